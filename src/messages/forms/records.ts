import type { MessageDocument } from '../../model/document/message.js';
import { readTextBody } from '../page/read-text-body.js';
import type { RecordMail } from '../records/record-mail.js';
import type { Allowance } from '../text/allowance.js';
import { finish } from './finish.js';
import { readHtml } from './page.js';
import { namedSubjects, subjectAt } from './subject-at.js';

const messageOf = async (
  { subjects: named, body: { text, at }, isPage, step }: RecordMail,
  allowance: Allowance,
  sendingTool?: string,
): Promise<MessageDocument> => {
  const subjects = named.map((one) => subjectAt(one.text, () => one.at, sendingTool));
  const read = isPage
    ? await readHtml(text, () => at, allowance, sendingTool)
    : readTextBody(text.replaceAll('\r\n', '\n'), () => at, allowance, false, sendingTool);
  const { unread, tool, title: _, ...body } = { title: undefined, ...read };
  return {
    form: isPage ? 'html' : 'text',
    ...finish(unread, body.sentences, tool ?? subjects[0]?.tool),
    ...namedSubjects(subjects),
    heading: `Mail ${step}`,
    headers: [],
    signatures: [],
    ...body,
    attachments: 0,
    tags: [...body.tags, ...subjects.flatMap((one) => one.tags)],
    at: subjects[0]?.subject.at ?? at,
  };
};

/** The messages that stand in records. @param allowance how much of them is read, all together @param sendingTool their tool, where it is known */
export const recordMessages = async (
  mails: readonly RecordMail[],
  allowance: Allowance,
  sendingTool?: string,
): Promise<MessageDocument[]> => {
  const messages: MessageDocument[] = [];
  for (const mail of mails) messages.push(await messageOf(mail, allowance, sendingTool));
  return messages;
};
