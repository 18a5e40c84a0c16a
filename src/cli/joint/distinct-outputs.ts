import { basename, dirname, join } from 'node:path';
import type { OutputTargets } from '../output/output-targets.js';
import { EACH_NAME, pathBeside } from '../output/paths-beside.js';

/** How the name of an input ends, once or as of a packed file: it tells two of them apart. */
const ENDING = /(?:\.[^./\\]+)(?:\.gz)?$/;

/** The name of an input without its endings: what all that is written of it begins with. */
const stemOf = (input: string): string =>
  basename(pathBeside(input.replace(/(?<=[^/\\])\.(?:eml|html?|xhtml|mjml|sms|md|markdown|ya?ml)$/i, ''), '', '')).replace(/\.$/, '');

const pathsOf = ({ clean, rejects, reports }: OutputTargets): readonly string[] =>
  [clean, rejects, ...reports.map(({ path }) => path)]
    .filter((path): path is string => path !== undefined && path !== '-')
    .map((path) => join(path));

/** A path as one name: `2025/a` → `2025-a`. */
const oneName = (path: string): string => path.replaceAll(/^(?:\.{1,2}[/\\])+|^[/\\]+/g, '').replaceAll(/[/\\]+/g, '-');

/**
 * What is written of each of several inputs, so that no two write to one path: `a.csv` and `a.txt` keep their endings in it
 * (`a.txt.report.html`), files of one name in two folders their folder in what `{name}` stands for. Only inputs that would be in each other’s way.
 * @param targets what is written of one, called by a name, with these formats
 */
export const distinctOutputs = (
  inputs: readonly string[],
  formats: readonly string[] | undefined,
  targets: (called: string, place: number, formats: readonly string[] | undefined) => OutputTargets,
): readonly OutputTargets[] => {
  const plain = inputs.map((input, place) => targets(input, place, formats));
  const places = new Map<string, Set<number>>();
  for (const [place, one] of plain.entries()) for (const path of pathsOf(one)) places.set(path, (places.get(path) ?? new Set()).add(place));
  const inTheWay = new Map<number, Set<number>>();
  for (const among of places.values())
    if (among.size > 1) for (const place of among) inTheWay.set(place, new Set([...(inTheWay.get(place) ?? []), ...among]));
  return plain.map((one, place) => {
    const input = inputs[place] as string;
    const others = [...(inTheWay.get(place) ?? [])].map((other) => inputs[other] as string).filter((other) => join(other) !== join(input));
    if (others.length === 0 || input === '-') return one;
    const isIn = (other: string): boolean => join(dirname(other)) === join(dirname(input));
    const called = others.some(isIn) ? `${input}${ENDING.exec(input)?.[0] ?? ''}` : input;
    const name = others.every(isIn) ? undefined : oneName(join(dirname(input), stemOf(called)));
    return targets(called, place, name === undefined ? formats : formats?.map((format) => format.replaceAll(EACH_NAME, name)));
  });
};
