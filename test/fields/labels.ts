import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../scripts/evaluate/refusals/', import.meta.url);

/** The rows of a table of labels, by the names of its header. What was set aside is not asked for. */
export const labelled = (name: string): readonly Readonly<Record<string, string>>[] => {
  const [head = '', ...lines] = readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, column) => [names[column] ?? '', cell])));
};

/** Sets of labels by their number: the first has none. */
export const setsTo = (last: number): readonly string[] => Array.from({ length: last }, (_, i) => (i === 0 ? 'tune' : `tune${i + 1}`));
