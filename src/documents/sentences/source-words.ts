/**
 * The words by which a sentence names where an address comes from, and those that only say that one has it; on folded text.
 * @module
 */

/** A file of whoever writes, the net, what is public, contacts, one's business: no source by itself. */
export const SAYS_NOTHING: readonly RegExp[] = [
  /\b(?:fichiers?|bases?|bdd|listes?|listings?|crm|carnets? d.adresses|mailing ?lists?|files?|databases?|data ?bases?|lists?|records|address books?)\b/,
  /\b(?:sur|depuis|via|par) (?:l.|le )?(?:internet|web|net|toile)\b|\ben ligne\b|\bonline\b|\bon the (?:internet|web|net)\b/,
  /\b(?:sources?|donnees|informations?) (?:\w+ ){0,2}(?:publi\w+|accessibles?|ouvertes?)\b|\b(?:public|publicly|open)(?: (?:available|accessible))? (?:sources?|data|information)\b/,
  /\b(?:nos|one of our|some of our|among our|our) (?:contacts|prospects|relations|leads)\b/,
  /\bdans le cadre d\w*.(?:notre|nos|une?) (?:activites?|prospections?|demarches?)|\bin the course of (?:our |its )?(?:business|activit\w+)/,
  /\bde (?:maniere|facon) (?:legale|licite|loyale)|\b(?:legalement|licitement|lawfully|legally)\b|\blegitimate means\b|\bpropres (?:moyens|recherches)\b|\bown (?:means|research)\b/,
];

/** Somebody who handed it on, without a name. */
export const SOMEBODY =
  /\b(?:par|via|de|des|du|d|aupres|from|by|of|through)\b.(?:(?:un|une|l|de|d|des|nos|notre|certains|intermediaire|un de|one|of|a|an|our|some|other|the|licen[sc]ed|trusted|external|b2b)\b.){0,4}(?:partenaires?|tiers|tierces?|prestataires?|fournisseurs?|courtiers?|loueurs?|partners?|third.part(?:y|ies)|(?:data |list )?(?:providers?|suppliers?|vendors?|brokers?))\b/;

/** Where one can look it up, or was met: named enough, whoever keeps it. */
export const PLACE =
  /\b(?:annuaires?|registres?|registers?|director(?:y|ies)|bottins?|salons?|foires?|fairs?|trade ?shows?|shows?|expos?|exhibitions?|congres|colloques?|conferences?|symposiums?|forums?|seminaires?|seminars?|webinaires?|webinars?|stands?|comices?|festivals?|federations?|chambres?|chambers?|ordre des|syndicats?|mairies?|town hall|communes?|ecoles?|school|universit\w+|greffe|insee|sirene|companies house|linkedin|xing|viadeo|facebook|instagram|google|pages jaunes|yellow pages|kompass|pappers|cadastre|presse|press|magazine|journal|cvtheques?|job ?boards?|mentions legales|legal notice|organigrammes?|plaquettes?|enseignes?|associations?|boards?|county|council|dioceses?|paroisses?|ministeres?|ministry|prefectures?|government|deeds?|business listings?)\b|\b(?:fichiers?|bases?|listes?|repertoires?) (?:\w+ ){0,2}des (?!contacts|prospects|entreprises|societes|profession|dirigeants|decideurs|particuliers|destinataires|donnees)\w+|\b(?:votre|vos|ton|tes|your|leurs?|their|own|company|company s) (?:\w+ ){0,2}(?:sites?|pages?|profils?|profiles?|web ?sites?|fiches?|annonces?|boutique|camionnette|employeur|employer|collegues?|colleagues?|standard|assistante?|secretariat|switchboard)\b/;

/** What the person did: bought, asked, joined, gave. Of a partner one does not name it says nothing. */
export const DEED =
  /\b(?:clients?|clientele|customers?|adherents?|membres?|members?|donateurs?|donors?|abonne\w*|subscribers?|exposants?|exhibitors?|participants?|attendees?|visiteurs?|visitors?|commande\w*|order\w*|achats?(?! d\w* (?:fichier|base|liste|donnee|contact))|achete chez|acheteurs?|(?:bought|rented|purchased|hired|booked) (?:\w+ ){0,4}from us|your purchases?|nominated|nomine\w*|devis|quotes?|contrats?|contracts?|newsletters?|lettre d.information|infolettres?|formulaires?|(?:web|contact|online|paper|sign.?up) forms?|telecharg\w+|download\w*|livre blanc|white ?paper|guides?|carte(?:s)? de visite|votre carte|your card|business cards?|concours|competition|enquetes?|sondages?|surveys?|questionnaires?|rencontr\w+|croises?|we met|we spoke|meeting|rendez.vous|rdv|recommand\w+|parrain\w+|referred|suggested|simulation|demande de|asked|requested|signed up|subscribed|registered|filled)\b|\b(?:vous|tu) (?:\w+ ){0,3}(?:avez|aviez|as|avais) (?:\w+ ){0,2}(?:laisse\w*|donne\w*|communique\w*|transmis\w*|confie\w*|fourni\w*|indique\w*|remis\w*|rempli\w*|demande\w*)\b|\byou(?: have|.ve|.d| had)? (?:kindly )?(?:gave|given|left|shared|provided|handed|told)\b/;

/** To stand in a file: "inscrit dans notre base" tells no deed. */
export const STANDS_IN =
  /\b(?:inscrite?s?|abonnee?s?|enregistree?s?|registered|subscribed|signed up) (?:dans|sur|a|in|on|to|with|at) (?:(?:nos|notre|la|les|une?|our|the|a|an)\b.)(?:\w+ ){0,2}(?:fichiers?|bases?|listes?|files?|databases?|lists?|crm)\b/;

/** A file that was bought or rented: a deed of whoever writes, and nobody's name. */
export const BOUGHT =
  /\b(?:fichiers?|bases?|listes?|files?|lists?|databases?|data) (?:\w+ ){0,3}(?:achet\w+|loue\w*|bought|purchased|rented)\b/;

/** Met in the past, or found, at a place that is named beside it. */
export const MET =
  /\b(?:nous nous sommes|nous nous etions|on s.est|on s.etait) (?:\w+ ){0,2}(?:rencontre|croise|parle|vu)\w*|\b(?:vous avoir|vous ai|j.ai pu vous|plaisir de vous|vous avez) (?:brievement )?rencontre\w*|\b(?:we|i) (?:briefly |recently )?(?:met|spoke|talked|chatted)\b|\b(?:suite a|apres|depuis) notre (?:\w+ )?(?:rencontre|echange|discussion|conversation|entretien)|\bfait connaissance\b|\b(?:passe|venu)e?s? (?:nous voir )?(?:sur|a) (?:notre|mon) stand\b|\b(?:following|after|since) our (?:\w+ )?(?:meeting|chat|talk|conversation)\b|\b(?:visited|stopped by|came to) our (?:stand|booth)\b|\bfound you\b|\bvous ai trouve\w*|\b(?:nice|good|great|pleasure|lovely) (?:to (?:meet|have met)|meeting) you\b/;

/** Capitals that name nobody. */
export const NO_NAME = new Set(
  (
    'internet web net crm b2b btob b2c bdd rgpd gdpr cnil ico ue eu pme tpe sms email mail e dpo art article we you your our i the a an nous notre nos vous ' +
    'votre vos je il elle le la les un une ce cette source sources origine provenance base fichier liste database list file data contact bonjour hello ' +
    'madame monsieur mr mrs ms mme january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'
  ).split(' '),
);
