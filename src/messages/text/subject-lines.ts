import { otherSections } from './other-sections.js';
import type { Stretch } from './split-sentences.js';

/** A message in a file of several: where it begins and ends, and its subject. */
export interface TextMessage extends Stretch {
  readonly subject?: Stretch;
  /** The headings over its subject line. */
  readonly over?: Stretch;
  /** Headings of sections after it that are no mails: it ends where the first begins. */
  readonly others?: readonly Stretch[];
}

/** `Objet :`, `**Subject:**`, `## Objet de l’e-mail : …`, in six languages. */
const SUBJECT =
  /^[ \t>#*_-]{0,8}(?:objet|sujet|subject(?: line)?|betreff|asunto|oggetto|onderwerp)(?: d[eu] (?:l['’]e-?mail|mail|message))?(?: \d{1,2})?[ \t\u00a0*_]{0,6}:[ \t\u00a0*_]{0,6}/i;
/** What stands over a message and is no part of it. */
const OVER =
  /^(?:#{1,6}[ \t]|[-*_=]{3,}$|\*\*[^*\n]{1,80}\*\* ?:?$|(?:e-?mail|mail|message|étape|etape|step|relance|follow-?up|day|jour|j[ \t]?\+)[ \t]{0,3}\d.{0,80}$)|^$/i;

/** Whether a text has a line that names a subject. */
export const hasSubjectLine = (text: string): boolean => text.split('\n').some((line) => SUBJECT.test(line.slice(0, 200)));

/** How many lines of a text name a subject: counted line by line, before anything is kept of them. */
export const countSubjectLines = (text: string): number => {
  let count = 0;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (SUBJECT.test(text.slice(start, Math.min(end, start + 300)))) count++;
    start = end + 1;
  }
  return count;
};

/**
 * The messages of a text: one under each subject line, without the headings over it. A text without such a line is one message.
 */
export const textMessages = (text: string): readonly TextMessage[] => {
  const lines: (Stretch & { readonly text: string })[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start: at, end: at + line.length });
    at += line.length + 1;
  }
  const heads = lines.flatMap((line, index) => {
    const found = SUBJECT.exec(line.text.slice(0, 300));
    return found ? [{ index, line, from: line.start + found[0].length }] : [];
  });
  if (heads.length === 0) return [{ start: 0, end: text.length }];
  let before = 0;
  return heads.map(({ line, from }, i) => {
    const over = { start: before, end: line.start };
    const next = heads[i + 1];
    let last = next ? next.index : lines.length;
    if (next) while (last > 0 && OVER.test((lines[last - 1]?.text ?? '').trim()) && (lines[last - 1]?.start ?? 0) > line.start) last -= 1;
    const end = last < lines.length ? (lines[last] as Stretch).start : text.length;
    before = Math.max(end, Math.min(line.end + 1, text.length));
    let stop = line.end;
    while (stop > from && /[ \t*_]/.test(text[stop - 1] as string)) stop -= 1;
    const start = Math.min(line.end + 1, text.length);
    const others = otherSections(text, over, start, end);
    return {
      start,
      end: Math.max(others[0]?.start ?? end, start),
      subject: { start: from, end: Math.max(from, stop) },
      over,
      ...(others.length > 0 ? { others } : {}),
    };
  });
};
