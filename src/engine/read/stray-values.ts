import { readEmail } from '../../fields/email/email-reader.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';

/** What ends an address inside a text or a link. */
const AROUND = /[\s<>()[\]{}"'’«»,;:|=?&\\/#]/;
/** The longest that an address may be, on either side of its at sign. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** What is written around an at sign, as far as it may be an address. */
const wordAround = (text: string, at: number): string => {
  let from = at;
  while (from > 0 && at - from < LONGEST_LOCAL && !AROUND.test(text[from - 1] as string)) from--;
  let to = at + 1;
  while (to < text.length && to - at < LONGEST_DOMAIN && !AROUND.test(text[to] as string)) to++;
  while (to > at && (text[to - 1] === '.' || text[to - 1] === '!')) to--;
  return text.slice(from, to);
};

/** The addresses inside a text. */
export const strayAddresses = (text: string): readonly EmailValue[] => {
  // A cell that is an address and nothing else is read as in a column of addresses: blanks around its sign, quotes.
  const whole = readEmail(text);
  if (whole.valid) return [whole];
  const found: EmailValue[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const value = readEmail(wordAround(text, at));
    if (value.valid) found.push(value);
  }
  return found;
};

/** Digits and what people write between those of a number. */
const RUN = /\d[\d\s.()/\u2010-\u2015-]*/g;
const GROUP = /\d+/g;
/** As many digits as a number has, by E.164; those of places with shorter ones are found in columns of numbers only. */
const LEAST = 9;
const MOST = 15;
/** Beyond, only what begins as a number does is looked at: no document is a list of numbers without a prefix. */
const LONG_TEXT = 2000;

/** Whether digits begin as a number does that needs no other sign of being one. */
const hasPrefix = (text: string, from: number, digits: string): boolean =>
  text[from - 1] === '+' || (digits.startsWith('0') && digits.length >= 10) || (digits.startsWith('33') && digits.length === 11);

/**
 * The numbers inside a text: of each run of groups of digits, those groups in a row that are a number, as in `le 01/10 au 06 39 98 12 34`.
 * @param isCode the column holds codes: bare digits are none but where they begin as a number does
 */
export const strayNumbers = (text: string, isCode: boolean, read: (text: string) => PhoneValue): readonly PhoneValue[] => {
  const found: PhoneValue[] = [];
  for (const run of text.matchAll(RUN)) {
    const groups = [...run[0].matchAll(GROUP)];
    for (const [first, group] of groups.entries()) {
      const from = run.index + group.index;
      let digits = '';
      for (let last = first; last < groups.length && digits.length < MOST; last++) {
        const [more, at] = [groups[last]?.[0] ?? '', groups[last]?.index ?? 0];
        digits += more;
        if (digits.length < LEAST || digits.length > MOST) continue;
        const prefixed = hasPrefix(text, from, digits);
        if (!prefixed && (isCode || text.length > LONG_TEXT)) continue;
        const start = text[from - 1] === '+' ? from - 1 : from;
        const value = read(text.slice(start, run.index + at + more.length));
        if (value.valid) found.push(value);
      }
    }
  }
  return found;
};
