import { anyOf } from '../objects/any-of.js';

/**
 * Words of headers by which somebody agrees, or is asked, on folded words, in French, English, Spanish, German and Italian. The labels of
 * `scripts/evaluate/refusals` measure them.
 * @module
 */

/** Words that say by themselves that somebody agrees, or may be contacted. */
export const ALLOWS = anyOf(
  String.raw`
    (?:anruf|telefon|e?mail|post|sms|brief) erlaubnis|(?:kontakt|werbe)s?erlaubnis|
    (?:can|may|could) be (?:\w+ )?(?:e ?mailed|mailed|called|phoned|telephoned|rung|texted|sms ?ed|contacted|reached|messaged|written to|solicited|approached|marketed|canvassed)|
    (?:peut|peuvent) etre (?:\w+ )?(?:re ?contact|r?appel|relanc|sollicit|demarch|joint|prospect|e?mail)\w*|puede(?:n)? ser (?:contactad|llamad)\w*|(?:puo|possono) essere (?:contattat|ricontattat|chiamat|richiamat)\w*|
    kann (?:\w+ ){0,2}(?:kontaktiert|angerufen|angeschrieben|angemailt|angesprochen) werden|kan (?:\w+ ){0,2}(?:gebeld|gemaild|gecontacteerd|benaderd) worden|darf (?:\w+ ){0,3}(?:angeschrieben|angerufen|kontaktiert|beworben|angesprochen|angemailt)|conc?ente?ment\w*|consentment|
    concentimiento\w*|einwiligung\w*|consetement|opt(?:ed|s)? ?in\w*|optin\w*|\w+optin|\w*einwilligung\w*|toestemming|akkoord|mag (?:\w+ ){0,2}(?:gebeld|gemaild|benaderd|gecontacteerd|aangeschreven)|stimmt (?:\w+ ){1,5}zu|consient\w*|anrufbar|consent\w*|
    consens\w*|consentim\w*|einwillig\w*|einverstand\w*|zustimm\w*|joignable|prospectable|telephonable|appelable|relancable|
    rappelable|adressable|mailbar|bewerbbar|llamable|contactable|emailable|mailable|callable|phonable|sollicitable|demarchable|
    telefonabil\w*|chiamabil\w*|richiamabil\w*|telefoneable|emaileable|dialable|textable|anmailbar|ansprechbar|marketable|contactabil\w*|contattabil\w*|kontaktierbar|anschreibbar|reachable|contactabl\w*`,
);

/** Words that say so beside a word about contacting. */
export const MAY_ALLOW = anyOf(
  String.raw`
    gradit\w*|gradisc\w*|bienvenu\w*|bienvenid\w*|willkommen|welcome|\w*freigabe\w*|freigegeben|genehmig\w*|zulassig|adhesion|adesion\w*|enabled|please send|send me|get|possible|posible|
    possibile|moglich|exploitable|utilisable|nutzbar|usable|acconsent\w*|envoyer|cons|csnt|senden|zusenden|gewunscht\w*|
    erwunscht\w*|interested|accord|accept\w*|acet\w*|accett\w*|acept\w*|akzept\w*|autoris\w*|autoriz\w*|authoris\w*|authoriz\w*|
    allow\w*|agree\w*|erlaub\w*|gestatt\w*|permi\w*|permesso|subscri\w*|abonn\w*|abo|inscri\w*|iscri\w*|iscritt\w*|suscri\w*|
    anmeldung|angemeldet|ok|okay|happy|zulass\w*|zulas\w*|receive|recev\w*|recoi\w*|recib\w*|ricev\w*|riceve\w*|erhalt\w*|send|
    envio|envios|enviar|envia|privacy|droit|permission\w*|legal basis|base legale|rechtsgrundlage|base juridica|processing basis|
    cesion|firmata|preferenc\w*|souhait\w*|puede|podemos|puedo|pouvons|can|could|durfen|konnen|possiamo|peut|may|darf|puo|pu o|
    veut|want\w*|wunsch\w*|desea|desid\w*|eligible|status|statut|estado|stato|state|zgoda`,
);

/** Words of leave that are all that a header says: of what is not said. */
export const PLAIN_LEAVE =
  /^(?:autorise|autorisee?|autorisation|autoriza|autorizado|autorizada|autorizacion|autorizza|autorizzato|autorizzazione|permission|permissions|permiso|permesso|permis|allow|allows|allowed|permitted|erlaubt|erlaubnis|authorised|authorized|envois?|envoyer|(?:a )?inviter|to invite|einladen)$/;

