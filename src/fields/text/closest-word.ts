/** Letters to insert, remove or change to make b of a. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Place of the word most like another, when fewer than a third of its letters differ; the first of equals. */
export const closestIndex = (word: string, among: readonly string[]): number | undefined => {
  let best: number | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const [at, other] of among.entries()) {
    if (other === '' || other.length > 100 || word.length > 100) continue;
    const d = distance(word, other);
    if (d < least) [best, least] = [at, d];
  }
  return best;
};
