import type { MessageDocument, MessageForm } from '../model/document/message.js';
import { formOf, unpackedName } from './form-of.js';
import { readEml } from './forms/eml.js';
import { readPageMessage } from './forms/page.js';
import { isRecordFile, readRecords, recordFormOf } from './forms/record-files.js';
import { refuseForeign } from './forms/refuse-foreign.js';
import { refuseLarge } from './forms/refuse-large.js';
import { readSmsLines } from './forms/sms.js';
import { readTextMessages } from './forms/text.js';
import { decodeText } from './text/decode-text.js';
import { isCommonLanguage } from './text/language.js';

/** Short messages of a file of which most others are in one language that is neither French nor English: they are in that one. */
const inOneLanguage = (messages: readonly MessageDocument[]): readonly MessageDocument[] => {
  const known = messages.flatMap((one) => one.language ?? []);
  const [language, ...others] = new Set(known);
  if (language === undefined || others.length > 0 || isCommonLanguage(language) || known.length * 2 < messages.length) return messages;
  return messages.map((one) => (one.language === undefined ? { ...one, language } : one));
};

/**
 * The messages of a file: one, but for `.md` and `.txt`, which hold one under each subject line, for
 * text messages, one a line, and for JSON and tables, one for each subject with its text.
 * What is broken is read as far as it goes, and said to be read in part.
 * @param fileName whose extension says its form, that of a packed file the one inside; '-' or '' where it has none
 * @param form when the caller knows it
 * @param sendingTool the tool that they are sent with, when the user said so: its tags are read as that tool's
 * @throws LumoError LUMO_NOT_A_MESSAGE, LUMO_MESSAGE_TOO_LARGE
 */
export const readMessages = async (
  bytes: Uint8Array,
  fileName: string,
  form?: MessageForm,
  sendingTool?: string,
): Promise<readonly MessageDocument[]> => {
  const name = unpackedName(fileName);
  refuseForeign(bytes, name);
  const kind = form ?? (isRecordFile(name) ? 'text' : formOf(name, bytes));
  if (kind === 'eml') return [await readEml(bytes, name, sendingTool)];
  refuseLarge(bytes.length, name);
  const text = decodeText(bytes);
  const records = kind === 'text' || kind === 'sms' ? recordFormOf(name, text) : undefined;
  if (records) return inOneLanguage(await readRecords(records, bytes, text, name, kind === 'sms', sendingTool));
  if (kind === 'sms') return inOneLanguage(readSmsLines(text, name, sendingTool));
  return kind === 'text'
    ? inOneLanguage(await readTextMessages(text, name, sendingTool))
    : [await readPageMessage(text, kind, sendingTool)];
};
