/** Letters that Unicode does not take apart, and what a keyboard without them writes. */
const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l' };

/** What folding would leave as it is: most of our own phrases. */
const FOLDED = /^[a-z]+(?: [a-z]+)*$/;

/**
 * A text as headers are compared: no accent, no case, no punctuation, words one space apart.
 * Words run together are split where a capital or a digit starts: `nomUniteLegale` → `nom unite legale`, `Email1` → `email 1`.
 */
export const fold = (text: string): string =>
  FOLDED.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]+/gu, '')
        .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
        .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
        .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
        .toLowerCase()
        .replace(/[ßœæøł]/g, (letter) => WHOLE[letter] ?? letter)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
