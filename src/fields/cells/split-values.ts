/**
 * Several addresses or numbers in one cell. A contact that is read as one value when it is two escapes every list,
 * and a number cut in two is no number: a cut is made only where both sides are whole.
 * @module
 */
import { plainDigits } from '../text/invisible.js';

/** Two whole numbers hold more digits than one may (15, E.164), but in the places whose numbers are short they hold 12. */
const MIN_DIGITS_OF_TWO = 12;
const SHORT_NUMBER = 6;
const NUMBER = 8;
/** After an address, eight digits may be a date in a remark; nine are a number. */
const SURE_NUMBER = 9;

/** Always between values: Google Contacts' `:::`, `;` (but not in `tel:…;ext=12`), `|`, line ends. */
const HARD = /:::|;(?!(?:ext|isub|phone-context)=)|[|\r\n\u2028\u2029]/gi;
/** Perhaps between values. Those with blanks around, and commas, part values more strongly than a bare blank or slash. */
const SOFT = /\s+(?:(?:ou|et|or|and|[&–—-])\s+|[,/]\s*)?|[,/]\s*/gi;
const isStrong = (by: string): boolean => by !== '/' && /\S/.test(by);
/** A quoted name or local part: `"Dupont; Jean" <j@…>`. */
const QUOTED = /"[^"@]*"(?=\s*[<@])/g;

/** Digits that may be a number's: those of the words that are no address. */
const digitsIn = (text: string): number => {
  const words = text.includes('@') ? text.replace(/(?<![^\s,])[^\s,@]*@[^\s,]*/g, '') : text;
  let digits = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code > 47 && code < 58) digits++;
  }
  return digits;
};

/** A whole French number, with nothing more to come. */
const isWholeFrench = (text: string): boolean => {
  const number = text.replace(/\(0\)/g, '').replace(/[^\d+]+/g, '');
  return /^(?:0[1-9]\d{8}|(?:\+|00)33[1-9]\d{8})$/.test(number);
};

interface Boundary {
  readonly left: string;
  readonly right: string;
  /** What is between: `/`, ` ou `, blanks… */
  readonly by: string;
}

/** The word that follows, up to the next blank, comma or slash. */
const nextWord = (text: string): string => /^[^\s,/]*/.exec(text)?.[0] ?? '';

const cutsAfterAddress = ({ left, right, by }: Boundary): boolean => {
  if (/[^\s@]@[^\s@]/.test(nextWord(right))) return true;
  if (!/@[^@]*\.[^\s@]/.test(left)) return false;
  return right.includes('@') || digitsIn(right) >= (isStrong(by) ? NUMBER : SURE_NUMBER);
};

const cutsAfterNumber = ({ left, right, by }: Boundary): boolean => {
  const before = digitsIn(left);
  const strong = isStrong(by);
  if (before < SHORT_NUMBER) return false;
  if (strong ? right.includes('@') : before >= NUMBER && nextWord(right).includes('@')) return true;
  const after = digitsIn(right);
  if (before < NUMBER) return strong && after >= SHORT_NUMBER && after < NUMBER && !/^\s*[+0]/.test(left);
  if (strong) return after >= SHORT_NUMBER;
  return after >= NUMBER && (right.startsWith('+') || digitsIn(nextWord(right)) >= NUMBER || isWholeFrench(left));
};

const cuts = (boundary: Boundary): boolean => (boundary.left.includes('@') ? cutsAfterAddress(boundary) : cutsAfterNumber(boundary));

/** Signs at full width (`＠`, `；`, `０`), and digits of other scripts, which are read as those of ASCII. */
const OTHER_SIGN = /[\uFF01-\uFF5E\uFE50-\uFE6B]|(?![0-9])\p{Nd}/gu;
/** A text in signs of ASCII, position by position. */
const plainSigns = (text: string): string => text.replace(OTHER_SIGN, (sign) => plainDigits(sign).padEnd(sign.length, '_'));

/** Hides quoted names from the search, position by position: their commas are no separators. */
const blind = (text: string): string => plainSigns(text).replace(QUOTED, (quoted) => '_'.repeat(quoted.length));

const splitSoft = (text: string): readonly string[] => {
  const seen = blind(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of seen.matchAll(SOFT)) {
    const end = match.index + match[0].length;
    // Separators in a row are one.
    if (match.index === from) from = end;
    else if (cuts({ left: seen.slice(from, match.index), right: seen.slice(end), by: match[0] })) {
      parts.push(text.slice(from, match.index));
      from = end;
    }
  }
  return [...parts, text.slice(from)];
};

const splitHard = (text: string): readonly string[] => {
  const seen = blind(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of seen.matchAll(HARD)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
};

/** Before it Unicode has no digits but those of ASCII. */
const FIRST_OTHER_DIGIT = 0x660;

/** Whether a cell cannot hold two values, told by its characters alone. */
const isSurelyOne = (text: string): boolean => {
  let addresses = 0;
  let digits = 0;
  let soft = false;
  if (text.startsWith(',') || text.startsWith('/')) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 64) addresses++;
    else if (code > 47 && code < 58) digits++;
    // Blank, comma, slash, and every blank beyond ASCII.
    else if (code === 32 || code === 44 || code === 47 || code === 9 || code > 127) soft = true;
    else if (code === 59 || code === 124 || code === 58 || code < 32) return false;
    // What is no blank may be a digit or a separator of another script.
    if (code >= FIRST_OTHER_DIGIT && (code < 0x2000 || code > 0x206f)) return false;
  }
  return !soft || (addresses === 0 ? digits < MIN_DIGITS_OF_TWO : addresses === 1 && digits < SHORT_NUMBER);
};

/** A word or a sign that leads a value in a list: `ou b@…` behind a semicolon, `- b@…` on a line of its own. */
const LEAD = /^(?:(?:ou|et|or|and|[&*\u2013\u2014\u2022\u00B7-])\s+)+(?=\S)/i;

/** Longer cells are documents, not lists of values: they are cut at line ends and the like only. */
const MAX_SOFT = 2000;

/**
 * The values of a cell, trimmed, in their order; usually one. None of a blank cell. Only separators and blanks are lost.
 * @param text the cell, as decoded
 */
export const splitContacts = (text: string): readonly string[] => {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (isSurelyOne(trimmed)) return [trimmed.replace(LEAD, '')];
  return splitHard(trimmed)
    .flatMap((part) => (part.length > MAX_SOFT ? [part] : splitSoft(part.trim())))
    .map((part) => part.trim().replace(LEAD, ''))
    .filter((part) => part !== '');
};
