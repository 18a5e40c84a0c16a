/** Case, hyphens, underscores and spaces are what people get wrong first: they cost nothing. */
const foldedWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/**
 * How many single-letter mistakes (one letter added, lost, replaced, or two neighbours swapped) part two words:
 * Damerau-Levenshtein, in its form where no letter is edited twice.
 */
export const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** One mistake in three letters is a slip of the hand; more is another word. */
const tolerance = (word: string): number => Math.max(1, Math.floor(word.length / 3));
/** Longer than any name: not worth comparing. */
const MAX_WORD_LENGTH = 60;

/**
 * The candidate that was probably meant by a mistyped word, or undefined when none is near.
 * A word that begins a single candidate (`warn`, `warning`) is near it. Among equals the first candidate wins.
 */
export const closestWord = (word: string, candidates: readonly string[]): string | undefined => {
  const typed = foldedWord(word);
  if (typed === '' || typed.length > MAX_WORD_LENGTH) return undefined;
  let best: string | undefined;
  let least = tolerance(typed) + 1;
  for (const candidate of candidates) {
    const folded = foldedWord(candidate);
    if (folded === '' || folded.length > typed.length + least) continue;
    const steps = editDistance(typed, folded);
    if (steps < least) [best, least] = [candidate, steps];
  }
  if (best !== undefined || typed.length < 3) return best;
  const begun = candidates.filter((candidate) => foldedWord(candidate).startsWith(typed));
  return begun.length === 1 ? begun[0] : undefined;
};
