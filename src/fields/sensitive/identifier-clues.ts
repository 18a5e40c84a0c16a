import { prefiltered } from '../text/prefilter/prefiltered.js';

/** What one quick look at a text tells of the numbers that it may hold: most texts hold none, and cost no more. */
export interface IdentifierClues {
  digits: number;
  /** Most digits in a row, gaps of one character between them not counted: a phone number has ten, a card sixteen. */
  chain: number;
  /** Some digits in a row were six, with gaps: a British number in pairs. */
  six: boolean;
  /** Some digits in a row without any gap were seven or eight: a Spanish number. */
  eight: boolean;
  /** Length of the longest word. */
  word: number;
  /** A word begins with two letters and a digit, as an IBAN does. */
  iban: boolean;
  /** A hyphen stands between two digits. */
  hyphen: boolean;
  /** A word that announces a number, a document or a password. */
  named: boolean;
}

const NAMES = prefiltered(
  /cvv|cvc|crypto|\bdos\b|passe?port|passw|passphrase|de passe|\bcni\b|identi|permis|s[eé]jour|licen|nino|\bni n|insurance|bsn|sofi|burgers|s[eé]cu|\bnir\b|\bss\b|mdp|pwd|\bpin\b|secret|\bcl[eé] |api.?key|s.?key|t.?key|token|jeton|bearer|begin|contrase|kennwort/i,
);
/** Fewer digits, and no long word: nothing to find but a password. */
const FEWEST_DIGITS = 3;
const LONG_WORD = 16;
const SSN_DIGITS = 9;
/** A social security number without its key; cards and most IBANs are longer. */
const NIR_DIGITS = 13;
/** More letters than two. */
const MANY = 1000;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** A dot or a hyphen. */
const SIGN = 3;
/** A space, wide or narrow, that breaks a line or not. */
const SPACE = 4;
/** A colon or an equals sign: something is announced. */
const COLON = 5;

const kindOf = (code: number): number => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  if (char === '.' || char === '-') return SIGN;
  if (/[ \n\t\u00a0]/.test(char)) return SPACE;
  return char === ':' || char === '=' ? COLON : OTHER;
};
const TABLE_END = 0x100;

/** Makes the reader: `look` fills it anew, and tells whether anything is worth a closer look. */
export const makeIdentifierClues = (): IdentifierClues & { look(text: string): boolean } => {
  const kinds = Uint8Array.from({ length: TABLE_END }, (_, code) => kindOf(code));
  const clues: IdentifierClues = { digits: 0, chain: 0, six: false, eight: false, word: 0, iban: false, hyphen: false, named: false };
  return Object.assign(clues, {
    look(text: string): boolean {
      let digits = 0;
      let chain = 0;
      let chainMost = 0;
      let run = 0;
      let word = 0;
      let wordMost = 0;
      // Letters in a row since anything but a letter or a digit.
      let letters = 0;
      let six = false;
      let eight = false;
      let iban = false;
      let hyphen = false;
      let tells = false;
      let before = SPACE;
      // The letter of a Corsican department was just read.
      let corsican = false;
      // One step beyond the end, where whatever is under way ends.
      for (let at = 0; at <= text.length; at++) {
        const code = at < text.length ? text.charCodeAt(at) : 10;
        const kind = code < TABLE_END ? (kinds[code] as number) : code === 0x202f ? SPACE : OTHER;
        // Most characters: a letter after a letter.
        if (kind === LETTER && before === LETTER) {
          word++;
          letters++;
          continue;
        }
        if (kind === DIGIT) {
          digits++;
          word++;
          run++;
          if (++chain > chainMost) chainMost = chain;
          if (before === LETTER && letters === 2) iban = true;
          if (before === SIGN && chain > 1) hyphen = true;
          letters = MANY;
        } else {
          if (run === 7 || run === 8) eight = true;
          run = 0;
          if (kind === LETTER) letters++;
          else letters = 0;
          // The department of Corsica is 2A or 2B.
          if (before === DIGIT && (code === 65 || code === 66 || code === 97 || code === 98)) {
            chain++;
            corsican = true;
          } else {
            if ((before !== DIGIT && !corsican) || (kind !== SIGN && kind !== SPACE)) {
              if (chain === 6) six = true;
              chain = 0;
            }
            corsican = false;
          }
          if (kind === COLON) tells = true;
          if (kind === LETTER || (kind !== SPACE && word > 2)) word++;
          else {
            if (word > wordMost) wordMost = word;
            word = 0;
          }
        }
        before = kind;
      }
      if (chain === 6) six = true;
      clues.digits = digits;
      clues.chain = chainMost;
      clues.six = six;
      clues.eight = eight;
      clues.word = wordMost;
      clues.iban = iban;
      clues.hyphen = hyphen && digits >= SSN_DIGITS;
      clues.named = (digits >= FEWEST_DIGITS || tells || wordMost >= LONG_WORD || text.includes('-----')) && NAMES.test(text);
      return clues.named || iban || six || eight || clues.hyphen || chainMost >= NIR_DIGITS || wordMost >= LONG_WORD || text.includes('<<');
    },
  });
};
