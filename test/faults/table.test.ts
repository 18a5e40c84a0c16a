import { expect, it } from 'vitest';
import commands from '../../scripts/prove/faults/commands.json' with { type: 'json' };
import type { OptionSet } from '../../src/cli/options/table/option.js';
import { isGroup } from '../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../src/cli/program/command-table.js';

/** Commands that write to the terminal only. */
const WRITES_NOTHING = [
  ...['columns', 'why', 'simulate', 'explain', 'rules', 'history', 'verify', 'completion', 'mcp'],
  ...['shard cut', 'shard work', 'lists stats', 'oppose check', 'oppose list'],
];

it('the table of commands into which faults are injected knows every command, and every option that writes', () => {
  const all = COMMANDS.flatMap((spec) =>
    isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.name}`, one.options] as const) : [[spec.name, spec.options] as const],
  );
  const written = all.flatMap(([name, options]) =>
    Object.entries(options as OptionSet).flatMap(([option, { writes }]) => (writes ? [`${name} ${option}`] : [])),
  );
  const tried = commands.flatMap(({ command, options }) => options.map((option) => `${command} ${option}`));
  expect([...new Set(tried)].sort()).toEqual(written.sort());
  expect([...new Set([...commands.map(({ command }) => command), ...WRITES_NOTHING])].sort()).toEqual(all.map(([name]) => name).sort());
});
