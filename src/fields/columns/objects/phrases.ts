/** An expression that finds one of some phrases, whole words only. Lines are joined, so that none may begin with a space that counts. */
export const phrases = (text: string, flags?: string): RegExp => new RegExp(`\\b(?:${text.replace(/\n */g, '')})\\b`, flags);

/** Folded words without some expressions, each of which is global. */
export const without = (words: string, ...known: readonly RegExp[]): string =>
  known
    .reduce((rest, one) => rest.replace(one, ' '), words)
    .replace(/ +/g, ' ')
    .trim();
