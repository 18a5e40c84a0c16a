import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/** Ways of collecting that are no consent (GDPR 4(11), recital 32): a box ticked beforehand, terms of sale, silence. Denied, they are none. */
const NO_CONSENT = prefiltered(
  /(?<!\b(?:non|not|pas|jamais|never|nicht|no) )\b(?:pre ?(?:coche|tick|check|select|fill|rempli|marcad|spunt|seleccion|selezion)\w*|decoch\w*|(?:cgv|cgu|cguv|agb|t c|tos|tandc)\b|conditions? generales?\b|terms\b|condiciones generales\b|condizioni generali\b|silence\b|silent\b|silencio\b|silenzio\b|stillschweigend\w*|impli(?:cit\w*|ed)\b|implizit\w*|tacit\w*|presume\w*|presunt\w*|deemed\b|inferred\b|soft\b|(?<!\b(?:non|pas) coche\w* )par defaut\b|by default\b|default\b|por defecto\b|vor(?:an|aus)ge\w*|opt ?outs?\b|passi(?:ve?|f|v[oa])\b|pasiv[oa]\b)/,
);

/** A box that was ticked before anybody saw it, whoever writes it down as the proof. */
const TICKED_BEFOREHAND = prefiltered(
  /(?<!\b(?:non|not|pas|jamais|never|nicht|no|niet|nao) )\b(?:pre ?(?:coche|tick|check|marcad|spunt|seleccion|selezion|select|assinal)\w*|vor(?:an|aus|ein)ge(?:kreuzt|hakt|wahlt|stellt|klickt)\w*|vorab (?:an)?ge(?:kreuzt|hakt|wahlt|klickt)\w*|voor(?:af)? ?(?:aan)?ge(?:vinkt|kruist|selecteerd)\w*|(?:standaard|standardmassig|automatisch) (?:an|aan)ge(?:kreuzt|hakt|vinkt|kruist)\w*|(?:coch|tick|check|marcad|spuntat|selezionat|seleccionad|assinalad|angekreuzt|angehakt|aangevinkt)\w* (?:by|par|por|di|per) (?:default|defaut|defecto|defeito|padrao|defecte|impostazione predefinita)\b)/,
);

/** Another ground than consent, a refusal that nobody uttered: neither is a way of consenting. */
const NO_ACT = prefiltered(
  /\b(?:(?:aucune?|pas (?:de|d)|sans|no|without|non|kein|keine|sin|senza|ningun|nessun|nessuna) (?:refus|opposition|objection|reponse|retour|answer|reply|response|refusal|widerspruch|antwort|oposicion|respuesta|rifiuto|opposizione|risposta|optout|opt out)|(?:interet|interesse) legitime|legitimate interests?|legit interest|berechtigte[sn]? interessen?|interes(?:es)? legitimos?|legittimo interesse|interesse legittimo|assumed|supposee?|(?:achat|fichier|base|file|list) (?:de fichier|achetee?|bought|purchased)|scrap\w*)\b/,
);
/** Given by somebody else than the person, whom nobody can agree for; a parent may for a child. */
const BY_OTHERS = prefiltered(
  /\b(?:(?:donnee?|transmise?|obtenue?|recueillie?|accord|consentement|ok|oui|inscrite?|recommandee?|par) )?(?:par|d|de la part d) ?(?:un|une|son|sa|le|la|l|des|ses)? ?(?:amie?s?|collegues?|voisine?s?|proches?|conjointe?|epou(?:x|se)|mari|femme|compagn\w+|parrains?|marraine|connaissances?|beau \w+|tiers)\b|\b(?:by|from|through|via) (?:an? |his |her |their |the )?(?:friends?|colleagues?|neighbou?rs?|spouse|husband|wife|partner|third part(?:y|ies)|relatives?|acquaintance)\b|\b(?:von|durch) (?:einem|einer|seinem|seiner|ihrem|ihrer)? ?(?:freund(?:in)?|kollegen?|kollegin|nachbarn?|bekannten?|dritten?|ehemann|ehefrau)\b|\bpor (?:una?|su|el|la)? ?(?:amig[oa]s?|compaer[oa]|companer[oa]|vecin[oa]|conocid[oa]|terceros?|espos[oa]|marido)\b|\b(?:da|dall|tramite) ?(?:un|una|suo|sua)? ?(?:amic[oah]\w*|collega|vicin[oa]|conoscente|terzi|marito|moglie)\b|\bdoor (?:een |zijn |haar )?(?:vriend(?:in)?|collega|buur\w*|kennis|derden?|partner)\b|^(?:parrainage|cooptation|referral|referred|empfehlung|weiterempfehlung|recomendacion|passaparola|segnalazione|aanbeveling|bouche a oreille)(?: |$)/,
);

