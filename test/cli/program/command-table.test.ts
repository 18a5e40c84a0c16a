import { describe, expect, it } from 'vitest';
import { longFlag } from '../../../src/cli/options/table/option.js';
import { createProgram } from '../../../src/cli/program/command-line.js';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMAND_NAMES, COMMANDS } from '../../../src/cli/program/command-table.js';
import { refuseMistypedCommand, refuseUnknownHelp } from '../../../src/cli/program/mistyped-command.js';
import type { ProcessIo } from '../../../src/cli/terminal/process-io.js';

const program = (lang: 'en' | 'fr') => createProgram({ env: {} } as ProcessIo, lang, '0.0.0', async () => {}, true);
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(['en', 'fr'] as const)('help in %s', (lang) => {
  const all = COMMANDS.flatMap((spec) => [
    [spec, spec.name] as const,
    ...(isGroup(spec) ? spec.commands.map((one) => [one, spec.name] as const) : []),
  ]);
  it.each(all.map(([spec, group]) => [spec.name === group ? group : `${group} ${spec.name}`, spec] as const))('%s', (path, spec) => {
    const found = path.split(' ').reduce((at, name) => at.commands.find((one) => one.name() === name) ?? at, program(lang));
    const help = plain(found.configureHelp({ helpWidth: 1000 }).helpInformation());
    expect(help).toContain(spec.summary[lang]);
    for (const { flag, help: text, negated } of Object.values(spec.options)) {
      expect(help).toContain(`${flag} ${plain(text[lang])}`);
      if (negated) expect(help).toContain(`${longFlag(flag).replace('--', '--no-')} ${negated[lang]}`);
    }
  });
});

describe('names of commands', () => {
  it.each(COMMAND_NAMES)('%s: help is given on it', (name) => expect(() => refuseUnknownHelp(['help', name])).not.toThrow());

  it.each(COMMAND_NAMES)('%s: a slip is told what was meant', async (name) => {
    const slip = `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`;
    const error = { code: 'LUMO_USAGE', hint: { en: expect.stringContaining(`"${name}"`), fr: expect.stringContaining(`« ${name} »`) } };
    await expect(refuseMistypedCommand(slip, '/nowhere')).rejects.toMatchObject(error);
    expect(() => refuseUnknownHelp(['help', slip])).toThrow(expect.objectContaining(error));
  });

  it('the summary of lists names all of its commands', () => {
    const lists = COMMANDS.find(({ name }) => name === 'lists');
    if (!lists || !isGroup(lists)) throw new Error('no group of lists');
    for (const { name } of lists.commands) for (const lang of ['en', 'fr'] as const) expect(lists.summary[lang]).toContain(name);
  });
});
