import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { presets } from '../../../rules/presets.js';
import type { CompletableCommand } from '../../../src/cli/completion/completable.js';
import { FREE_VALUES, knownSource, placeHolder, valueSource } from '../../../src/cli/completion/option-values.js';
import { argumentSource, argumentsOf, suggest } from '../../../src/cli/completion/suggest.js';
import { configFromOptions } from '../../../src/cli/options/config-from-options.js';
import { longFlag, type OptionSpec } from '../../../src/cli/options/table/option.js';
import { SETTING_OPTIONS } from '../../../src/cli/options/table/setting-options.js';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMAND_NAMES, COMMANDS } from '../../../src/cli/program/command-table.js';
import { configSchemaWith } from '../../../src/config/schema/config-schema.js';
import { FIELD_NAMES } from '../../../src/model/contact/field.js';

const CHOICES = { command: COMMAND_NAMES, shell: ['bash', 'zsh', 'fish', 'powershell'] };
const PROGRAM: CompletableCommand = {
  name: 'lumo-check',
  summary: { en: '', fr: '' },
  options: {},
  argumentChoices: CHOICES,
  commands: [...COMMANDS, { name: 'help', usage: 'help [command]', summary: { en: 'help', fr: 'aide' }, options: {} }],
};
/** What may stand behind these words; the last is the one that the cursor ends. */
const at = (line: string, lang: 'en' | 'fr' = 'en') => {
  const words = line.split(' ');
  return suggest(PROGRAM, { before: words.slice(0, -1), current: words.at(-1) ?? '' }, lang);
};
const valuesAt = async (line: string): Promise<string[]> => (await at(line)).suggestions.map(({ value }) => value);

describe('what may stand where the cursor is', () => {
  it.each<[string, string[]]>([
    ['col', ['columns']],
    ['oppose ', ['add', 'import', 'check', 'export', 'withdraw', 'list']],
    ['oppose ad', ['add']],
    ['lists prob', ['probe']],
    ['help ex', ['exempt', 'explain']],
    ['completion ', ['bash', 'zsh', 'fish', 'powershell']],
    ['--fail-on ', ['error', 'warning', 'remaining', 'doubtful', 'never']],
    ['--fail-on=re', ['--fail-on=remaining']],
    ['contacts.csv --fail-o', ['--fail-on']],
    ['check --preset fr-', ['fr-b2b', 'fr-b2c']],
    ['check -p fr-b2c -c x --preset cr', ['crm-archive']],
    ['--channel email,p', ['email,phone', 'email,post']],
    ['--channel email,phone,', ['email,phone,sms', 'email,phone,post']],
    ['--rule source-missing:w', ['source-missing:warning']],
    ['--only source-missing,source-u', ['source-missing,source-unlawful']],
    ['--map Mail=mob', ['Mail=mobile']],
    ['--map #3=ke', ['#3=keep']],
    ['--absent consentP', ['consentPurpose', 'consentProof']],
    ['--country F', ['FI', 'FJ', 'FK', 'FM', 'FO', 'FR']],
    ['--log-zone Europe/Par', ['Europe/Paris']],
    ['--as cam', ['campaign']],
    ['-f js', ['json']],
    ['audit . -f ma', ['markdown']],
    ['kpi x --format pro', ['prometheus']],
    ['columns x -f ', ['terminal', 'json']],
    ['notices x -f ', ['markdown', 'json']],
    ['segment x --target ma', ['mailchimp', 'mautic']],
    ['simulate x --set webmail-without-consent=w', ['webmail-without-consent=warning']],
    ['simulate x --set retention-prospect.m', ['retention-prospect.months=']],
    ['explain webmail', ['webmail-without-consent']],
    ['explain LUMO_LIST_E', ['LUMO_LIST_EMPTY']],
    ['exempt x --for-rule source-m', ['source-missing']],
    ['--lang ', ['en', 'fr']],
    ['--lang fr col', ['columns']],
    ['columns x --no-c', ['--no-color', '--no-config-lookup']],
    // A value that the user knows alone, and arguments behind `--`.
    ['why x --row ', []],
    ['columns -- --enc', []],
    ['columns --reason check', []],
  ])('lumo-check %s', async (line, values) => expect(await valuesAt(line)).toEqual(values));

  it.each([
    ['', 'files'],
    ['contacts.csv ', 'files'],
    ['columns ', 'files'],
    ['audit ', 'files'],
    ['verify ', 'folders'],
    ['check --config ', 'files'],
    ['check --evidence ', 'folders'],
    ['check -f report.sa', 'files'],
    ['check -- ', 'files'],
    ['rules ', 'none'],
    ['oppose ', 'none'],
    ['check --as-of ', 'none'],
    ['check --fail-on ', 'none'],
  ])('names on the disk behind "lumo-check %s": %s', async (line, paths) => expect((await at(line)).paths).toBe(paths));

  it('a path behind an equals sign', async () => {
    for (const line of ['check -f json=out/re', 'check --config=lu', 'check --format=json=re']) {
      expect(await at(line)).toMatchObject({ paths: 'files', afterEquals: true, suggestions: [] });
    }
  });

  it('no blank follows a word that goes on', async () => {
    expect(await at('--rule source-mis')).toMatchObject({ open: true, suggestions: [{ value: 'source-missing:' }] });
    expect((await at('--rule source-missing:er')).open).toBeUndefined();
  });

  it('an option that was given is not offered again, unless it may be repeated', async () => {
    const line = 'check --as-of 2026-11-24 --opposition a.txt --no-ci --';
    const values = await valuesAt(line);
    for (const gone of ['--as-of', '--no-ci']) expect(values).not.toContain(gone);
    for (const left of ['--opposition', '--fail-on', '--help']) expect(values).toContain(left);
  });

  it('help is in the reader’s language', async () => {
    const help = async (lang: 'en' | 'fr', line: string) => (await at(line, lang)).suggestions[0]?.help;
    expect(await help('en', 'rul')).toBe('list the rules');
    expect(await help('fr', 'rul')).toBe('liste les règles');
    expect(await help('en', '--map x=lastName')).toBe('last name');
    expect(await help('fr', '--map x=lastName')).toBe('nom');
    expect(await help('en', '--only source-missing')).toBe('No source');
    expect(await help('fr', '--only source-missing')).toBe('Source absente');
    expect(await help('fr', '--map x=keep')).toBe('gardée ; lue encore pour les refus et les décès');
    expect(await help('fr', '--country FR')).toBe('France');
  });
});