/**
 * Of those that say so beside a word about contacting, the ones that leave no doubt which way a yes goes. "Accord" is given to much else: it counts where
 * advertising is all that it names, and how that comes.
 */
export const SURELY_ALLOWS =
  /\b(?:accept|accett|acept|akzept|autori|allow|agree|erlaub|permi|abonn|subscri|inscri|iscri|suscri|anmeld|angemeldet|ok|happy|zulas)|^accord (?:client )?(?:(?:pour|de|d|du|des|aux?|la|les?|l|nos|recevoir|envoi|reception) ){0,4}(?:(?:e ?mails?|mails?|sms|tel\w*|courriers?) )?(?:(?:offres|promos?|promotions?|infos|informations?|communications?|sollicitations?) (?:commerciales?|promotionnelles?|marketing|publicitaires?)|offres|promos?|promotions?|newsletters?|publicites?|pub|prospection|marketing|demarchage|actualites|actus|bons plans|infos)(?: (?:(?:par|via|en) )?(?:e ?mails?|mails?|courriels?|sms|textos?|tel\w*|appels?|courriers?|postale?|post))?$/;

/** The law alone says neither yes nor no: a contact may have been told of it, agreed, or asked to be forgotten. */
export const NAMES_THE_LAW = /\b(?:rgpd|gdpr|dsgvo|avg|lopd|lopdgdd|uwg|lssi|pecr)\b/;

/** A second act by which an address proves the first. */
export const CONFIRMS = /\b(?:doi|double (?:opt ?in|confirmation|inscription|consentement))\b/;
/** The same of a subscription, which may be one to something else. */
export const CONFIRMS_MAYBE =
  /\b(?:subscriptions?|newsletters?|abonnement|opt ?in|\w*einwilligung|newsletteranmeldung) (?:(?:is|est|ist) )?(?:confirm\w*|bestatigt\w*|validee?)\b|\bconfirmed (?:opt ?in|subscription|newsletter)\b/;

/** Questions of forms: "Souhaitez-vous recevoir…", "Ich möchte informiert werden", "I would like to hear about…". */
export const ASKS_TO_HEAR =
  /\b(?:durfen|on peut|may we|may i|can we|can i|could we|shall we|would you like|you agree|agree|autorizo|puis|pouvons|peut on|pouvez|posso|possiamo|podemos|puedo|se (?:le|les) puede|gustaria|quisiera|interest(?:ed)? in|willing to|happy to|happy for us|ok to|okay to|fine to|souhait\w*|aime(?:rais|riez|rait)|veux|voulez|veuillez|mochten?|moechten?|wollen|will|accord pour|accord de|ok pour|quiero|quiere|desea|deseo|desidera|vorrei|vuole|vuoi|voglio|would like|d like|want|wants|wish|keep me|sign me|add me|put me|send me|tell me|inscri\w* moi|tenez moi|envoyez moi|mantengan?me|envienme|inviatemi|tenetemi|halten sie mich|schicken sie mir|j accepte|j autorise|je consens|sono d accordo|ich stimme|consiento|autoriz\w*|acconsent\w*|darf|allow\w*|accept\w*)\b.{0,80}\b(?:recev\w*|receive|in touch|reach out|recibir\w*|ricev\w*|erhalten|bekommen|informiert|informe\w?|informad\w|informat\w|tenu|tenue|updated|updates|posted|hear|hearing|richiamat\w|richiamar\w*|recontact\w*|ricontatt\w*|rappel\w*|contact\w*|kontakt\w*|contatt\w*|angerufen|anrufen|angeschrieben|anschreiben|envoyer|inviare|invi\w*|enviar\w*|envie\w*|informier\w*|senden|schicken|follow ?up|call|called|phone|phoned|ring|text|texted|e ?mail|e ?mailed|write|llam\w+|escrib\w+|chiam\w+|scriv\w+|telefon\w+|appele\w+|ecrire|joindre|sollicit\w*|demarch\w*|mailing list|news|newsletters?|novedades|novita)\b|\b(?:follow up allowed|contact possible|newsletter gewunscht|subscribe me|abonnez moi|suscribanme|iscrivetemi)\b/;

