const NARROW = '\u202f';
const WIDE = '\u00a0';

/** French spacing: what a line must not break, and the narrow space before ; ! ? % and inside guillemets. */
export const frenchSpacing = (text: string): string =>
  text
    .replace(/ (?=:(?:\s|$))/g, WIDE)
    .replace(/ (?=[;!?%»](?:[\s,.)]|$))/g, NARROW)
    .replace(/« /g, `«${NARROW}`);

/** Template tag: spaces the sentence as French does, and leaves what is put into its slots (names, headers) as it is. */
export const frenchSentence = (parts: TemplateStringsArray, ...slots: readonly (string | number)[]): string =>
  parts.map((part, i) => frenchSpacing(part) + (slots[i] ?? '')).join('');
