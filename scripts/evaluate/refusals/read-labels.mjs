// The labelled phrases of refusals: sets that may be looked at, and sets that were set aside, of which only figures are.
import { readFileSync } from 'node:fs';

export const TUNE = ['tune', ...Array.from({ length: 42 }, (_, i) => `tune${i + 2}`)];
/**
 * Sets that the linear reader learns from. With the others it read titles of three words worse, and, beside the networks, which learn from all of
 * them, notes no better.
 */
export const TUNE_LINEAR = TUNE.slice(0, 16);
/** Sets that were set aside and read since, and one of Dutch: no reader learns from them. */
export const READ = ['read1', 'read2', 'dutch'];
export const HELD = ['held4', 'held8', 'held9', 'held12', 'held13', 'held14'];

/** The lines of a table of labels here, by the names of its header: of a set of phrases lang, label, where, channels, text. */
export const readLabels = (name) => {
  const [head, ...lines] = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
};
