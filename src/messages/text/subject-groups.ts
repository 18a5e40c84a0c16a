import type { Stretch } from './split-sentences.js';
import { stepHeadingOf } from './step-headings.js';
import { listedSubject, subjectsOn } from './subject-names.js';
import { isOver, type TextLine } from './text-lines.js';

/** The subjects of one message. */
export interface Subjects {
  readonly subjects: readonly Stretch[];
  /** The line after them. */
  readonly until: number;
}

const movedBy =
  (by: number) =>
  ({ start, end }: Stretch): Stretch => ({ start: start + by, end: end + by });

/** The subjects that begin on a line, with those on the lines under it: `Objet A : …`, `Objet B : …`. */
const subjectsAt = (lines: readonly TextLine[], first: number, isAtHead: boolean): Subjects | undefined => {
  const subjects: Stretch[] = [];
  let at = first;
  for (
    let found = subjectsOn(lines[at]?.text ?? '', isAtHead);
    found;
    found = lines[at] && subjectsOn((lines[at] as TextLine).text, true)
  ) {
    subjects.push(...found.subjects.map(movedBy((lines[at] as TextLine).start)));
    at += 1;
    while (found.hasList && lines[at]) {
      const { text, start } = lines[at] as TextLine;
      const listed = listedSubject(text);
      if (!listed) break;
      subjects.push(movedBy(start)(listed));
      at += 1;
    }
    // A heading of Markdown is of one message: the next is of another.
    if (/^\s{0,8}#/.test(lines[at]?.text ?? '')) break;
  }
  return at === first ? undefined : { subjects, until: at };
};

/** The lines that name subjects, by their place. */
export const allSubjects = (lines: readonly TextLine[]): ReadonlyMap<number, Subjects> => {
  const found = new Map<number, Subjects>();
  let isAtHead = true;
  for (let i = 0; i < lines.length; ) {
    const { text } = lines[i] as TextLine;
    const here = subjectsAt(lines, i, isAtHead);
    if (here) found.set(i, here);
    // The rule that opens the front matter of Markdown heads nothing: `title:` is there the name of the file.
    const isFrontMatter = i === 0 && text.trim() === '---';
    if (here || text.trim() !== '') isAtHead = here === undefined && !isFrontMatter && (isOver(text) || stepHeadingOf(text) !== undefined);
    i = here?.until ?? i + 1;
  }
  return found;
};
