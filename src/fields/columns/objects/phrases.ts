/** An expression that finds one of some phrases, whole words only. Lines are joined, so that none may begin with a space that counts. */
export const phrases = (text: string, flags?: string): RegExp => new RegExp(`\\b(?:${text.replace(/\n */g, '')})\\b`, flags);