/** The same in Dutch: "Wenst u onze nieuwsbrief te ontvangen?", "Mogen wij u op de hoogte houden?", "Hou mij op de hoogte". */
export const ASKS_TO_HEAR_IN_DUTCH =
  /(?<!\b(?:hoe|vaak|wanneer|waarover|waarmee|waarom|welke?|kanaal|kanalen|onderwerpen) )\b(?:mag|mogen|kunnen|wil|wilt|willen|wens|wenst|wensen|graag|interesse|ga(?:at|n)? (?:\w+ )?(?:ermee |er mee )?akkoord|stem(?:t)? (?:\w+ )?(?:ermee )?(?:in|toe)|geef(?:t)? (?:\w+ )?toestemming|hou(?:d|dt)?|schrijf|stuur)\b.{0,80}\b(?:mailen|gemaild|mails? (?:te )?(?:sturen|ontvangen|krijgen)|e ?mails? (?:te )?(?:sturen|ontvangen|krijgen|zenden)|nieuwsbrie\w+|mailings?|bellen|gebeld|opbellen|telefoneren|smsen|sms (?:sturen|ontvangen)|contacteren|gecontacteerd|contact (?:met (?:u|je|jou) )?op ?(?:te )?nemen|contact opnemen|benaderen|benaderd|aanschrijven|op de hoogte|informeren|geinformeerd|aanbiedingen|promoties|reclame|nieuws|updates|uitnodigingen|uitnodigen|uitgenodigd|commerciele (?:informatie|berichten|mails?))\b/;

/** "Can Ledgerly follow up with you?": who asks is no word of ours, and may be somebody else. */
export const ASKS_FOR_SOMEBODY =
  /\b(?:may|can|could|shall|(?:happy|ok|okay|fine) (?:for|with)) (?:\w+ ){1,4}(?:contact|call|phone|e ?mail|text|write|follow(?:ing)? up|get(?:ting)? in touch|reach(?:ing)? out)(?: (?:with|to) you| you|$)/;

/** Questions of whether somebody stays on a list, or their data are kept. */
export const ASKS_TO_STAY =
  /\b(?:conserver|conservez|garder|garde|keep|retain|stay|remain|seguir|mantener|conservar|behalten|speichern|bleiben|gespeichert|conservare|restare|rimanere|rester|figurer|continu\w*)\b.{0,60}\b(?:data|details|lists?|listes?|donnees|coordonnees|fichiers?|base|datos|dati|daten|verteiler|lista|recib\w*|recev\w*|receiv\w*|ricev\w*|information\w*|informacion\w*|informazion\w*|newsletter)\b/;

/** What became of a consent that counts no more. */
export const LAPSED = /\b(?:lapsed?|expired?|expiree?|abgelaufen|caduc\w*|caducad\w*|scadut\w*|perim\w*)\b/;

/** Approvals that others give of other things: a mere "refused" under "Accord hiérarchie" answers that. */
export const APPROVAL =
  /^(?:accord|validation|autorisation|approbation|approval|approved|avis|visa|permission|permis|agrement|decision|genehmigung|zustimmung|freigabe|erlaubnis|entscheidung|autorizacion|permiso|aprobacion|autorizzazione|approvazione|permesso|decisione|liberatoria|nulla osta|visto buono)(?: (?:de|du|des|d|la|le|les|l|of|by|from|to|del|della|di|der|des|von|vom|zur|zum|par|ecrit|oral|signe|client|cliente|kunde|customer|contact|rgpd|gdpr|dsgvo|date|ok|global\w*|general\w*|total\w*))* (?!(?:de|du|des|d|la|le|les|l|of|by|from|to|del|della|di|der|des|von|vom|zur|zum|par|ecrit|oral|signe|client|cliente|kunde|customer|contact|rgpd|gdpr|dsgvo|date|ok|global\w*|general\w*|total\w*)\b)[a-z]{2,}/;

export const STATUS = /\b(?:status|statut|estado|stato|state|\w+status)\b/;

/** A status of somebody who is written to. */
export const STATUS_OF_SUBSCRIBER =
  /\b(?:status|statut|estado|stato|state)\b.{0,80}\b(?:abonn\w*|suscript\w*|destinatair\w*|iscritt\w*|empfang\w*|subscri\w*|recipient)\b|\b(?:subscriber|empfanger|kontakt|permission|opt ?in|opt ?out) ?status\b/;

