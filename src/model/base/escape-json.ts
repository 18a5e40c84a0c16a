// JSON lets these stand as they are; a terminal or a CI log would obey them. An escape says the same to every parser.
const ACTIVE_CHARACTERS = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|#(?=#(?:\[|vso\[))/gi;

/** JSON text in which no character of the data acts on whoever prints it. */
export const escapeJson = (text: string): string =>
  text.replace(ACTIVE_CHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
