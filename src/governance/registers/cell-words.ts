/**
 * What cells of a register of breaches say in words.
 * @module
 */
import { plainWords } from '../../fields/text/plain-words.js';

export type Risk = 'none' | 'risk' | 'high' | 'unknown';

const HIGH = /\b(?:high|highly|eleve\w*|forte?s?|importante?s?|graves?|severe|critique|critical|haute?|majeure?|major|maximale?)\b/;
const DENIED = /\b(?:non|pas|not|no|peu|sans|ni|n est|isn t|aucun|jamais|never)\b/;
const NO_RISK =
  /^(?:none|no|nil|null|nul|nulle|zero|0|non|neant|aucune?|aucun risque|pas de risque|sans risque|risque nul|risque inexistant|inexistant|absence de risque|absent|no risk|without risk|risk free|risk none|unlikely|improbable|peu probable|not likely|negligeable|negligible|(?:risque )?(?:aucun|nul|neant|inexistant)|(?:none|no risk|aucun risque|pas de risque|sans risque|unlikely|improbable|no likely risk|pas susceptible|not susceptible|unlikely to result)\b.*)$/;
const OPEN =
  /\b(?:evaluer|analyser|determiner|definir|preciser|assess\w*|tbd|todo|pending|cours|unknown|inconnue?|confirmer|estimate\w*|indetermine\w*|undetermined|na|n a|nc)\b/;

/** What a risk is called that is neither none nor high. */
const SOME_RISK =
  /\b(?:risks?|risques?|low|lower|medium|mid|moderate|moderee?|limitee?s?|limited|faibles?|moyen(?:ne)?s?|mineure?s?|minor|modest|modique|possible|probable|likely|yes|oui|some|certaine?|reel|real|exists?|existe|standard|normal|ordinaire|ordinary|present|mittel|gering|niedrig|bas|basse|significant|significatif|notable|reduite?s?|residuel|residual)\b/;

/** How high a risk is said to be. What is blank, open, low or in words that nobody knows is no "none". */
export const readRisk = (text: string): Risk => {
  // What stands in brackets explains, and decides nothing.
  const words = plainWords(text.replace(/\([^()]*\)/g, ' '));
  if (words === '' || OPEN.test(words)) return 'unknown';
  if (HIGH.test(words)) return DENIED.test(words.slice(0, words.search(HIGH))) || /\bno[nt]\b$/.test(words) ? 'risk' : 'high';
  if (NO_RISK.test(words)) return 'none';
  return SOME_RISK.test(words) ? 'risk' : 'unknown';
};

/** Whether a cell gives a reason: more than a dash or a word for nothing. */
export const isReason = (text: string): boolean => {
  const words = plainWords(text);
  return (
    /[\p{L}\p{N}]{2}/u.test(words) &&
    !/^(?:na|n a|so|s o|non|no|none|neant|aucune?|rien|nothing|tbd|todo|ras|nc|xx+|sans objet|a completer|a remplir|a definir|a voir|a preciser|to be (?:completed|defined|done)|to do|tba|fixme)$/.test(
      words,
    )
  );
};

/** Whether a cell says yes without a day. */
export const saysYes = (text: string): boolean => /^(?:oui|yes|ok|x|fait|done|vrai|true|o|y|toutes?|tous|all)\b/.test(plainWords(text));

export type NotificationKind = 'initial' | 'other';
/** Whether a notification was a first one, with more to come. */
export const readNotificationKind = (text: string): NotificationKind =>
  /\b(?:initiale?|preliminar\w*|preliminaire|premiere|first|partielle?|partial|provisoire|provisional)\b/.test(plainWords(text))
    ? 'initial'
    : 'other';