/** Beside a yes or a no in its cells, words of prospecting make a column of permissions of any header that nothing explains. */
export const PROMOTES = anyOf(
  String.raw`
    ^nl$|info ?(?:post|mails?|mailings?)|\w+empfang|routable|sendable|envoyable|versendbar|targetable|ciblable|mail ?outs?|mailshots?|e ?(?:shots?|blasts?)|e ?news|phoning|\w*publipostage|datenweitergabe|share my data|data sharing|cesion de datos|cessione dati|partage (?:de |des |
    mes )*(?:donnees|coordonnees)|updates|contact (?:by|via|per|par|por|durch|tramite) \w+|(?:phone|telephone|email|postal|
    telefon\w*|tel|sms) (?:contact|kontakt)\w*|(?:contact|kontakt|contatto|contacto) (?:telefoni\w*|telephoni\w*|postal\w*|email)|
    (?:stay|keep) in touch|keep me posted|gard(?:er|ons|ez|e) (?:le |un )?contact|mant(?:ener|enemos) (?:el )?contacto|(?:in )?contact (?:houden|blijven)|seguir en contacto|
    novedades|novita|neuigkeiten|kontaktwunsch|spendenaufruf\w*|werblich\w*|kz werbung|einladungen|invitations|invitaciones|
    inviti|fundrais\w*|spendenaufrufe?|appeals|bons? plans?|alertes? (?:mail|sms|email|biens|par|prix|promo)\w*|
    lettres? (?:d )?info\w*|bulletins?|rundmails?|rundbriefe?|vereinsheft|r[ei]contatt\w*|recontact\w*|relances?|rappels?|
    kontaktaufnahme|zusendung|boletin\w*|circular\w*|mode de rappel|appeals?|marketing\w*|\w*marketing|mkt|mktg|promos?|
    promotions|promociones|promozioni\w*|promozionali?|promo (?:e ?mails?|mails?|sms)|pubs?|publicit\w*|publicid\w*|pubblicit\w*|
    \w*werbung|werbe\w*|newsl?etters?|newletters?|neswletters?|\w*newsletter|nieuwsbrie(?:f|ven)|reclame|aanbiedingen|uitnodigingen|contacteren|mailen|contactopname|infolettre|mailings?|emailings?|prospect(?:ion|ing|
    ed)|demarch\w*|sollicit\w*|offres?|offers?|ofertas?|offerte|dnd\w*|sms|whatsapp|emails?|communications?|comunicaciones|
    comunicazioni|actualites|noticias|notizie|contactable|rgpd|gdpr|dsgvo|consent\w*`,
);