/** Nobody was asked: it came with something else, or with a file that was there before. */
const NOT_ASKED = prefiltered(
  /\b(?:sans|pas d|pas de|aucune?|without|no|ohne|keine?|sin|ningun|senza|nessun|zonder|geen|sem|nenhum) (?:case|accord|consentement|opt ?in|optin|autorisation|permission|consent|agreement|check ?box|tick ?box|einwilligung|zustimmung|hakchen|casilla|consentimiento|casella|consenso|toestemming|vakje|akkoord|consentimento|caixa|acuerdo|acordo)\b(?! (?:pre|deja|default|par defaut|by default))|\bd office\b|\bautomati\w* (?:a la|a l|a|au|lors|on|upon|at|when|with|bei|beim|mit|al|alla|con|bij|met|na|com) (?:(?:d une|de la|de l|the|la|l|une|der|dem|il|el|de|o) )?(?:creation|achat|commande|ouverture|inscription|compte|purchase|order|account|sign ?up|registration|kauf|bestellung|registrierung|konto|compra|pedido|registro|cuenta|acquisto|ordine|registrazione|aankoop|bestelling|registratie)\b|\b(?:ancienne?|vieille|historique|legacy|old|alte[rnms]?|vecchi[oa]|antigu[oa]|antig[oa]|oude) (?:base|fichier|bdd|database|list|data|datenbank|liste|datei|archivio|base de datos|bestand)\b|\b(?:base|fichier|bdd|database) (?:historique|ancienne?|antigua|storic[oa])\b|\breprise (?:d |de |du |des )?(?:l |la )?(?:base|fichier|bdd|donnees|historique)\b|\baltbestand\b/,
);
const ASKED_TWICE = /\bdouble\b|\bconfirm\w*/;

/** Something that nobody has. */
const LOST = prefiltered(
  /^(?:perdue?s?|lost|verloren|perdid[oa]|pers[oa]|tbd|tbc|introuvable|missing|unknown|inconnue?|unbekannt|desconocid[oa]|sconosciut[oa]|unklar|n a|na|nc|nr|neant|aucune?|none|nessun[oa]?|ningun[oa]?|keine?)$|\b(?:a (?:retrouver|rechercher|completer|demander|confirmer|verifier|obtenir)|to be (?:found|confirmed|completed|determined|checked|obtained|asked)|da (?:trovare|cercare|verificare)|por (?:encontrar|buscar|confirmar)|(?:sans|no|without|ohne|sin|senza|zonder|sem) (?:any )?(?:trace|record|written record|spur|beleg|nachweis|constancia|traccia|spoor|registo))\b/,
);

/** Whether a method of collecting is no consent at all. */
export const isInvalidConsentMethod = memoise((method: string): boolean => {
  if (method === '') return false;
  const words = plainWords(method.slice(0, 300));
  if (provesNoConsent(method)) return true;
  return (
    NO_CONSENT.test(words) ||
    TICKED_BEFOREHAND.test(words) ||
    NO_ACT.test(words) ||
    BY_OTHERS.test(words) ||
    LOST.test(words) ||
    (NOT_ASKED.test(words) && !ASKED_TWICE.test(words))
  );
});

/** Whether a text says that a box was ticked in advance. */
export const isTickedBeforehand = memoise(
  (proof: string): boolean => proof !== '' && TICKED_BEFOREHAND.test(plainWords(proof.slice(0, 300))),
);