type Named = readonly [path: string, command: CompletableCommand];
const ALL: readonly Named[] = COMMANDS.flatMap((spec): Named[] => [
  [spec.name, spec],
  ...(isGroup(spec) ? spec.commands.map((one): Named => [`${spec.name} ${one.name}`, one]) : []),
]);
const takesValue = ({ kind }: OptionSpec): boolean => kind !== 'switch' && kind !== 'off';
const VALUED = ALL.flatMap(([path, { options }]) =>
  Object.values(options)
    .filter(takesValue)
    .map((spec) => [path, spec] as const),
);

describe('nothing is left out', () => {
  it.each(ALL)('%s: every option is offered, with its help', async (path, { options }) => {
    const { suggestions } = await at(`${path} --`);
    for (const { flag, help } of Object.values(options)) expect(suggestions).toContainEqual({ value: longFlag(flag), help: help.en });
    expect(new Set(suggestions.map(({ value }) => value)).size).toBe(suggestions.length);
  });

  it('of every value somebody decided what it may be', () => {
    expect(VALUED.filter(([, spec]) => knownSource(spec) === undefined).map(([path, { flag }]) => `${path} ${flag}`)).toEqual([]);
    const used = new Set(VALUED.map(([, { flag }]) => placeHolder(flag)));
    expect(FREE_VALUES.filter((name) => !used.has(name))).toEqual([]);
  });

  it('of every argument too', () => {
    const names = ALL.flatMap(([path, spec]) => (spec.usage ? argumentsOf(spec.usage).map((name) => [path, name]) : []));
    expect(names.filter(([path, name]) => argumentSource(name ?? '', CHOICES) === undefined && path !== 'completion')).toEqual([]);
  });

  it.each(ALL)('%s: the words for every value begin with what is typed', async (path, { options }) => {
    for (const { flag } of Object.values(options).filter(takesValue)) {
      const all = await at(`${path} ${longFlag(flag)} `);
      for (const { value } of all.suggestions.slice(0, 3)) {
        const typed = value.slice(0, 2);
        const values = await valuesAt(`${path} ${longFlag(flag)} ${typed}`);
        expect(values).toContain(value);
        expect(values.filter((one) => !one.toLowerCase().startsWith(typed.toLowerCase()))).toEqual([]);
      }
    }
  });

  it('what is offered for a key of the configuration is accepted by its schema', async () => {
    const schema = configSchemaWith(z.enum(Object.keys(presets) as [string, ...string[]]));
    const asking = { lang: 'en' as const, command: 'check' };
    let checked = 0;
    for (const [name, spec] of Object.entries<OptionSpec>(SETTING_OPTIONS)) {
      if (spec.config === undefined || !takesValue(spec)) continue;
      const { words } = await valueSource(spec)(asking, name === 'map' ? 'X=' : name === 'rule' ? 'source-missing:' : '');
      for (const { value } of words) {
        const given = spec.kind === 'words' || spec.kind === 'repeated' ? [value] : value;
        expect([name, value, schema.safeParse(configFromOptions({ [name]: given })).error]).toEqual([name, value, undefined]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(2 * FIELD_NAMES.length);
  });
});