/** How, how often, about what, and whether at all: whoever wants nothing writes it into such a column. */
export const WAY_OF_CONTACT = anyOf(
  String.raw`
    comment (?:souhait|desir|voul|prefer|pouvons|peut|puis|faut)\w*\b.*\b(?:contact\w*|re ?contact\w*|join\w*|inform\w*|recevoir|sollicit\w*)|(?:par|via) quel\w* (?:moyen|canal|canaux|mode|biais|voie)\w*|moyens? de (?:contact|communication)|
    (?:por|a traves de|mediante) (?:que|cual\w*) (?:medios?|canal\w*|via)|como (?:desea|prefiere|quiere|podemos|prefere|deseja|quer|gostaria)\w*\b.*\b(?:contact\w*|contat\w*|recibir|receber|inform\w*)|(?:por|pelo|em) (?:que|qual|quais) (?:meios?|cana\w+)|meios? de (?:contat\w*|contact\w*|comunica\w*)|
    wie (?:mocht|durf|woll|soll|konn|dar)\w*\b.*\b(?:kontakt\w*|erreich\w*|informier\w*|horen|erhalten|angesprochen)|(?:auf|uber) welche\w* (?:weg\w*|kanal\w*|kanale\w*)|(?:bevorzugter?|gewunschter?) kontaktweg|
    come (?:preferi|desider|vuo|possiamo)\w*\b.*\b(?:contatt\w*|ricever\w*|inform\w*|ricontatt\w*)|(?:con|tramite|attraverso) qual\w* (?:mezz\w+|canal\w+)|(?:via|langs) welke (?:kana\w+|weg\w*)|
    how (?:should|can|may|would|shall|could|do) (?:we|you)\b.*\b(?:be contacted|informed|kept)|(?:which|what) (?:channels?|means|ways?)\b.*\b(?:contact\w*|reach\w*|send you|use to|offers|hear)|how we (?:may|can|should) (?:contact|reach)\w*|
    solicit(?:ation)? codes?|modalita (?:di )?contatto|contact prefere|contacto preferido|contatto preferito|comment (?:vous|le|la|les) contacter|voorkeur\w* (?:voor )?(?:contact\w*|kanaal|kanalen|communicatie\w*)|voorkeurs?kana(?:al|len)|contact(?:voorkeur\w*|wijze|kanaal|kanalen|frequentie)|communicatie(?:voorkeur\w*|kanaal|kanalen)|(?:gewenste?|geliefde?|toegestane|toegelaten|open|beschikbare|mogelijke) (?:contact|communicatie)?(?:kana(?:al|len)|wijze|frequentie)|kanalen|hoe (?:wilt?|wenst?|mogen|kunnen|zouden|verkiest?)\b.*\b(?:gecontacteerd|contact\w*|bereik\w*|benader\w*|op de hoogte|aangesproken|gemaild|horen)|hoe vaak\b.*\b(?:mails?|e ?mails?|nieuwsbrie\w+|contact\w*|berichten|horen|mailings?)|(?:wijze|manier) van contact\w*|(?:mail|mailing|nieuwsbrief|contact|verzend)frequentie|frequentie (?:van )?(?:de )?(?:nieuwsbrie\w+|mails?|e ?mails?|mailings?|contact\w*|berichten|communicatie)|(?:preferred|favou?rite|bevorzugter?|bevorzugte) (?:channels?|kanale?|contact)|(?:canal|canaux|canales|canale|canali|channels?) (?:prefere?s?|preferid[oa]s?|preferit[oi]|privilegies?)|
    (?:frequence|frequency|haufigkeit|frecuencia|frequenza) (?:souhaitee|desired|gewunscht|deseada|desiderata|kontakte?|mailings?|newsletter)|(?:kontakt|mailing)haufigkeit|(?:canal|canaux|canales|canale|canali|channels?|kanal|kanale) (?:ouverte?s?|abiert[oa]s?|apert[oi]|open|offen\w*|disponibles?|disponibili|available|utilisables?|
    possibles?|possibili|actifs?|activos?|attivi|aktiv\w*)|(?:open|available|usable|active|offene|aktive|mogliche|verfugbare) (?:channels?|kanale?)|kontakt ?(?:art|weg|form|praferenz\w*|praeferenz\w*|wunsch|hinweis\w*|kanal)|keep in touch|stay in touch|how (?:should|can|
    may|would) (?:we|you)\b.*\b(?:touch|contact\w*|reach|hear)|(?:consignes?|moyens?|mode|modes|canal|canaux|type|types|
    preferences?|pref|prefs|frequence|periodicite|methode|method|channels?|medio|medios|metodo|modo|via|canale|canali|frequenza|
    frecuencia|frequency|preferenza|preferenze|preferred|preferencias?|instructions?|handling|souhaits?|wunsch|art der|way|
    ways) (?:\w+ ){0,3}(?:contact\w*|contatt\w*|kontakt\w*|communication\w*|comms|comunic\w*|kommunikation\w*|sollicitation\w*|
    relances?|envois?|mailings?)|(?:contact|communication|comms?|mailing|call\w*|kontakt|contatto) (?:method|type|mode|channel|
    preferences?|pref|prefs|instructions?|frequency|notes?|wishes)|pref (?:contact|comm\w*)|comms? prefs?|(?:keyword|sms|text|
    stop) repl(?:y|ies)|reponse sms|respuesta sms|risposta sms|sms antwort|(?:code|codes|kz|kennzeichen|top|ind|indicateur|
    flag) (?:sollicitation\w*|prospection|demarchage|werbung|mailings?|contact\w*)`,
);

/** Whoever gets the newsletter subscribes to it. */
export const RECEIVES_NEWS =
  /\b(?:recoit|recoivent|receives?|erhalt|bekommt|recibe|riceve|ontvangt)\b.{0,12}\b(?:news ?letters?|lettre|infolettre|nieuwsbrief)\b|\bnieuwsbrief (?:ontvangen|ingeschreven|aangemeld)\b|\b(?:ingeschreven|aangemeld)(?: voor(?: de)?)? nieuwsbrief\b/;
