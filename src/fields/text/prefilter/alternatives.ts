import { isLongClass, PART } from './source-parts.js';

/**
 * An expression that is a list of phrases, taken apart: `\b(?:one|other)\b` matches what `\b(?:one)\b` does, and where that matches nothing or only
 * further on, what `\b(?:other)\b` does.
 * @module
 */

const ASSERTION = /^\(\?<?[=!]$/;
const QUANTIFIER = /^[*+?{]/;
/** What was said before is told by its number, which is another one where a group before it is left out. */
const SAID_BEFORE = /\\(?:[1-9]|k<)/;

/** A group that stands in no other, or the whole source. */
interface Group {
  readonly opening: string;
  readonly from: number;
  /** Where each of its branches ends but for the last one. */
  readonly bars: number[];
  /** Whether something in it is asked for by its number or name. */
  keeps: boolean;
  to: number;
  /** There are parts of it that are not read. */
  isUnread?: true;
  /** Before it are only assertions and single characters: there is one way to get to it. */
  readonly isPlainBefore: boolean;
}

const groupsOf = (source: string): readonly [Group, ...Group[]] => {
  const whole: Group = { opening: '', from: 0, bars: [], keeps: false, to: source.length, isPlainBefore: true };
  const groups: [Group, ...Group[]] = [whole];
  let [depth, isPlain] = [0, true];
  for (const { 0: part, index } of source.matchAll(PART)) {
    const group = depth === 0 ? whole : (groups.at(-1) as Group);
    if (part === '|') {
      if (depth < 2) group.bars.push(index);
    } else if (part === ')') {
      depth--;
      if (depth === 0) group.to = index;
    } else if (part.startsWith('(')) {
      if (depth === 0) {
        groups.push({ opening: part, from: index + part.length, bars: [], keeps: false, to: source.length, isPlainBefore: isPlain });
        isPlain &&= ASSERTION.test(part);
      }
      if (part !== '(?:' && !ASSERTION.test(part)) for (const one of [whole, groups.at(-1) as Group]) one.keeps = true;
      depth++;
    } else if (isLongClass(part)) whole.isUnread = true;
    else if (depth === 0) isPlain &&= !QUANTIFIER.test(part);
  }
  return groups;
};

/** Short branches stay together up to this length, in characters: a word of a list of words is not worth an expression of its own. */
const SHORT = 200;

/** The branches of a list, each as it is written, and short ones that follow one another as one. */
const branchesOf = (source: string, { from, bars, to }: Group, short: number): readonly string[] => {
  const branches: string[] = [];
  let start = from;
  for (const [i, end] of [...bars, to].entries()) {
    const next = bars[i + 1] ?? to;
    if (i < bars.length && next - start <= short) continue;
    branches.push(source.slice(start, end));
    start = end + 1;
  }
  return branches;
};

/**
 * The sources of the expressions that together match what a list of phrases does: of those that match at the first place, the first one tells how. The
 * source itself where it is no list, or may be got into in more than one way.
 * @param short up to which length phrases that follow one another stay together
 */
export const alternativesOf = (source: string, short = SHORT): readonly string[] => {
  const [whole, ...inner] = groupsOf(source);
  // There is one at most: behind a list there is more than one way to get to the next one.
  const list =
    whole.bars.length > 0
      ? whole
      : inner.find(
          ({ opening, bars, to, isPlainBefore }) =>
            opening === '(?:' && bars.length > 0 && isPlainBefore && !QUANTIFIER.test(source.slice(to + 1)),
        );
  if (!list || list.keeps || whole.isUnread || SAID_BEFORE.test(source)) return [source];
  const [start, end] = [source.slice(0, list.from), source.slice(list.to)];
  return branchesOf(source, list, short).map((branch) => start + branch + end);
};
