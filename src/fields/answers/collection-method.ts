import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';

/** Ways of collecting that are no consent (GDPR 4(11), recital 32): a box ticked beforehand, terms of sale, silence. Denied, they are none. */
const NO_CONSENT =
  /(?<!\b(?:non|not|pas|jamais|never|nicht|no) )\b(?:pre ?(?:coche|tick|check|select|fill|rempli|marcad|spunt|seleccion|selezion)\w*|decoch\w*|(?:cgv|cgu|cguv|agb|t c|tos|tandc)\b|conditions? generales?\b|terms\b|condiciones generales\b|condizioni generali\b|silence\b|silent\b|silencio\b|silenzio\b|stillschweigend\w*|impli(?:cit\w*|ed)\b|implizit\w*|tacit\w*|presume\w*|presunt\w*|deemed\b|inferred\b|soft\b|(?<!\b(?:non|pas) coche\w* )par defaut\b|by default\b|default\b|por defecto\b|vor(?:an|aus)ge\w*|opt ?outs?\b|passive?\b)/;

/** Whether a method of collecting is no consent at all. */
export const isInvalidConsentMethod = memoise(
  (method: string): boolean => method !== '' && NO_CONSENT.test(plainWords(method.slice(0, 300))),
);
