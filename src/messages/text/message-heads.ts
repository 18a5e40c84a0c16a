import { stepHeadings } from './heading-evidence.js';
import type { Stretch } from './split-sentences.js';
import { allSubjects } from './subject-groups.js';
import { isGreeting, isOver, isRule, type TextLine, whatStandsOver } from './text-lines.js';

/** Where a message of a text begins, or what is none. */
export interface MessageHead {
  /** `other` is a section that is no mail, `unplaced` what nobody can place: neither is read. */
  readonly is: 'message' | 'other' | 'unplaced';
  /** The line of its heading, else of its subject. */
  readonly line: number;
  /** The line that names its subject; absent where it has none. */
  readonly subjectLine?: number;
  /** The first line of its text. */
  readonly body: number;
  /** Those among which its author chooses; the first may be blank. */
  readonly subjects: readonly Stretch[];
}

/** Where the messages of a text begin: under subjects, under headings that count, and where a letter begins after a rule. */
export const messageHeads = (lines: readonly TextLine[]): readonly MessageHead[] => {
  const subjects = allSubjects(lines);
  const headings = stepHeadings(lines, subjects);
  const heads: MessageHead[] = [];
  type Open = MessageHead & { readonly from: 'top' | 'heading' | 'subject'; content?: number };
  let open: Open = { is: 'message', from: 'top', line: 0, body: 0, subjects: [] };
  let rule = -1;
  const close = (next: number): boolean => {
    const { from, content, ...head } = open;
    if (from === 'subject' || (from === 'heading' && content !== undefined)) heads.push(head);
    else if (content !== undefined) {
      const is = whatStandsOver(lines.slice(content, next));
      if (is !== 'nothing') heads.push({ ...head, is: is === 'message' ? 'message' : 'unplaced', line: content, body: content });
    }
    return content !== undefined;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const { text } = lines[i] as TextLine;
    const named = subjects.get(i);
    const heading = headings.get(i);
    if (named) {
      // What stands between a heading and its subject tells of the message, or is another one.
      let line = i;
      if (open.from === 'heading') {
        const over = open.content === undefined ? 'nothing' : whatStandsOver(lines.slice(open.content, i));
        if (over !== 'message') {
          line = open.line;
          if (over === 'unread') heads.push({ is: 'unplaced', line: open.line, body: i, subjects: [] });
        } else close(i);
      } else close(i);
      open = { is: 'message', from: 'subject', line, subjectLine: i, body: named.until, subjects: named.subjects };
      i = named.until - 1;
    } else if (heading) {
      const isOther = heading.isOther ? ('other' as const) : ('message' as const);
      if (open.from === 'heading' && open.content === undefined)
        open = { ...open, body: i + 1, is: open.is === 'other' ? 'other' : isOther };
      else {
        close(i);
        open = { is: isOther, from: 'heading', line: i, body: i + 1, subjects: [] };
      }
    } else if (!isOver(text)) {
      const begins = rule >= 0 && open.content !== undefined && isGreeting(text) && open.is === 'message';
      if (begins && (open.from !== 'top' || whatStandsOver(lines.slice(open.content as number, rule)) === 'message')) {
        close(rule);
        open = { is: 'message', from: 'heading', line: rule, body: i, content: i, subjects: [] };
      }
      open.content ??= i;
    }
    if (isRule(text)) rule = i;
    else if (text.trim() !== '') rule = -1;
  }
  if (open.from !== 'top' || heads.length > 0) close(lines.length);
  return heads;
};
