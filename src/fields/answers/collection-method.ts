import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';

/** Ways of collecting that are no consent (GDPR 4(11), recital 32): a box ticked beforehand, terms of sale, silence. Denied, they are none. */
const NO_CONSENT =
  /(?<!\b(?:non|not|pas|jamais|never|nicht|no) )\b(?:pre ?(?:coche|tick|check|select|fill|rempli|marcad|spunt|seleccion|selezion)\w*|decoch\w*|(?:cgv|cgu|cguv|agb|t c|tos|tandc)\b|conditions? generales?\b|terms\b|condiciones generales\b|condizioni generali\b|silence\b|silent\b|silencio\b|silenzio\b|stillschweigend\w*|impli(?:cit\w*|ed)\b|implizit\w*|tacit\w*|presume\w*|presunt\w*|deemed\b|inferred\b|soft\b|(?<!\b(?:non|pas) coche\w* )par defaut\b|by default\b|default\b|por defecto\b|vor(?:an|aus)ge\w*|opt ?outs?\b|passive?\b)/;

/** A box that was ticked before anybody saw it, whoever writes it down as the proof. */
const TICKED_BEFOREHAND =
  /(?<!\b(?:non|not|pas|jamais|never|nicht|no|niet|nao) )\b(?:pre ?(?:coche|tick|check|marcad|spunt|seleccion|selezion|select|assinal)\w*|vor(?:an|aus|ein)ge(?:kreuzt|hakt|wahlt|stellt|klickt)\w*|vorab (?:an)?ge(?:kreuzt|hakt|wahlt|klickt)\w*|voor(?:af)? ?(?:aan)?ge(?:vinkt|kruist|selecteerd)\w*|(?:standaard|standardmassig|automatisch) (?:an|aan)ge(?:kreuzt|hakt|vinkt|kruist)\w*|(?:coch|tick|check|marcad|spuntat|selezionat|seleccionad|assinalad|angekreuzt|angehakt|aangevinkt)\w* (?:by|par|por|di|per) (?:default|defaut|defecto|defeito|padrao|defecte|impostazione predefinita)\b)/;

/** Another ground than consent, a refusal that nobody uttered: neither is a way of consenting. */
const NO_ACT =
  /\b(?:(?:aucune?|pas (?:de|d)|sans|no|without|non|kein|keine|sin|senza|ningun|nessun|nessuna) (?:refus|opposition|objection|reponse|retour|answer|reply|response|refusal|widerspruch|antwort|oposicion|respuesta|rifiuto|opposizione|risposta|optout|opt out)|(?:interet|interesse) legitime|legitimate interests?|legit interest|berechtigte[sn]? interessen?|interes(?:es)? legitimos?|legittimo interesse|interesse legittimo|assumed|supposee?|(?:achat|fichier|base|file|list) (?:de fichier|achetee?|bought|purchased)|scrap\w*)\b/;
/** Given by somebody else than the person, whom nobody can agree for; a parent may for a child. */
const BY_OTHERS =
  /\b(?:(?:donnee?|transmise?|obtenue?|recueillie?|accord|consentement|ok|oui|inscrite?|recommandee?|par) )?(?:par|d|de la part d) ?(?:un|une|son|sa|le|la|l|des|ses)? ?(?:amie?s?|collegues?|voisine?s?|proches?|conjointe?|epou(?:x|se)|mari|femme|compagn\w+|parrains?|marraine|connaissances?|beau \w+|tiers)\b|\b(?:by|from|through|via) (?:an? |his |her |their |the )?(?:friends?|colleagues?|neighbou?rs?|spouse|husband|wife|partner|third part(?:y|ies)|relatives?|acquaintance)\b|\b(?:von|durch) (?:einem|einer|seinem|seiner|ihrem|ihrer)? ?(?:freund(?:in)?|kollegen?|kollegin|nachbarn?|bekannten?|dritten?|ehemann|ehefrau)\b|\bpor (?:una?|su|el|la)? ?(?:amig[oa]s?|compaer[oa]|companer[oa]|vecin[oa]|conocid[oa]|terceros?|espos[oa]|marido)\b|\b(?:da|dall|tramite) ?(?:un|una|suo|sua)? ?(?:amic[oah]\w*|collega|vicin[oa]|conoscente|terzi|marito|moglie)\b|\bdoor (?:een |zijn |haar )?(?:vriend(?:in)?|collega|buur\w*|kennis|derden?|partner)\b|^(?:parrainage|cooptation|referral|referred|empfehlung|weiterempfehlung|recomendacion|passaparola|segnalazione|aanbeveling|bouche a oreille)(?: |$)/;

/** Something that nobody has. */
const LOST =
  /^(?:perdue?s?|lost|verloren|perdid[oa]|pers[oa]|tbd|tbc|introuvable|missing|unknown|inconnue?|unbekannt|desconocid[oa]|sconosciut[oa]|unklar|n a|na|nc|nr|neant|aucune?|none|nessun[oa]?|ningun[oa]?|keine?)$|\b(?:a (?:retrouver|rechercher|completer|demander|confirmer|verifier|obtenir)|to be (?:found|confirmed|completed|determined|checked|obtained|asked)|da (?:trovare|cercare|verificare)|por (?:encontrar|buscar|confirmar))\b/;

/** Whether a method of collecting is no consent at all. */
export const isInvalidConsentMethod = memoise((method: string): boolean => {
  if (method === '') return false;
  const words = plainWords(method.slice(0, 300));
  return NO_CONSENT.test(words) || TICKED_BEFOREHAND.test(words) || NO_ACT.test(words) || BY_OTHERS.test(words) || LOST.test(words);
});

/** Whether a proof of consent shows that there was none: a box that was ticked in advance. What else is no method may stand in a proof ("CGV v3, signées"). */
export const isTickedBeforehand = memoise(
  (proof: string): boolean => proof !== '' && TICKED_BEFOREHAND.test(plainWords(proof.slice(0, 300))),
);

/** Silence in the words of a text that people are said to have agreed to; nothing else stands beside it there. */
const SILENCE =
  /^(?:(?:consentement|consent|accord|agreement|einwilligung|consenso|consentimiento|toestemming) )?(?:implicit\w*|implizit\w*|tacit\w*|tacito|presum\w*|silence|silenzio|silencio|stillschweigend\w*|impliciet|stilzwijgend\w*|deemed|implied|par defaut|by default|soft opt ?in)(?: (?:consentement|consent|accord|agreement))?$/;
/** Whether the text of a consent shows that there was none: a box ticked in advance, or silence. A version of terms is none of these. */
export const tellsNoConsent = memoise((text: string): boolean => isTickedBeforehand(text) || SILENCE.test(plainWords(text.slice(0, 80))));
