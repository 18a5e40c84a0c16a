/** What must never reach a terminal: control characters but the line feed, and what turns or hides text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
export const LIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
