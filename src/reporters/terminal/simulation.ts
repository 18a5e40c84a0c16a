import type { Simulation } from '../../model/report/simulation.js';
import type { Words } from '../../words/index.js';
import type { SimulationWords } from '../../words/reports/simulation.js';
import { textTable } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import type { TextStyle } from '../text/style.js';

/** Sources shown; the others are in the JSON. */
const MOST = 15;

/** What each variant would cost, then what each rule does, then what becomes of each source. */
export function* simulationText(done: Simulation, words: Words, texts: SimulationWords, style: TextStyle): Generator<string> {
  const { base, variants, channels } = done;
  const n = words.number;
  const nameOf = (name: string): string => (name === '' ? texts.together : safeText(name, 60));
  const cost = (name: string, { kept, dropped, usable }: Simulation['base'], change: string): string[] => [
    name,
    n(kept),
    n(dropped),
    change,
    ...channels.map((channel) => n(usable[channel] ?? 0)),
  ];
  const indented = (rows: readonly (readonly string[])[]): string =>
    `${textTable(rows)
      .map((line) => `  ${line}`)
      .join('\n')}\n`;
  yield `${style.bold(texts.title(safeText(done.name, 60), done.rows, done.asOf))}\n\n`;
  yield indented([
    [...texts.costs, ...channels.map((channel) => texts.usable(words.channels[channel]))],
    cost(texts.asIs, base, ''),
    ...variants.map((variant) => cost(nameOf(variant.name), variant, texts.signed(variant.kept - base.kept))),
  ]);
  if (done.rules.length > 0) {
    yield `\n${style.bold(texts.rules)}\n`;
    const worst = done.rules.toSorted((a, b) => b.exclusive - a.exclusive || b.alone - a.alone || b.rows - a.rows);
    yield indented([texts.ruleColumns, ...worst.map(({ id, rows, alone, exclusive }) => [id, n(rows), n(alone), n(exclusive)])]);
    for (const line of texts.explain) yield `  ${line}\n`;
  }
  if (done.sources.length > 0 && done.sources.some(({ name }) => name !== undefined)) {
    yield `\n${style.bold(texts.sources)}\n`;
    yield indented([
      [...texts.sourceColumns, ...variants.map(({ name }) => nameOf(name))],
      ...done.sources
        .slice(0, MOST)
        .map(({ name, rows, dropped, variants: drops }) => [
          name === undefined ? texts.unnamed : safeText(name, 40),
          n(rows),
          `${n(dropped)} (${words.percent(rows === 0 ? 0 : dropped / rows)})`,
          ...drops.map((drop) => n(drop)),
        ]),
    ]);
  }
}
