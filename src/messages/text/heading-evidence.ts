import { type StepHeading, stepHeadingOf } from './step-headings.js';
import type { Subjects } from './subject-groups.js';
import { isOver, isRule, type TextLine, whatStandsOver } from './text-lines.js';

/** Headings further on are not looked for: so much of a text is never read. */
const MOST_LOOKED_AT = 1_000_000;

/** Headings that stand over a subject, or over all of a text: what they count is counted by the others of the file too. */
const evidentHeadings = (
  lines: readonly TextLine[],
  headings: ReadonlyMap<number, StepHeading>,
  subjects: ReadonlyMap<number, Subjects>,
): { readonly families: ReadonlyMap<StepHeading['family'], number>; readonly level: number } => {
  const families = new Map<StepHeading['family'], number>();
  let level = 0;
  let run: number[] = [];
  let isTop = true;
  const keep = (): void => {
    for (const i of run) {
      const heading = headings.get(i);
      if (heading) families.set(heading.family, Math.max(heading.level, families.get(heading.family) ?? 0));
      const marks = heading?.level ?? /^#{1,6}(?=[ \t])/.exec((lines[i] as TextLine).text)?.[0].length ?? 0;
      if (marks < 7) level = Math.max(level, marks);
    }
  };
  for (const [i, { text }] of lines.entries()) {
    if (subjects.has(i)) keep();
    if (isTop && headings.has(i)) {
      run.push(i);
      keep();
      isTop = false;
    } else if (headings.has(i) || isOver(text)) run.push(i);
    else {
      if (whatStandsOver([lines[i] as TextLine]) !== 'nothing') isTop = false;
      run = [];
    }
    if (subjects.has(i)) isTop = false;
  }
  return { families, level };
};

/** The headings of a text that head a message, by their line. @param subjects the lines that name one */
export const stepHeadings = (lines: readonly TextLine[], subjects: ReadonlyMap<number, Subjects>): ReadonlyMap<number, StepHeading> => {
  const all = new Map<number, StepHeading>();
  for (const [i, { text, start }] of lines.entries()) {
    if (start > MOST_LOOKED_AT) break;
    const heading = subjects.has(i) ? undefined : stepHeadingOf(text);
    if (heading) all.set(i, heading);
  }
  if (all.size === 0) return all;
  const evident = evidentHeadings(lines, all, subjects);
  const found = new Map<number, StepHeading>();
  for (const [i, heading] of all) {
    const { level, family } = heading;
    const before = lines[i - 1]?.text ?? '';
    const isApart = level < 7 || before.trim() === '' || isOver(before) || isRule(before) || found.has(i - 1);
    const isEvident = (evident.families.get(family) ?? 0) >= level || (level < 7 && evident.level >= level);
    if (isApart && (family === 'mail' || isEvident)) found.set(i, heading);
  }
  return found;
};
