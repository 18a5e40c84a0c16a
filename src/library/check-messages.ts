import type { Settings } from '../config/resolve/settings.js';
import { LumoError } from '../model/base/lumo-error.js';
import type { JudgedMessage, Sending } from '../model/document/judged-message.js';
import type { LinkTest } from '../model/document/link-test.js';
import type { MessageDocument, MessageForm } from '../model/document/message.js';
import type { ReportCore } from '../model/report/report-core.js';
import { MESSAGES } from '../subjects/messages.js';
import { type DocumentFile, documentCore } from './document-core.js';
import type { RunSetup } from './run-setup.js';

/** A file of messages, or the template of one. */
export interface MessageFile extends DocumentFile {
  /** Where the caller knows it; else the name and the content say. */
  readonly form?: MessageForm | undefined;
}

/** What was judged, and the messages that it was. */
export interface CheckedMessages {
  readonly core: ReportCore;
  readonly messages: readonly (readonly JudgedMessage[])[];
}

/** Follows the ways out of a message. */
export type LinkTester = (message: JudgedMessage) => Promise<LinkTest>;

const sendingOf = ({ messageKind, sender, country }: Settings): Sending => ({ kind: messageKind, appends: sender.appends ?? [], country });

/** Nothing that a reader sees, and nothing that was left unread: to call it fine or wrong would be made up. */
const isEmpty = ({ read, sentences, links, images, tags }: MessageDocument): boolean =>
  read === 'whole' && sentences.length + links.length + images.length + tags.length === 0;

const emptyMessage = (name: string, hasAttachments: boolean): LumoError =>
  new LumoError(
    'LUMO_MESSAGE_EMPTY',
    hasAttachments
      ? {
          en: `"${name}" has no text: all that it holds is an attachment.`,
          fr: `« ${name} » n’a pas de texte : tout ce qu’il contient est une pièce jointe.`,
        }
      : {
          en: `"${name}" has no text that a reader sees.`,
          fr: `« ${name} » n’a pas de texte qu’un lecteur voit.`,
        },
    {
      en: 'Send yourself a test from your sending tool and check that .eml, or check the template.',
      fr: 'Envoyez-vous un essai depuis votre outil d’envoi et contrôlez cet .eml, ou contrôlez le modèle.',
    },
  );

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

/** Reads messages and asks the rules about them. @param test how links are followed, where that is asked for @throws LumoError LUMO_NOT_A_MESSAGE, LUMO_MESSAGE_EMPTY, LUMO_MESSAGE_TOO_LARGE, LUMO_RULE_FAILED */
export const checkMessages = async (
  files: readonly MessageFile[],
  ready: Pick<RunSetup, 'rules' | 'run' | 'forFile'>,
  version: string,
  test?: LinkTester,
): Promise<CheckedMessages> => {
  // Loaded for messages only: whoever checks contacts pays nothing for it.
  const [{ readMessages }, { judgedMessage }] = await Promise.all([
    import('../messages/read-messages.js'),
    import('../documents/judge-message.js'),
  ]);
  const settings = files.map(({ name }) => ready.forFile(name).settings);
  const messages: (readonly MessageDocument[])[] = [];
  for (const { bytes, name, form } of files) {
    const found = await readMessages(bytes, name, form);
    if (found.length > 0 && found.every(isEmpty))
      throw emptyMessage(
        name,
        found.some(({ attachments }) => attachments > 0),
      );
    messages.push(found);
  }
  const read = messages.map((found, i): readonly JudgedMessage[] =>
    found.map((message, step) => judgedMessage(message, sendingOf(settings[i] as Settings), 1 + step)),
  );
  const judged = test ? await withLinkTests(read, test) : read;
  return { core: documentCore(MESSAGES, judged, files, settings, ready, version), messages: judged };
};