/** Silence in the words of a text that people are said to have agreed to; nothing else stands beside it there. */
const SILENCE = prefiltered(
  /^(?:(?:consentement|consent|accord|agreement|einwilligung|consenso|consentimiento|toestemming) )?(?:implicit\w*|implizit\w*|tacit\w*|tacito|presum\w*|silence|silenzio|silencio|stillschweigend\w*|impliciet|stilzwijgend\w*|deemed|implied|par defaut|by default|soft opt ?in)(?: (?:consentement|consent|accord|agreement))?$/,
);
/** What is no consent, in whichever column it is noted: terms of sale or of use, silence, another ground, a file that was bought. */
const NO_PROOF = prefiltered(
  /\b(?:cg[vus]|agb|tandc|t (?:and )?c|tos|(?:conditions?|modalites) (?:generales?|d (?:utilisation|usage)|de vente)(?: (?:de vente|d utilisation|d usage|de service))?|terms(?: (?:and conditions|of (?:use|service|sale)))?|(?:nutzungs|geschafts)bedingungen|condiciones (?:generales|de (?:uso|venta))|(?:condizioni|termini) (?:generali|d uso|di (?:vendita|servizio|utilizzo))|(?:algemene )?voorwaarden|(?:condicoes gerais|termos (?:e condicoes|de uso))|implicit\w*|impliciet\w*|implizit\w*|implied|tacit\w*|presum\w*|presunt\w*|presunc\w*|silen(?:ce|cio|zio)|stil(?:l?schweigend|zwijgend)\w*|deemed|inferred|assumed|supposee?s?|(?:par|by|por) (?:defaut|default|defecto|defeito)|soft opt ?in|opt ?outs?|(?:interets?|interes(?:es)?|interesses?|legittimo|legitieme?) (?:legitimes?|legitimos?|legittimo|interesse|belang)|legit(?:imate)? interests?|berechtigte[sn]? interessen?|gerechtvaardigd belang|(?:achats?|location) (?:d une? |de |du )?(?:fichiers?|bases?|listes?|leads?|donnees|contacts)|(?:base de datos|fichiers?|bases?|listes?|leads?|donnees|contacts|listas?|lijst|file|list|data) (?:achete|loue|bought|purchased|rented|comprad|acquistat|noleggiat|gekocht|gekauft|alquilad|alugad)\w*|(?:bought|purchased|rented|gekaufte?|gemietete?|gekochte) (?:files?|lists?|data|leads?|listen?|daten|adressen|lijst)|(?:compra|acquisto|aankoop|kauf|ankauf) (?:de |di |van |von )?(?:listas?|lista|liste|datos|dati|leads?|adressen|bestand)|scrap(?:ing|ed|e|ping)|(?:aucune?|pas d|sans|no|without|kein\w*|sin|senza|nessuna?|geen|sem) (?:refus|refusal|opposition|objection|reponse|reply|answer|response|widerspruch|antwort|oposicion|respuesta|opposizione|risposta|bezwaar|oposicao|resposta)|parrainage|cooptation|referral|empfehlung|passaparola|bouche a oreille)\b/g,
);
/** A card that was handed over, a badge that was scanned, a contact of a network, an entry of the house's own people: whoever gave them agreed to no mail. */
const HANDED_OVER = prefiltered(
  /\b(?:(?:business|visiting|name) cards?|cartes? (?:de )?visites?|visitenkarten?|tarjetas? de (?:visita|presentacion)|bigliett[oi] da visita|visitekaartjes?|cart(?:ao|oes) de visitas?|wizytowk\w*|(?:badges?|leads?|messe|salon|fair|stand) ?scans?(?:ned|ning)?|scans? (?:de |du |of |del |di |von )?(?:badges?|leads?)|badge (?:scanne|gescannt|escaneado|scansionato|gescand)|gescannter? badge|lead (?:retrieval|capture|scanner)|(?:linked ?in|xing|viadeo)(?: (?:connections?|contacts?|kontakte?|contactos?|contatt[oi]|connexions?|connect|requests?|invitations?|invites?|messages?|nachrichten?|network|netzwerk|reseau|profils?|profiles?|profil|sales navigator|vernetzung|inmail))?|(?:reseau|contact|connexion|relation|demande) linked ?in|(?:(?:import|importe|importee|imported|importiert|importiertes|importado|importato|importazione|importacion)|ajoute|added|hinzugefugt|erfasst|eingetragen|saisie?|entered|aggiunto|anadido|toegevoegd)(?: (?:by|par|von|durch|vom|por|da|dal|door|through|via|manuel\w*|manual\w*))* (?:(?:the|our|le|un|notre|el|il) )?(?:sales(?: ?(?:reps?|team|people|person|force|staff|dept))?|commercia(?:l|ux|le|li)|comercial(?:es)?|vertrieb\w*|aussendienst\w*|ventas|vendite|verkoop|verkoper|crm|bdr|sdr|account manager)|(?:vom|von|durch) (?:(?:dem|den|unserem|unseren) )?(?:vertrieb\w*|aussendienst\w*|sales) (?:erfasst|importiert|eingetragen|angelegt))\b/g,
);
/** What may stand beside it and makes nothing else of it. A signature, a recording or a reference does. */
const BESIDE = new Set(
  (
    'a an au aux al alla las los el il lo gli bei beim by d da de dei del della delle der des die di do du en et e und y and en of the on par per por to via von van zu le la les l lors ' +
    'consentement consent consenso consentimiento consentimento einwilligung toestemming zustimmung accord agreement case box caselle vakje coche cochee cochees cocher ticked ' +
    'accepte accepter acceptee acceptees acceptes acceptation accepted acceptance agreed approuvees validees valide validation lues lu read akzeptiert akzeptierte zugestimmt ' +
    'bestatigt aceptado aceptada aceptadas aceptados aceptacion accettate accettato accettata accettazione geaccepteerd aceitas aceitos aceites aceito aceite aceitacao ok oui yes ' +
    'salon salons messe fair expo beurs feria fiera site sites web website internet boutique shop eshop online ligne inscription compte commande order signup account client version v v1 v2 v3 v4 v5 opt in optin'
  ).split(' '),
);

