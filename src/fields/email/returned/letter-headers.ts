import { isDay, stanceOf } from '../../answers/yes-no.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import * as words from './letter-headers-data.js';

/**
 * Headers of letters that came back, and of postal addresses that are good or bad: "Retour courrier", "Goneaway", "Devuelto correos", "Anschrift
 * ungültig". What the post writes on such a letter stands in the cells.
 * @module
 */

const whole = (phrases: string, flags?: string): RegExp => prefiltered(`(?<![^ ])(?:${phrases})(?![^ ])`, flags);
const GONE = whole(words.GONE);
const GONE_MAYBE = whole(words.GONE_MAYBE);
const BAD_ADDRESS = whole(words.BAD_ADDRESS);
const GOOD_ADDRESS = prefiltered(`^(?:${words.GOOD_ADDRESS})$`);
const OF_POST = whole(words.OF_POST);
const CAME_BACK = whole(words.CAME_BACK);
const ANY_OF_THESE = [
  words.GONE,
  words.GONE_MAYBE,
  words.BAD_ADDRESS,
  words.POST_CAME_BACK,
  words.CAME_BACK,
  words.OF_POST,
  words.AROUND,
].map((phrases) => whole(phrases, 'g'));
const POST_CAME_BACK = whole(words.POST_CAME_BACK);
const REASON = whole(words.REASONS);
const FINE = whole(words.FINE);
/** What else comes back: "Annahme verweigert: Paket beschädigt". */
const PARCEL =
  /(?<![^ ])(?:pakete?s?|paket\w*|colis|parcels?|packages?|paquetes?|pacc[oh]i?|pakket\w*|waren?|commandes?|orders?|bestellung\w*)(?![^ ])/;

/** Whether nothing but such words stands in a header: "Retour marchandise" says of what else. */
const saysNothingElse = (folded: string): boolean => ANY_OF_THESE.reduce((rest, known) => rest.replace(known, ' '), folded).trim() === '';

/**
 * How a header asks it. `gone`: that nobody lives there, so that whatever is no no says so; `returned`: what came back, or that the address is bad, of
 * which a tick, a day, a number or a word of the post does; `good`: that the address is, of which a no does.
 */
type AskedOfLetters = 'gone' | 'returned' | 'good';

/** How a header asks of letters that came back; undefined where it asks something else. */
export const askedOfLetters = (header: string): AskedOfLetters | undefined => {
  const folded = foldHeader(header);
  if (GOOD_ADDRESS.test(folded)) return 'good';
  const isGone = GONE.test(folded);
  const isReturned =
    isGone ||
    POST_CAME_BACK.test(folded) ||
    GONE_MAYBE.test(folded) ||
    BAD_ADDRESS.test(folded) ||
    (OF_POST.test(folded) && CAME_BACK.test(folded));
  if (!isReturned || !saysNothingElse(folded)) return undefined;
  return isGone ? 'gone' : 'returned';
};

/** "Statut courrier", "Résultat publipostage". */
const STATUS_OF_LETTER = prefiltered(
  /^(?:statut|etat|resultat|retour|status|result|zustand|estado|resultado|stato|esito) (?:(?:du|de|des|of|del|della|di|der|van) )*(?:courriers?|publipostages?|plis?|lettres?|envois? postal|envois? postaux|mailings? postal|letters?|mailers?|brief(?:e|sendung)?|postsendung|carta|cartas|lettera|lettere|brieven)$|^(?:letter|mailer|brief|post) (?:status|result)$/,
);
const MOST = 100;
const isReason = (text: string): boolean => text.length <= MOST && REASON.test(plainWords(text));
/** Nothing but noughts: a day that is none, or how many letters came back. */
const NO_DAY = /^[0\s./:-]*$/;
const isFine = (text: string): boolean => {
  const { stance, whole: isWhole } = stanceOf(text);
  const said = plainWords(text);
  if (text === '' || NO_DAY.test(text) || FINE.test(said) || PARCEL.test(said) || (isWhole && stance === 'no-tick')) return true;
  // "Desconocido" is what the post says of somebody, and elsewhere no answer; "n’habite plus" begins as a no does.
  return (stance === 'no-tick' || (isWhole && stance === 'open')) && !REASON.test(said);
};
/** Whether what stands there is what the post writes on a letter, or that it was marked, when, or how often. */
const isTold = (text: string): boolean =>
  (stanceOf(text).whole && stanceOf(text).stance === 'tick') ||
  /^\d{1,3}$/.test(text.trim()) ||
  isDay(text) ||
  REASON.test(plainWords(text));

/** How the cells of a column are read that tells of letters that came back; undefined for the header of another. */
export const letterColumnOf = (header: string): ((text: string) => boolean) | undefined => {
  switch (askedOfLetters(header)) {
    case 'gone':
      return (text) => text.length <= MOST && !isFine(text);
    case 'returned':
      return (text) => text.length <= MOST && !isFine(text) && isTold(text);
    case 'good':
      return (text) => text !== '' && text.length <= MOST && (stanceOf(text).stance === 'no-tick' || REASON.test(plainWords(text)));
    default:
      return STATUS_OF_LETTER.test(foldHeader(header)) ? isReason : undefined;
  }
};

/** Whether a header asks how a letter ended, by what stands in its cells: under "Statut courrier" a yes may be a leave to write. */
export const asksHowLetterEnded = (header: string, values: readonly string[]): boolean =>
  STATUS_OF_LETTER.test(foldHeader(header)) && values.some(isReason);
