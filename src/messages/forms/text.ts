import type { MessageDocument } from '../../model/document/message.js';
import type { MessageAddress } from '../../model/document/message-parts.js';
import { readTextBody } from '../page/read-text-body.js';
import { maskedTags, maskTags } from '../tags/mask-tags.js';
import { readTags } from '../tags/read-tags.js';
import { type Allowance, newAllowance } from '../text/allowance.js';
import { collapsed } from '../text/join-lines.js';
import { type Places, placesIn } from '../text/places.js';
import type { Stretch } from '../text/split-sentences.js';
import { countSubjectLines, type TextMessage, textMessages } from '../text/subject-lines.js';
import { finish } from './finish.js';
import { refuseMany } from './refuse-large.js';

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

/** A subject with its tags. */
const subjectAt = ({ start, end }: Stretch, text: string, places: Places, sendingTool?: string) => {
  const named = text.slice(start, end);
  const read = readTags(named, sendingTool);
  const tags = maskedTags(maskTags(named, read.tags)).map((index) => read.tags[index] as (typeof read.tags)[number]);
  return {
    subject: { text: collapsed(named), at: places(start, end) },
    tool: read.tool,
    tags: tags.map(({ start: begin, end: stop, ...tag }) => ({
      ...tag,
      ...({ inHref: false, part: 'subject', visible: 'visible' } as const),
      at: places(begin + start, stop + start),
    })),
  };
};

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
  const subjects = [...(subject ? [subject] : []), ...otherSubjects].map((one) => subjectAt(one, text, places, sendingTool));
  const heading = over ? collapsed(text.slice(over.start, over.end).slice(-LONGEST_HEADING)) : '';
  return {
    form: 'text',
    ...finish(unread, body.sentences, tool ?? subjects[0]?.tool),
    ...(subjects[0] ? { subject: subjects[0].subject } : {}),
    ...(subjects.length > 1 ? { otherSubjects: subjects.slice(1).map((one) => one.subject) } : {}),
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

/** The messages of a text or of Markdown: one for each subject line, or one in all. @throws LumoError LUMO_MESSAGE_TOO_LARGE */
export const readTextMessages = (source: string, name: string, sendingTool?: string): MessageDocument[] => {
  const text = source.replaceAll('\r\n', '\n');
  // Before anything is made of each: there may be 100,000.
  refuseMany(countSubjectLines(text), name);
  const from = { text, places: placesIn(text), isMarkdown: /\.(?:md|markdown)$/i.test(name), allowance: newAllowance(), sendingTool };
  const found = textMessages(text);
  refuseMany(found.length, name);
  return found.map((one) => messageAt(one, from));
};