/**
 * Whether what stands as the proof of a consent shows that there was none: a box that was ticked in advance, or nothing but terms that were accepted, silence,
 * another ground, a file that was bought or a card that was handed over. "CGV v3, signées" and "formulaire 12, CGV acceptées" may show one.
 */
export const provesNoConsent = memoise((proof: string): boolean => {
  if (proof === '') return false;
  if (isTickedBeforehand(proof)) return true;
  const words = plainWords(proof.slice(0, 120));
  const rest = words.replace(NO_PROOF, ' ').replace(HANDED_OVER, ' ');
  return rest !== words && rest.split(' ').every((word) => word === '' || BESIDE.has(word) || /^(?:19|20)\d\d$/.test(word));
});

/** Who agrees to what, in a sentence; a version or a reference has none of it. */
const AGREES =
  /\b(?:accepte|acceptes|accept|agree|akzeptiere|bestatige|stimme|acepto|accetto|aceito|accepteer|ga akkoord|lu et (?:accepte|approuve)e?|have read|gelesen und akzeptiert|he leido|ho letto|reconnais)\b/;
const WHO_AGREES =
  /\b(?:j|je|met|i|ich|yo|io|eu|ik|ai|have|habe|he|ho|ter|zu|et|que|to|with|leido|letto|gelesen|approuve\w*|reconnais|avoir|pris|connaissance|accept\w*|agree|akzeptier\w*|bestatige|stimme|acepto|accetto|aceito|ga akkoord)\b/g;
/** What is read, not agreed to: it counts as terms do. */
const POLICY = prefiltered(
  /\b(?:(?:la|the|die|unsere|our|notre|votre|vos|nos) )?(?:politiques? (?:de |sur |relative a )?(?:la )?(?:confidentialite|vie privee|protection des donnees|donnees personnelles)|privacy (?:policy|notice|statement|policies)|datenschutz(?:erklarung|bestimmungen|hinweise|richtlinien?)?|politica de privacidad|informativa (?:sulla )?privacy|politica (?:sulla )?privacy|privacy(?:verklaring|beleid)|mentions? legales?|legal notice)\b/g,
);
/**
 * Whether the text of a consent shows that there was none: a box ticked in advance, silence, or terms and nothing else that somebody accepts. A version of
 * terms is none of these.
 */
export const tellsNoConsent = memoise((text: string): boolean => {
  if (isTickedBeforehand(text)) return true;
  const words = plainWords(text.slice(0, 120));
  return SILENCE.test(words.slice(0, 80)) || (AGREES.test(words) && provesNoConsent(words.replace(WHO_AGREES, ' ').replace(POLICY, 'cgu')));
});
