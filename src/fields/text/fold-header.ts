/** Letters that Unicode does not take apart, and what a keyboard without them writes. */
const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** What folding would leave as it is: most of our own phrases. */
const FOLDED = /^[a-z]+(?: [a-z]+)*$/;

const ASCII = /^\p{ASCII}*$/u;
const CAPITAL = /[A-Z]/;
const RUNS = /[a-z]+|[0-9]+/g;

/** The same as for all alphabets, several times as fast: what accents were taken from is mostly ASCII. */
const foldAscii = (bare: string): string => {
  // Without a capital only letters and digits part words.
  if (!CAPITAL.test(bare)) return bare.match(RUNS)?.join(' ') ?? '';
  return bare
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .replace(/([A-Za-z])(?=[0-9])|([0-9])(?=[A-Za-z])/g, '$1$2 ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
};

const foldAny = (bare: string): string =>
  bare
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .toLowerCase()
    .replace(/[ßœæøł]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A text as headers are compared: no accent, no case, no punctuation, words one space apart.
 * Words run together are split where a capital or a digit starts: `nomUniteLegale` → `nom unite legale`, `Email1` → `email 1`.
 */
export const foldHeader = (text: string): string => {
  if (FOLDED.test(text)) return text;
  const bare = ASCII.test(text) ? text : text.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, '');
  return ASCII.test(bare) ? foldAscii(bare) : foldAny(bare);
};
