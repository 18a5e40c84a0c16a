import { repairMojibake } from './mojibake.js';

/** A letter went lost, and this stands in its place. */
const LOST = '\ufffd';
/** Letters of code page 850 or of MacRoman as Windows-1252 shows them; of those that are two letters, neither is chosen. */
const SHOWN: Readonly<Record<string, string>> = {
  '‚': 'e',
  Š: 'e',
  ˆ: 'e',
  '‰': 'e',
  Ž: 'e',
  '\u008f': 'e',
  '\u0090': 'e',
  '\u008d': 'c',
  '\u0081': 'u',
  '\u009d': 'u',
  Ÿ: 'u',
  '™': 'o',
  '¢': 'o',
  '£': 'u',
  '¤': 'n',
  '¡': 'i',
  '‡': LOST,
  ƒ: LOST,
  '„': LOST,
  '“': LOST,
  '”': LOST,
  š: LOST,
};
/** What may be mended, at one look: most texts hold none of it. */
const SUSPECT = /[?&_\ufffd\u0080-\u009f‚ŠˆŽ‰Ÿ™¢£¤¡‡ƒ„“”šÂ-ô]/;
/** Such a letter stands in a word; a mark that is in its place elsewhere stands within one. */
const IN_WORD = /(?<=[a-z])[\u0080-\u009f‚ŠˆŽ‰Ÿš‡ƒ]|[\u0080-\u009f‚ˆ](?=[a-z])|(?<=[a-z])[™¢£¤¡„“”](?=[a-z])/gi;
const ENTITY =
  /&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring)|(oe|ae|sz)lig|(rsquo|lsquo|apos|nbsp|amp));/gi;
const NAMED: Readonly<Record<string, string>> = { rsquo: '’', lsquo: '’', apos: '’', nbsp: ' ', amp: '&' };

/** A word in which question marks stand for letters; an address of the web has its own. */
const GAPPED = /(?<![\w/.=&%#@-])[a-z]+(?:\?{1,2}[a-z]+)+\??(?![\w?])/gi;
/** The beginnings of participles, which are no words without their last letter: "bloqu?" asks nothing. */
const CUT =
  /\b((?:d[eé\ufffd]s)?(?:abonn|activ)|bloqu|oppos|supprim|annul|r[eé\ufffd]sili|r[eé\ufffd]voqu|retir|rejet|ray|radi|effac|archiv|harcel|d[eé\ufffd]c[eé\ufffd]d|d[eé\ufffd]march)\?(?![\w?])/gi;
const BEFORE_WORDS = /(?<![^\s"'’(])\?(?=tre\b|ber\b)/gi;

/** Where a lost letter is not the é that it mostly is in French, by what stands around it. */
const GUESSES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])\ufffd(?![\p{L}])/gu, 'a'],
  [/(?<=\bm|\bm\w{0,6}jam)\ufffd(?=s\b)|(?<=\bn)\ufffd(?=o\b)|(?<=erkl|bel)\ufffd(?=r|st)|(?<=\bt)\ufffd(?=che)/gi, 'a'],
  [
    /(?<=gel|\bl|ausl)\ufffd(?=sch)|(?<=\bm)\ufffd(?=cht)|(?<=\bk)\ufffd(?=nn)|(?<=[cs]i)\ufffd(?=n\b)|(?<=\bs)\ufffd(?=lo\b)|(?<=\bc)\ufffd(?=t)/gi,
    'o',
  ],
  [
    /(?<=\bf)\ufffd(?=r\b)|(?<=w)\ufffd(?=nsch)|(?<=k)\ufffd(?=nd)|\ufffd(?=ber)|(?<=r)\ufffd(?=ck)|(?<=\bpi)\ufffd(?!\w)|(?<=verf)\ufffd(?=g)/gi,
    'u',
  ],
  [/(?<=fran|gar)\ufffd(?=ais|on)|(?<=\b(?:re|per|d[eé\ufffd]))\ufffd(?=u)/gi, 'c'],
  [/(?<=\bse|\ba|espa|compa)\ufffd(?=or|o\b|ol|ia)/gi, 'n'],
  [/(?<=\bma|na|para)\ufffd(?=tre)|(?<=\bs)\ufffd(?!\w)/gi, 'i'],
  [/\ufffd/g, 'e'],
];

/** A letter of an entity as it is read: without its accent where it has a name. */
const ofEntity = (whole: string, decimal?: string, hex?: string, letter?: string, joined?: string, named?: string): string => {
  if (decimal !== undefined || hex !== undefined)
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal));
  if (joined !== undefined) return joined.toLowerCase() === 'sz' ? 'ss' : joined;
  return letter ?? NAMED[(named ?? '').toLowerCase()] ?? whole;
};

/**
 * A text whose letters were lost on the way, as whoever looks for words reads it: UTF-8 or another code page read as Windows-1252
 * (`DŽsinscrit`), entities of a page (`D&eacute;sinscrit`), `?` or U+FFFD in the place of a letter. What the letter was is guessed: it is for
 * comparing with words only.
 */
export const mendLetters = (text: string): string => {
  if (!SUSPECT.test(text)) return text;
  let mended = repairMojibake(text);
  if (mended.includes('&')) for (let turn = 0; turn < 2; turn++) mended = mended.replace(ENTITY, ofEntity);
  mended = mended.replace(IN_WORD, (sign) => SHOWN[sign] ?? LOST).replace(/\b([Dd])_(?=s(?:inscri|abo))/g, '$1e');
  if (mended.includes('?')) {
    mended = mended.replace(GAPPED, (word) => word.replace(/\?/g, LOST)).replace(CUT, '$1e');
    mended = mended.replace(BEFORE_WORDS, LOST);
  }
  if (!mended.includes(LOST)) return mended;
  for (const [place, letter] of GUESSES) mended = mended.replace(place, letter);
  return mended;
};
