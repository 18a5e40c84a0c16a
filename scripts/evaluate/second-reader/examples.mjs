// What the second reader learns from, and is measured on: the labels that were looked at, phrases written for it, and cells in which nobody
// thought of refusals. The sets called held are read nowhere here.
import { readFileSync } from 'node:fs';
import { cellsOf, EXPORTS } from '../exports/generate.mjs';
import { readLabels } from '../refusals/read-labels.mjs';
import { noisy } from './noise.mjs';
import { phrases } from './phrases.mjs';

/** The labelled phrases of a set. */
export const labelled = (set) =>
  readLabels(set)
    .filter(({ label }) => label !== 'unclear')
    .map(({ label, text, lang, channels }) => ({ text, lang, channels, refuses: label === 'refusal', weight: 1 }));

/** What it weighs to be wrong of an example: of what somebody wrote without thinking of refusals, and of what was made, there are many of one kind. */
const ORDINARY = 0.6;
const MADE = { joined: 0.4, misspelt: 0.3 };

/** The phrases written for it, and what is made of them and of the labelled ones. */
export const made = (examples) => {
  const written = phrases();
  const more = noisy([...examples, ...written]).map((one) => ({ ...one, weight: MADE[one.made] }));
  return [...written, ...more];
};

/** A line of ordinary.txt, once for each of the words that may stand in it. */
const spelled = (line) => {
  const choice = /\{([^}]*)\}/.exec(line);
  if (!choice) return [line.trim()];
  return choice[1].split('|').flatMap((word) => spelled(line.slice(0, choice.index) + word + line.slice(choice.index + choice[0].length)));
};
const notes = () =>
  readFileSync(new URL('./ordinary.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map(spelled);

/** Ordinary notes, and cells of exports and of ordinary headers, each once: every second line of them is kept for measuring. */
export const ordinary = () => {
  const planted = (one) => new Set(one.planted.map(({ row }) => row - 1));
  const cells = [
    ...EXPORTS.flatMap((one) =>
      cellsOf(one)
        .filter((_, row) => !planted(one).has(row))
        .flat(),
    ),
    ...['tune', 'tune2', 'tune3', 'tune4', 'tune5'].flatMap((set) => readLabels(`headers-ordinary-${set}`).map(({ cell }) => cell)),
  ].filter((cell) => /\p{L}{3}/u.test(cell) && !/^\S+@\S+$/.test(cell));
  const texts = [...new Map(cells.map((cell) => [cell.toLowerCase(), cell])).values()].sort();
  return [...texts.map((text) => [text]), ...notes()].flatMap((lines, at) =>
    lines.map((text) => ({ text, refuses: false, weight: ORDINARY, kept: at % 2 === 1 })),
  );
};
