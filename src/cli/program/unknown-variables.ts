import { SETTINGS, type Setting } from '../../config/schema/settings-data.js';
import { editDistance } from '../../model/base/closest-word.js';
import type { Lang } from '../../model/base/text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { commandVariable } from '../options/command-variables.js';
import { OTHER_VARIABLES } from '../options/table/variables.js';
import { isGroup } from './command-spec.js';
import { COMMANDS } from './command-table.js';

const PREFIX = 'LUMO_';
/** Letters that a slip of the hand changes; a short name one letter away may be a name of somebody else's. */
const slips = (rest: string): number => (rest.length < 6 ? 1 : 2);

/** Variables of keys of the configuration, and those that every command reads. */
const SHARED: ReadonlySet<string> = new Set([
  ...Object.values(SETTINGS as Readonly<Record<string, Setting>>).flatMap(({ env }) => (env ? [env.name] : [])),
  ...Object.keys(OTHER_VARIABLES),
]);

/** Variables that options have, by the path of the command that has them; `''`: of all. */
const knownVariables = (): ReadonlyMap<string, readonly string[]> => {
  const own = COMMANDS.flatMap((spec) =>
    isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.name}`, one] as const) : [[spec.name, spec] as const],
  ).map(
    ([path, { options }]) =>
      [path, Object.values(options).flatMap((one) => [commandVariable(path, one), ...(one.env ? [one.env] : [])])] as const,
  );
  return new Map([['', [...SHARED]], ...own]);
};

/** Variables of an environment that nobody reads, and those that were probably meant by them. @param path of the command that runs */
export const unknownVariables = (
  env: Readonly<Record<string, string | undefined>>,
  path: string,
): readonly { readonly name: string; readonly meant: string }[] => {
  const named = Object.keys(env).filter((name) => name.startsWith(PREFIX) && env[name]?.trim());
  if (named.every((name) => SHARED.has(name))) return [];
  const known = knownVariables();
  const all = [...known.values()].flat();
  const isKnown = new Set(all);
  const command = `${PREFIX}${path.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_`;
  return named.toSorted().flatMap((name) => {
    if (isKnown.has(name)) return [];
    const rest = name.slice(PREFIX.length);
    // The command was left out, or its name is all that is wrong.
    const whole = `${command}${rest}`;
    if (isKnown.has(whole)) return [{ name, meant: whole }];
    const near = [...(known.get(path) ?? []), ...all]
      .filter((one) => one.startsWith(PREFIX) && Math.abs(one.length - name.length) <= slips(rest))
      .map((one) => ({ one, steps: editDistance(name, one) }))
      .filter(({ steps }) => steps <= slips(rest))
      .sort((a, b) => a.steps - b.steps)[0];
    return near ? [{ name, meant: near.one }] : [];
  });
};

/** The lines that tell of them. */
export const unknownVariableLines = (found: ReturnType<typeof unknownVariables>, lang: Lang): readonly string[] =>
  found.map(({ name, meant }) =>
    lang === 'fr'
      ? `La variable ${safeText(name, 60)} n’est pas lue\u00a0: vouliez-vous dire ${meant}\u00a0?`
      : `The variable ${safeText(name, 60)} is not read: did you mean ${meant}?`,
  );
