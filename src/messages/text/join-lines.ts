import { type Stretch, splitSentences } from './split-sentences.js';

/** A line that begins like this is an item of its own. */
const ITEM = /^[\t ]*(?:[-–—•*·>►→✓]\s|\d{1,2}[.)]\s|#{1,6}\s|\|)/;
const ENDED = /[.!?…;][\s"”’»)]{0,3}$/;
const ADDRESS = /^[\t ]*(?:https?:|www\.|mailto:|\ue000)/i;

/**
 * Whether a line goes on in the next one: it does where the next begins in lower case, where an address follows a colon, or where it
 * was filled up to its end and cut.
 */
const goesOn = (line: string, next: string, filled: number): boolean => {
  const begins = next.trimStart();
  if (begins === '' || ITEM.test(next)) return false;
  if (/:\s*$/.test(line.slice(-8))) return ADDRESS.test(next);
  if (ENDED.test(line.slice(-8))) return false;
  return /^\p{Ll}/u.test(begins) || line.length >= filled;
};

/**
 * The sentences of a text of several lines.
 * @param filled characters from which on a line is taken to have been cut by a program, not by a hand; infinity where lines are
 *   only ended on purpose
 */
export const sentencesOfLines = (text: string, filled: number): Stretch[] => {
  const lines = text.split('\n');
  const found: Stretch[] = [];
  let start = 0;
  let at = 0;
  const take = (end: number): void => {
    const run = text.slice(start, end).replaceAll('\n', ' ');
    for (const sentence of splitSentences(run)) found.push({ start: start + sentence.start, end: start + sentence.end });
    start = end;
  };
  for (const [i, line] of lines.entries()) {
    const end = at + line.length;
    const next = lines[i + 1];
    if (next === undefined || !goesOn(line, next, filled)) take(end);
    at = end + 1;
  }
  return found;
};

/** Spaces run together. */
export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
