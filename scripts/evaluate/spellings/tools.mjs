// What spellings are made with: everything is drawn from one seeded source of chance, so that the same seed gives the same spellings.

/** Draws from a source of chance. @param {() => number} random from 0 to 1 */
export const drawFrom = (random) => {
  const below = (n) => Math.floor(random() * n);
  const pick = (all) => all[below(all.length)];
  const times = (n, of) => Array.from({ length: n }, of);
  const letters = (n) => times(n, () => String.fromCharCode(97 + below(26))).join('');
  const digits = (n) => times(n, () => below(10)).join('');
  return { below, pick, times, letters, digits, chance: (share) => random() < share };
};

/** Every range of code points that mail software and telephones pass over, by what Unicode calls it. */
const INVISIBLE_RANGES = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f], // combining grapheme joiner
  [0x061c, 0x061c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5], // Khmer inherent vowels
  [0x180b, 0x180f], // Mongolian selectors and vowel separator
  [0x200b, 0x200f], // zero widths and marks of direction
  [0x202a, 0x202e], // embeddings
  [0x2060, 0x206f], // word joiner, invisible operators, isolates
  [0x2800, 0x2800], // blank Braille cell
  [0x3164, 0x3164], // Hangul filler
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte-order mark
  [0xffa0, 0xffa0], // half-width Hangul filler
  [0xfff9, 0xfffb], // interlinear annotation
  [0x1bca0, 0x1bca3], // shorthand controls
  [0x1d173, 0x1d17a], // musical controls
  [0xe0001, 0xe007f], // tags
  [0xe0100, 0xe01ef], // more variation selectors
];
export const INVISIBLE = INVISIBLE_RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
);

/** Blanks of every width. */
export const BLANKS = [' ', '  ', '\t', '\u00a0', '\u2009', '\u202f', '\u2007', '\u3000'];

/** Puts invisible characters anywhere into a text. */
export const hide = (text, { below, pick, times }) => {
  const chars = [...text];
  for (const char of times(1 + below(4), () => pick(INVISIBLE))) chars.splice(below(chars.length + 1), 0, char);
  return chars.join('');
};

/** Writes some characters of a text in another width or style that Unicode holds to be the same. */
export const restyle = (text, share, styles, { chance, pick }) =>
  [...text].map((char) => (chance(share) ? pick(styles)(char) : char)).join('');

/** ASCII at full width. */
export const wide = (char) => (/^[!-~]$/.test(char) ? String.fromCodePoint(char.charCodeAt(0) + 0xfee0) : char);

/** The same identity twice or more among strangers in one cell. */
export const among = (text, stranger, { pick, chance }) => {
  const by = pick([' ; ', ';', '; ', ', ', ' / ', '|', '\n', ' ou ', ' et ', ' - ', ':::']);
  return chance(0.5) ? `${text}${by}${stranger}` : `${stranger}${by}${text}`;
};
