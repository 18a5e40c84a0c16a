import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addOptions, attributeOf } from '../../../src/cli/options/commander-options.js';
import { configFromOptions } from '../../../src/cli/options/config-from-options.js';
import { optionWords } from '../../../src/cli/options/option-words.js';
import { AUDIT } from '../../../src/cli/options/table/audit.js';
import { CHECK, EXEMPT } from '../../../src/cli/options/table/contacts.js';
import { longFlag, type OptionSet, type OptionSpec, type OptionValues } from '../../../src/cli/options/table/option.js';
import { RETAIN } from '../../../src/cli/options/table/retain.js';
import { SETTING_OPTIONS } from '../../../src/cli/options/table/setting-options.js';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { SETTINGS } from '../../../src/config/schema/settings-data.js';

/** Every command and group by its full name, with its options. */
const SETS: readonly (readonly [string, OptionSet])[] = COMMANDS.flatMap((spec) => [
  [spec.name, spec.options] as const,
  ...(isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.name}`, one.options] as const) : []),
]);
const read = <S extends OptionSet>(set: S, words: readonly string[]) => {
  const command = addOptions(new Command('x').exitOverride().configureOutput({ writeErr: () => {} }), set, 'en');
  command.parse([...words], { from: 'user' });
  return command.opts() as OptionValues<S>;
};

describe.each(SETS)('the options of %s', (_, set) => {
  const options = Object.entries(set);

  it('go by the name that commander gives them', () => {
    expect(options.map(([name]) => name)).toEqual(options.map(([, { flag }]) => attributeOf(flag)));
  });

  it('have each a spelling of its own, and none that another once had', () => {
    const spellings = options.flatMap(([, { flag, formerly, negated }]) => [
      ...(flag.match(/(?<![\w-])--?[\w-]+/g) ?? []),
      ...(formerly ? [formerly] : []),
      ...(negated ? [longFlag(flag).replace('--', '--no-')] : []),
    ]);
    expect(spellings).toEqual([...new Set(spellings)]);
  });

  it('have help in English and in French', () => {
    for (const [, { help, negated = help, flag }] of options)
      for (const text of [help, negated]) {
        expect(text.en, flag).toMatch(/^\S.*[^\s.]$/s);
        expect(text.fr, flag).toMatch(/^\S.*[^\s.]$/s);
        expect(text.fr, flag).not.toBe(text.en);
      }
  });

  it('mean what settings take them for, where the command makes settings', () => {
    if (!('preset' in set)) return;
    const settings: OptionSet = SETTING_OPTIONS;
    for (const [name, spec] of options) if (name in settings) expect(spec.config, spec.flag).toBe(settings[name]?.config);
  });
});

describe('commands that read no contacts', () => {
  it.each([
    ['lists compile', 'delimiter'],
    ['lists compile', 'config'],
    ['lists compile', 'format'],
    ['policy', 'opposition'],
    ['policy', 'map'],
    ['policy', 'channel'],
  ])('%s takes no %s', (command, option) => {
    expect(Object.keys(new Map(SETS).get(command) ?? {})).not.toContain(option);
  });
});

describe('values of options', () => {
  it.each<[readonly string[], object]>([
    [['--only', 'a, b', '--only', 'c'], { only: ['a', 'b', 'c'] }],
    [['--map', 'a,b=email', '--map', 'c=phone'], { map: ['a,b=email', 'c=phone'] }],
    [['--max-warnings', '0'], { maxWarnings: 0 }],
    [['--no-ci', '-n'], { ci: false, headers: false }],
    [['--no-color'], { color: false }],
  ])('%j', (words, expected) => expect(read(CHECK, words)).toEqual({ configLookup: true, headers: true, ci: true, ...expected }));

  it.each(['--max-warnings=-1', '--max-warnings=', '--jobs=0', '--jobs=1.5', '--jobs=two'])('%s is refused', (word) => {
    expect(() => read(CHECK, [word])).toThrow(/is invalid/);
  });

  it.each([
    [CHECK, '--dry-run'],
    [RETAIN, '--dry-run'],
    [EXEMPT, '--rule=source-missing'],
    [EXEMPT, '--evidence=binder'],
  ])('no option is understood and shown by no help: %#, %s', (set, word) => expect(() => read(set, [word])).toThrow(/unknown option/));
});

/** The keys that the options of one name decide, whatever the command; none for an option that decides no key. */
const meanings = new Map<string, Set<string>>();
for (const [, set] of SETS)
  for (const { flag, config, writes } of Object.values(set)) {
    if (config) meanings.set(longFlag(flag), (meanings.get(longFlag(flag)) ?? new Set()).add(`${config}${writes ? ', written' : ''}`));
  }

describe('an option that decides a setting', () => {
  it.each([...meanings])('%s means one thing everywhere', (flag, keys) => {
    expect([...keys]).toHaveLength(1);
    // --register and --country of the register's own commands read the same, and make no settings.
    const others = SETS.filter(([, set]) => Object.values(set).some((one) => longFlag(one.flag) === flag && !one.config));
    expect(others.filter(([name]) => !/^(?:oppose|lists compile)/.test(name)).map(([name]) => name)).toEqual([]);
  });
});

describe('options as configuration', () => {
  const values = (words: readonly string[]) => configFromOptions(read(CHECK, words));
  it.each<[readonly string[], object]>([
    [[], {}],
    [
      ['--opposition', 'a.txt', '--robinson', 'b.csv=2026-11-01', '--robinson', 'c=d.csv'],
      {
        lists: [
          { file: 'a.txt', kind: 'opposition' },
          { file: 'b.csv', kind: 'robinson', date: '2026-11-01' },
          { file: 'c=d.csv', kind: 'robinson' },
        ],
      },
    ],
    [['--map', 'a=b=email', '--rule', 'source-missing:off'], { columns: { 'a=b': 'email' }, rules: { 'source-missing': 'off' } }],
    [['-d', '\\t', '--encoding', 'utf-8', '--header-row', '3'], { csv: { delimiter: '\t', encoding: 'utf-8', headerRow: 3 } }],
    [['--header-row', '3', '--no-headers'], { csv: { headerRow: 'none' } }],
    [['--header-row', 'none', '--no-ci', '--verdicts'], { csv: { headerRow: 'none' }, ci: false, verdicts: true }],
    [['--evidence', 'proofs', '--max-warnings', '0', '--fail-on', 'never'], { evidence: 'proofs', maxWarnings: 0, failOn: 'never' }],
  ])('%j', (words, expected) => expect(values(words)).toEqual(expected));

  it('every key that an option names is one', () => {
    for (const [, { config }] of Object.entries<OptionSpec>(SETTING_OPTIONS)) if (config) expect(SETTINGS).toHaveProperty([config]);
  });
});

describe('options as words', () => {
  const sample = ({ kind, choices, range }: OptionSpec, flag: string): readonly string[] =>
    kind === 'off' || kind === 'switch' ? [flag] : [flag, choices?.[0] ?? String(range?.least ?? 'a value')];
  it.each(Object.entries<OptionSpec>(AUDIT))('say --%s again as it was said', (name, spec) => {
    const words = sample(spec, longFlag(spec.flag));
    const again = optionWords(AUDIT, read(AUDIT, words));
    expect(again).toEqual(words);
    expect(read(AUDIT, again)).toEqual(read(AUDIT, words));
    expect(read(AUDIT, words)[name as keyof typeof AUDIT]).not.toBe(read(AUDIT, [])[name as keyof typeof AUDIT]);
  });
  it('say what was refused, and what was repeated', () => {
    const words = ['--no-color', '--opposition', 'a b', '--opposition', 'c', '--only', 'd,e'];
    expect(optionWords(AUDIT, read(AUDIT, words))).toEqual(words);
  });
});
