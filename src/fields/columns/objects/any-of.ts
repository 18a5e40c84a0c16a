/**
 * An expression that finds one of some phrases, whole words only.
 * @param phrases what stands between the bars of an expression; lines are joined, so that none may begin with a space that counts
 */
export const anyOf = (phrases: string, flags?: string): RegExp => new RegExp(`\\b(?:${phrases.replace(/\n */g, '')})\\b`, flags);
