import type { Settings } from '../config/resolve/settings.js';
import type { JudgedMessage, Sending } from '../model/document/judged-message.js';
import type { MessageDocument, MessageForm } from '../model/document/message.js';
import { MESSAGES } from '../subjects/messages.js';
import { type DocumentFile, documentCore, type IsExempt, type JudgedDocuments, settingsOfDocuments } from './document-core.js';
import type { RunSetup } from './run-setup.js';

/** A file of messages, or the template of one. */
export interface MessageFile extends DocumentFile {
  /** Where the caller knows it; else the name and the content say. */
  readonly form?: MessageForm | undefined;
}

/** What was judged, and the messages that it was. */
export interface CheckedMessages extends JudgedDocuments<'messages'> {
  readonly messages: readonly (readonly MessageDocument[])[];
}

const sendingOf = ({ messageKind, sender, country }: Settings): Sending => ({ kind: messageKind, appends: sender.appends ?? [], country });

/** Reads messages and asks the rules about them. @throws LumoError LUMO_MESSAGE_TOO_LARGE, LUMO_RULE_FAILED */
export const checkMessages = async (
  files: readonly MessageFile[],
  ready: Pick<RunSetup, 'rules' | 'run' | 'forFile'>,
  version: string,
  isExempt?: IsExempt,
): Promise<CheckedMessages> => {
  // Loaded for messages only: whoever checks contacts pays nothing for it.
  const [{ readMessages }, { judgedMessage }] = await Promise.all([
    import('../messages/read-messages.js'),
    import('../documents/judge-message.js'),
  ]);
  const settings = settingsOfDocuments(files, ready);
  const messages: (readonly MessageDocument[])[] = [];
  for (const [i, { bytes, name, form }] of files.entries()) messages.push(await readMessages(bytes, name, form, settings[i]?.sender.tool));
  const judged = messages.map((found, i): readonly JudgedMessage[] =>
    found.map((message, step) => judgedMessage(message, sendingOf(settings[i] as Settings), 1 + step)),
  );
  return { ...documentCore(MESSAGES, judged, files, settings, ready, version, isExempt), messages };
};
