import type { Settings } from '../config/resolve/settings.js';
import { formatIsoDay } from '../fields/date/calendar.js';
import type { MessageDocument, MessageForm } from '../model/document/message.js';
import type { ReportCore } from '../model/report/report-core.js';
import type { JudgedMessage, Sending } from '../model/rule/messages.js';
import { MESSAGES } from '../subjects/messages.js';
import { runSubjectRules } from '../subjects/run-subject-rules.js';
import { subjectCore } from '../subjects/subject-core.js';
import type { RunSetup } from './run-setup.js';

/** A file of messages, or the template of one. */
export interface MessageFile {
  /** As reports may call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the caller knows it; else the name and the content say. */
  readonly form?: MessageForm | undefined;
  /** Its place in a sequence, from 1. */
  readonly step?: number;
}

/** What was judged, and the messages that it was. */
export interface CheckedMessages {
  readonly core: ReportCore;
  readonly messages: readonly (readonly MessageDocument[])[];
}

const sendingOf = ({ messageKind, sender, country }: Settings): Sending => ({ kind: messageKind, appends: sender.appends ?? [], country });

/**
 * Reads messages and asks the rules about them.
 * @param examples places kept of a finding
 * @throws LumoError LUMO_MESSAGE_TOO_LARGE, LUMO_RULE_FAILED
 */
export const checkMessages = async (
  files: readonly MessageFile[],
  { rules, run, forFile }: Pick<RunSetup, 'rules' | 'run' | 'forFile'>,
  version: string,
): Promise<CheckedMessages> => {
  // Loaded for messages only: whoever checks contacts pays nothing for it.
  const [{ readMessages }, { judgedMessage }] = await Promise.all([
    import('../messages/read-messages.js'),
    import('../messages/judged/judge-message.js'),
  ]);
  const settings = files.map(({ name }) => forFile(name).settings);
  const messages: (readonly MessageDocument[])[] = [];
  for (const { bytes, name, form } of files) messages.push(await readMessages(bytes, name, form));
  const judged = messages.map((found, i): readonly JudgedMessage[] =>
    found.map((message, step) => judgedMessage(message, sendingOf(settings[i] as Settings), (files[i]?.step ?? 1) + step)),
  );
  const settingOf = (id: string, file = 0) => {
    const setting = settings[file]?.rules.find((rule) => rule.id === id);
    return { severity: setting?.severity ?? 'off', options: setting?.options ?? {} };
  };
  const day = formatIsoDay(run.asOf);
  const ran = runSubjectRules({ adapter: MESSAGES, subject: judged, rules, settingOf, asOf: run.asOf, day });
  const core = subjectCore({
    about: 'messages',
    name: files.length === 1 ? (files[0]?.name ?? '') : 'messages',
    version,
    day,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    rules,
    settingOf,
    ...ran,
    examples: 20,
  });
  return { core, messages };
};
