import type { MessageDocument } from '../../model/document/message.js';
import type { MessageAddress } from '../../model/document/message-parts.js';
import { readTextBody } from '../page/read-text-body.js';
import { tableMails } from '../records/table-mails.js';
import { type Allowance, newAllowance } from '../text/allowance.js';
import { collapsed } from '../text/join-lines.js';
import { type Places, placesIn } from '../text/places.js';
import { countSubjectLines, type TextMessage, textMessages } from '../text/subject-lines.js';
import { textLines, whatStandsOver } from '../text/text-lines.js';
import { finish } from './finish.js';
import { recordMessages } from './records.js';
import { refuseMany } from './refuse-large.js';
import { namedSubjects, subjectAt } from './subject-at.js';

/** Lines of a head that somebody typed around a subject. */
const HEAD =
  /^[ \t*_]{0,4}(from|de|exp[ée]diteur|sender|to|à|a|cc|bcc|date|pre-?header|pr[ée]-?en-?t[êe]te|aper[çc]u|preview(?: text)?)[ \t\u00a0*_]{0,4}:[ \t\u00a0*_]{0,4}(.{0,300})$/i;
/** More than this over a subject line is no heading. */
const LONGEST_HEADING = 300;
const SENDER = /^(?:from|de|exp[ée]diteur|sender)$/i;

/** `Aude Lacombe <aude@menuiserie.example>`, as it is typed. */
const addressOf = (text: string, at: MessageAddress['at']): MessageAddress => {
  const address = /[^\s<>"(),;:]{1,64}@[^\s<>"(),;:]{1,255}/.exec(text)?.[0] ?? '';
  const name = text
    .replace(address, '')
    .replace(/[<>"()]/g, '')
    .trim();
  return { address: address.toLowerCase(), name, at };
};

/** The lines of a head at the beginning of a text, and where they end. */
const headOf = (text: string, start: number, end: number, places: Places): { readonly sender?: MessageAddress; readonly start: number } => {
  let sender: MessageAddress | undefined;
  let at = start;
  for (;;) {
    const close = text.indexOf('\n', at);
    const stop = close < 0 || close > end ? end : close;
    const found = HEAD.exec(text.slice(at, Math.min(stop, at + 400)));
    if (!found) break;
    if (SENDER.test(found[1] as string)) sender ??= addressOf(found[2] as string, places(at, stop));
    at = stop + 1;
  }
  return { start: Math.min(at, end), ...(sender ? { sender } : {}) };
};

const shifted =
  (places: Places, by: number): Places =>
  (start, end) =>
    places(start + by, end + by);

/** What messages are read from. */
interface TextSource {
  readonly text: string;
  readonly places: Places;
  readonly isMarkdown: boolean;
  readonly allowance: Allowance;
  readonly sendingTool?: string | undefined;
}

const messageAt = (
  { start, end, subject, otherSubjects = [], over, others }: TextMessage,
  { text, places, isMarkdown, allowance, sendingTool }: TextSource,
): MessageDocument => {
  const head = headOf(text, start, end, places);
  const { unread, tool, ...body } = readTextBody(
    text.slice(head.start, end),
    shifted(places, head.start),
    allowance,
    isMarkdown,
    sendingTool,
  );
  const subjects = [...(subject ? [subject] : []), ...otherSubjects].map((one) =>
    subjectAt(text.slice(one.start, one.end), shifted(places, one.start), sendingTool),
  );
  const heading = over ? collapsed(text.slice(over.start, over.end).slice(-LONGEST_HEADING)) : '';
  return {
    form: 'text',
    ...finish(unread, body.sentences, tool ?? subjects[0]?.tool),
    ...namedSubjects(subjects),
    ...(heading === '' ? {} : { heading }),
    ...(others ? { others: others.map(({ start: from, end: to, is }) => ({ is, at: places(from, to), text: text.slice(from, to) })) } : {}),
    ...(head.sender ? { sender: head.sender } : {}),
    headers: [],
    signatures: [],
    ...body,
    attachments: 0,
    tags: [...body.tags, ...subjects.flatMap((one) => one.tags)],
    at: places(subject?.start ?? start, end),
  };
};

/** The messages of a text or of Markdown: one for each subject line, heading or row of a table of mails, or one in all. @throws LumoError LUMO_MESSAGE_TOO_LARGE */
export const readTextMessages = async (source: string, name: string, sendingTool?: string): Promise<MessageDocument[]> => {
  const text = source.replaceAll('\r\n', '\n');
  // Before anything is made of each: there may be 100,000.
  refuseMany(countSubjectLines(text), name);
  const { mails, rest, unplaced } = tableMails(text);
  // Beside tables of mails a text is only one where it has heads of its own, or greets.
  const found = mails.length > 0 && (unplaced || whatStandsOver(textLines(rest)) === 'nothing') ? [] : textMessages(rest);
  refuseMany(found.length + mails.length, name);
  const places = placesIn(text);
  const from = { text: rest, places, isMarkdown: /\.(?:md|markdown)$/i.test(name), allowance: newAllowance(), sendingTool };
  const [first, ...more] = await recordMessages(mails, from.allowance, sendingTool);
  const others = unplaced && [
    { is: 'unplaced' as const, at: places(unplaced.start, unplaced.end), text: text.slice(unplaced.start, unplaced.end) },
  ];
  const inRows = first ? [{ ...first, ...(others && { others }) }, ...more] : [];
  return [...found.map((one) => messageAt(one, from)), ...inRows].sort((a, b) => a.at.line - b.at.line);
};
