import { describe, expect, it } from 'vitest';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { folder, lumo } from '../support.js';

const CSV = 'email;source;date_collecte\nclaire@acme.example;Salon X;2026-06-01\n';
const FILES = { 'a.csv': CSV, 'b.csv': CSV, 'refus.txt': 'paul@acme.example\n', 'c.txt': 'luc@acme.example\n' };
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What a command line is answered: the next step, in both languages. */
const next = async (args: readonly string[]): Promise<readonly string[]> => {
  const at = folder(FILES);
  const said: string[] = [];
  for (const lang of ['en', 'fr']) {
    const { code, stdout, stderr } = await lumo(at, [...args, '--lang', lang]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    said.push(flat(stderr));
  }
  return said;
};

describe('a command line that cannot be obeyed says what to type', () => {
  it.each<readonly [string, readonly string[], string, string]>([
    [
      'a list that is given to what looks after all of them',
      ['lists', 'verify', 'refus.txt'],
      'It takes no file: it looks after the lists of the configuration, and those given with --opposition FILE or --robinson FILE. What is in one: lumo-check lists stats FILE',
      'Elle ne prend pas de fichier : elle vérifie les listes de la configuration, et celles données avec --opposition FICHIER ou --robinson FICHIER. Ce que contient une liste : lumo-check lists stats FICHIER',
    ],
    ['the same by its group', ['lists', 'refus.txt'], 'lumo-check lists stats FILE', 'lumo-check lists stats FICHIER'],
    [
      'two files where one is taken',
      ['columns', 'a.csv', 'b.csv'],
      'One at a time: lumo-check columns <file>',
      'Un à la fois : lumo-check columns <fichier>',
    ],
    [
      'two lists to import',
      ['oppose', 'import', 'refus.txt', 'c.txt'],
      'One at a time: lumo-check oppose import <file>',
      'Un à la fois : lumo-check oppose import <fichier>',
    ],
    [
      'somebody to oppose, without an option',
      ['oppose', 'add', 'claire@acme.example', '--origin', 'phone'],
      'It takes no file and no identity: who objects goes after --email, --phone, --domain or --siren, a list to lumo-check oppose import FILE',
      'Elle ne prend ni fichier ni identité : qui s’oppose se dit après --email, --phone, --domain ou --siren, une liste va à lumo-check oppose import FICHIER',
    ],
    [
      'somebody to look for, without an option',
      ['oppose', 'check', 'claire@acme.example'],
      '--email, --phone, --domain or --siren',
      '--email, --phone, --domain ou --siren',
    ],
    ['a file where none is taken', ['rules', 'a.csv'], 'It takes no argument', 'Elle ne prend pas d’argument'],
    ['a breach by its name', ['breach', 'new', 'vol'], 'It takes no argument', 'Elle ne prend pas d’argument'],
    ['no file', ['columns'], 'For instance: lumo-check columns', 'Par exemple : lumo-check columns'],
    [
      'no file, of one that a group has',
      ['oppose', 'import'],
      'For instance: lumo-check oppose import opposition.txt',
      'Par exemple : lumo-check oppose import opposition.txt',
    ],
    ['no file, of one without an example', ['lists', 'compile'], 'lumo-check lists compile <file>', 'lumo-check lists compile <fichier>'],
    [
      'no origin',
      ['oppose', 'add', '--email', 'claire@acme.example'],
      'For instance: lumo-check oppose add --email - --origin phone < address.txt',
      'Par exemple : lumo-check oppose add --email - --origin phone < address.txt',
    ],
    [
      'an option that nobody knows',
      ['columns', 'a.csv', '--xyz'],
      '→ lumo-check columns --help lists its options.',
      '→ lumo-check columns --help donne ses options.',
    ],
  ])('%s', async (_, args, en, fr) => {
    const [english, french] = await next(args);
    expect(english).toContain(en);
    expect(french).toContain(fr);
    // No word that somebody typed stands in it: it may be somebody's address.
    for (const said of [english, french]) expect(said).not.toContain('claire@acme.example');
  });

  it('French counts what was given', async () => {
    const [, french] = await next(['columns', 'a.csv', 'b.csv']);
    expect(french).toContain('trop d’arguments pour « columns » : 1 au plus, 2 donnés');
  });
});

it('no command does half of what it is told: each refuses an argument too many', async () => {
  const many: string[] = [];
  for (const spec of COMMANDS) {
    const all = isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.name}`, one] as const) : [[spec.name, spec] as const];
    for (const [path, { usage }] of all) {
      if (usage.includes('...')) continue;
      const { code, stderr } = await lumo(folder(FILES), [...path.split(' '), 'x1', 'x2', 'x3', 'x4']);
      if (code !== 2 || !/too many arguments|required option/.test(stderr)) many.push(path);
    }
  }
  expect(many).toEqual([]);
});

describe('the language may be said of every word of the command line', () => {
  it.each([
    ['a group', ['breach', '--lang', 'fr'], 'Utilisation : lumo-check breach'],
    ['before it', ['--lang', 'fr', 'breach'], 'Utilisation : lumo-check breach'],
    ['another group', ['evidence', '--lang', 'fr', '--help'], 'Utilisation : lumo-check evidence'],
    ['the help', ['help', '--lang', 'fr'], 'Utilisation : lumo-check'],
    ['the help on a command', ['help', 'check', '--lang', 'fr'], 'Utilisation : lumo-check check'],
    ['before the help', ['--lang=fr', 'help', 'why'], 'Utilisation : lumo-check why'],
  ])('%s', async (_, args, said) => {
    const { code, stdout } = await lumo(folder(), args);
    expect({ code, said: flat(stdout).slice(0, 80) }).toEqual({ code: 0, said: expect.stringContaining(said) });
  });
});
