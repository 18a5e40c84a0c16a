import { refuseForeign } from '../messages/forms/refuse-foreign.js';
import { refuseLarge, refuseMany } from '../messages/forms/refuse-large.js';
import { decodeText } from '../messages/text/decode-text.js';
import { languageOf } from '../messages/text/language.js';
import type { ScriptDocument } from '../model/document/script.js';
import { jsonTurns } from './json-turns.js';
import { markdownTurns } from './markdown-turns.js';

/**
 * The turns of a call script: Markdown under headings, after labels or in tables; plain text; JSON of voice agents.
 * @param name of the file, whose extension says its form
 * @throws LumoError LUMO_NOT_A_MESSAGE, LUMO_MESSAGE_TOO_LARGE
 */
export const readScript = (bytes: Uint8Array, name: string): ScriptDocument => {
  refuseForeign(bytes, name);
  refuseLarge(bytes.length, name);
  const text = decodeText(bytes).replaceAll('\r\n', '\n');
  const isJson = /\.json$/i.test(name) || (!/\.(?:md|markdown|txt)$/i.test(name) && /^\s*[[{]\s*["{[]/.test(text.slice(0, 200)));
  const read = isJson ? { turns: jsonTurns(text) } : markdownTurns(text);
  refuseMany(read.turns.length, name, 'turns');
  const language = languageOf(read.turns.map(({ says, notes }) => `${says} ${notes}`).join(' '));
  return {
    form: isJson ? 'json' : /\.txt$/i.test(name) ? 'text' : 'markdown',
    read: 'whole',
    unread: [],
    ...read,
    ...(language === undefined ? {} : { language }),
  };
};
