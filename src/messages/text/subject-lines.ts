import type { UnreadSection } from '../../model/document/message.js';
import { messageHeads } from './message-heads.js';
import { otherSections, sectionNamed } from './other-sections.js';
import type { Stretch } from './split-sentences.js';
import { namesSubject } from './subject-names.js';
import { isOver, type TextLine, textLines } from './text-lines.js';

/** What stands in a file of messages, and is not read as one. */
export interface Unplaced extends Stretch {
  /** What its heading says that it is; where nothing does, it is unplaced. */
  readonly is: UnreadSection;
}

/** A message in a file of several: where it begins and ends, and its subject. */
export interface TextMessage extends Stretch {
  readonly subject?: Stretch;
  /** The others among which its author chooses. */
  readonly otherSubjects?: readonly Stretch[];
  /** The headings over its subject line. */
  readonly over?: Stretch;
  /** Sections beside it that are no mails: it ends where one after it begins. */
  readonly others?: readonly Unplaced[];
}

/** Whether a text has a line that names a subject. */
export const hasSubjectLine = (text: string): boolean => text.split('\n').some(namesSubject);

/** How many lines of a text name a subject: counted line by line, before anything is kept of them. */
export const countSubjectLines = (text: string): number => {
  let count = 0;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (namesSubject(text.slice(start, Math.min(end, start + 300)))) count++;
    start = end + 1;
  }
  return count;
};

const asSection = (text: string, { start, end }: Stretch): Unplaced => ({
  start,
  end,
  is: sectionNamed(text.slice(start, end).slice(0, 130)),
});

/**
 * The messages of a text: one under each subject line, and under each heading that counts messages, without the headings over it. A text
 * without any is one message.
 */
export const textMessages = (text: string): readonly TextMessage[] => {
  const lines = textLines(text);
  const heads = messageHeads(lines);
  const found: TextMessage[] = [];
  let waiting: Unplaced[] = [];
  let before = 0;
  const startOf = (line: number): number => lines[line]?.start ?? text.length;
  for (const [i, head] of heads.entries()) {
    let last = heads[i + 1]?.line ?? lines.length;
    if (last < lines.length) while (last > head.body && isOver((lines[last - 1] as TextLine).text)) last -= 1;
    const start = Math.min(startOf(head.body), text.length);
    const end = Math.max(last < lines.length ? startOf(last) : text.length, start);
    if (head.is !== 'message') {
      const { start: from, end: to } = lines[head.line] as TextLine;
      const one: Unplaced = {
        start: from,
        end: to,
        is: head.is === 'other' ? sectionNamed(text.slice(from, to).slice(0, 130)) : 'unplaced',
      };
      const previous = found.at(-1);
      if (previous && head.is === 'other') found[found.length - 1] = { ...previous, others: [...(previous.others ?? []), one] };
      else waiting.push(one);
      if (head.is === 'other') before = end;
      continue;
    }
    const over = { start: before, end: startOf(head.subjectLine ?? head.body) };
    const sections = otherSections(text, over, start, end).map((one) => asSection(text, one));
    const others = [...waiting, ...sections];
    const [subject, ...otherSubjects] = head.subjects;
    waiting = [];
    before = end;
    found.push({
      start,
      end: Math.max(sections[0]?.start ?? end, start),
      ...(subject ? { subject } : {}),
      ...(otherSubjects.length > 0 ? { otherSubjects } : {}),
      over,
      ...(others.length > 0 ? { others } : {}),
    });
  }
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
};
