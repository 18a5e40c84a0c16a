import type { Settings } from '../../config/resolve/settings.js';
import { isMailProvider } from '../../fields/email/domain-typo.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { JudgedMessage, Sending } from '../../model/document/judged-message.js';
import type { LinkTest } from '../../model/document/link-test.js';
import type { MessageDocument, MessageForm } from '../../model/document/message.js';
import type { KnownNames } from '../../model/rule/check-facts.js';
import { MESSAGES } from '../../subjects/messages.js';
import { refuseEmpty } from '../guards/refuse-empty-message.js';
import type { RunSetup } from '../setup/run-setup.js';
import { type DocumentFile, documentCore, type IsExempt, type JudgedDocuments, settingsOfDocuments } from './document-core.js';

/** A file of messages, or the template of one. */
export interface MessageFile extends DocumentFile {
  /** Where the caller knows it; else the name and the content say. */
  readonly form?: MessageForm | undefined;
  /** Its step in a sequence of files, from 1. */
  readonly step?: number | undefined;
}

/** What was judged, and the messages that it was. */
export interface CheckedMessages extends JudgedDocuments<'messages'> {
  readonly messages: readonly (readonly JudgedMessage[])[];
  /** As which step of a sequence each was judged, from 1. */
  readonly steps: readonly (readonly number[])[];
}

/** Follows the ways out of a message. */
export type LinkTester = (message: JudgedMessage) => Promise<LinkTest>;

const sendingOf = ({ messageKind, sender, country, audience }: Settings): Sending => ({
  kind: messageKind,
  appends: sender.appends ?? [],
  company: sender.name,
  smsSender: sender.sms,
  audience,
  country,
  ...(sender.tool !== undefined && { tool: sender.tool }),
});

/** Findings may name files of contacts, and nothing else that is not a word of ours. */
const namesOf = (contacts: readonly ContactColumns[]): KnownNames => ({
  lists: new Set(contacts.map(({ name }) => name)),
  isMailProvider,
});

/** One after the other: a server that is asked by many at once turns them away. */
const withLinkTests = async (files: readonly (readonly JudgedMessage[])[], test: LinkTester): Promise<readonly JudgedMessage[][]> => {
  const tested: JudgedMessage[][] = [];
  for (const messages of files) {
    const own: JudgedMessage[] = [];
    for (const message of messages) own.push({ ...message, linkTest: await test(message) });
    tested.push(own);
  }
  return tested;
};

/** What messages are judged beside, and by what else. */
export interface MessageJob {
  readonly isExempt?: IsExempt;
  /** The contacts of the same run. */
  readonly contacts?: readonly ContactColumns[];
  /** How links are followed, where that is asked for. */
  readonly test?: LinkTester | undefined;
}

/** Reads messages and asks the rules about them. @throws LumoError LUMO_NOT_A_MESSAGE, LUMO_MESSAGE_EMPTY, LUMO_MESSAGE_TOO_LARGE, LUMO_RULE_FAILED */
export const checkMessages = async (
  files: readonly MessageFile[],
  ready: Pick<RunSetup, 'rules' | 'run' | 'forFile'>,
  version: string,
  { isExempt, contacts = [], test }: MessageJob = {},
): Promise<CheckedMessages> => {
  // Loaded for messages only: whoever checks contacts pays nothing for it.
  const [{ readMessages }, { judgedMessage }, { stepsWithin }] = await Promise.all([
    import('../../messages/read-messages.js'),
    import('../../documents/judge-message.js'),
    import('../../documents/steps-within.js'),
  ]);
  const settings = settingsOfDocuments(files, ready);
  const messages: (readonly MessageDocument[])[] = [];
  for (const [i, { bytes, name, form }] of files.entries()) {
    const found = await readMessages(bytes, name, form, settings[i]?.sender.tool);
    refuseEmpty(found, name);
    messages.push(found);
  }
  const steps = messages.map((found, i) => stepsWithin(found).map((step) => step + (files[i]?.step ?? 1) - 1));
  const read = messages.map((found, i): readonly JudgedMessage[] => {
    const sending = sendingOf(settings[i] as Settings);
    return found.map((message, place) => judgedMessage(message, sending, steps[i]?.[place], contacts));
  });
  const judged = test ? await withLinkTests(read, test) : read;
  const core = documentCore(MESSAGES, judged, files, settings, ready, version, { isExempt, names: namesOf(contacts) });
  return { ...core, messages: judged, steps };
};
