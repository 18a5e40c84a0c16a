import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { presets } from '../../../rules/presets.js';
import { type ConfigInput, defineConfig } from '../../../src/config/schema/config-schema.js';
import { configPath, parseWithSchema } from '../../../src/config/validation/config-problems.js';
import { parseConfig } from '../../../src/config/validation/parse-config.js';
import { SENDING_TOOLS } from '../../../src/model/document/sending-tools.js';
import { errorOf } from '../helpers.js';

/** What is said of one wrong configuration, problem by problem. */
const saidOf = async (config: unknown): Promise<{ en: string[]; fr: string[] }> => {
  const { code, what } = await errorOf(() => parseConfig(config, 'f', undefined, Object.keys(presets)));
  expect(code).toBe('LUMO_CONFIG_INVALID');
  const lines = (text: string): string[] => text.split('\n- ').slice(1);
  return { en: lines(what.en), fr: lines(what.fr) };
};

describe('a configuration that is right', () => {
  const full: ConfigInput = defineConfig({
    $schema: './config.json',
    preset: 'fr-b2b',
    extends: 'fr-b2b',
    channels: ['email', 'phone'],
    asOf: '2024-02-29',
    country: 'BE',
    lang: 'fr',
    purpose: 'prospecting',
    audience: 'consumer',
    columns: { 'Dernier contact': 'lastContactAt', '#3': 'keep', Notes: 'ignore' },
    absent: ['source'],
    lists: [
      { file: 'bloctel.csv', kind: 'robinson', channels: ['phone'], date: '2026-11-01', maxAgeDays: 30, country: 'FR', form: 'sha256' },
    ],
    rules: { 'retention-prospect': { severity: 'warning', action: 'flag', months: 24 }, 'source-missing': 'off' },
    plugins: ['./mine.ts'],
    csv: { encoding: 'windows-1252', delimiter: ';', headerRow: 'none', escape: '\\' },
    maxWarnings: 0,
    failOn: 'remaining',
    jobs: 2,
    examples: 0,
  });
  it('comes back as it was', () => expect(parseConfig(full, 'f')).toEqual(full));
  it('may say nothing at all', () => expect(parseConfig({}, 'f')).toEqual({}));
  it('keeps the options of a rule for the rule to read', () =>
    expect(parseConfig({ rules: { x: { months: 'many' } } }, 'f')).toEqual({ rules: { x: { months: 'many' } } }));
});

describe('a mistake is said with its path, in English and in French', () => {
  it.each<[string, unknown, string, string]>([
    [
      'an unknown key, with the one meant',
      { presett: 'fr-b2b' },
      'the key "presett" is not known. Did you mean "preset"?',
      'la clé « presett » est inconnue. Vouliez-vous dire « preset » ?',
    ],
    [
      'an unknown key like no other, with those there are',
      { csv: { zzzzzz: 1 } },
      'csv: the key "zzzzzz" is not known. Known here: encoding, delimiter, headerRow, sheet, escape.',
      'csv : la clé « zzzzzz » est inconnue. Clés connues ici : encoding, delimiter, headerRow, sheet, escape.',
    ],
    [
      'an unknown key inside a list',
      { lists: [{ file: 'x', kind: 'robinson', maxAgeDay: 3 }] },
      'lists[0]: the key "maxAgeDay" is not known. Did you mean "maxAgeDays"?',
      'lists[0] : la clé « maxAgeDay » est inconnue. Vouliez-vous dire « maxAgeDays » ?',
    ],
    [
      'a severity by another name',
      { rules: { 'row-ragged': 'warn' } },
      'rules.row-ragged: "warn" is not allowed. Did you mean "warning"?',
      'rules.row-ragged : « warn » n’est pas admis. Vouliez-vous dire « warning » ?',
    ],
    [
      'a severity in the long form',
      { rules: { a: { severity: 'fatal' } } },
      'rules.a.severity: "fatal" is not allowed. Allowed: off, info, warning, error.',
      'rules.a.severity : « fatal » n’est pas admis. Valeurs admises : off, info, warning, error.',
    ],
    [
      'a sending tool that has no tags, with those there are',
      { sender: { tool: 'lemlist' } },
      `sender.tool: "lemlist" is not allowed. Allowed: ${SENDING_TOOLS.join(', ')}.`,
      `sender.tool : « lemlist » n’est pas admis. Valeurs admises : ${SENDING_TOOLS.join(', ')}.`,
    ],
    [
      'a rule that is neither',
      { rules: { a: 3 } },
      'rules.a: expected off, info, warning, error or a group of keys and values, not a number',
      'rules.a : il faut off, info, warning, error ou un groupe de clés et de valeurs, pas un nombre',
    ],
    [
      'a YAML key with nothing under it',
      { rules: null },
      'rules: empty: give it a value, or remove the key',
      'rules : vide : donnez une valeur, ou retirez la clé',
    ],
    [
      'a setting of a rule with nothing behind it',
      { rules: { a: null } },
      'rules.a: empty: give it a value, or remove the key',
      'rules.a : vide : donnez une valeur, ou retirez la clé',
    ],
    [
      'a field by its French header',
      { columns: { 'Tél.': 'telephone' } },
      'columns["Tél."]: "telephone" is not allowed. Did you mean "phone"?',
      'columns["Tél."] : « telephone » n’est pas admis. Vouliez-vous dire « phone » ?',
    ],
    [
      'a field with a slip',
      { absent: ['emial'] },
      'absent[0]: "emial" is not allowed. Did you mean "email"?',
      'absent[0] : « emial » n’est pas admis. Vouliez-vous dire « email » ?',
    ],
    [
      'a day that no calendar has',
      { asOf: '2026-02-30' },
      'asOf: "2026-02-30" is not a day of the calendar; write it YYYY-MM-DD',
      'asOf : « 2026-02-30 » n’est pas un jour du calendrier ; écrivez-le AAAA-MM-JJ',
    ],
    [
      '29 February of a common year',
      { asOf: '2025-02-29' },
      'asOf: "2025-02-29" is not a day of the calendar; write it YYYY-MM-DD',
      'asOf : « 2025-02-29 » n’est pas un jour du calendrier ; écrivez-le AAAA-MM-JJ',
    ],
    [
      'a country that is none',
      { country: 'UK' },
      'country: expected the two capital letters of a country, such as FR or BE',
      'country : il faut les deux lettres capitales d’un pays, comme FR ou BE',
    ],
    ['text instead of a list', { channels: 'email' }, 'channels: expected a list, not text', 'channels : il faut une liste, pas un texte'],
    [
      'a list instead of text',
      { preset: ['fr-b2b'] },
      'preset: a list is not allowed here. Allowed: fr-b2b, fr-b2c, crm-archive, be, es, uk, strict, minimal.',
      'preset : une liste ne convient pas ici. Valeurs admises : fr-b2b, fr-b2c, crm-archive, be, es, uk, strict, minimal.',
    ],
    [
      'a missing key',
      { lists: [{ kind: 'robinson' }] },
      'lists[0].file: missing; expected text',
      'lists[0].file : absent ; il faut un texte',
    ],
    ['a number too small', { maxWarnings: -1 }, 'maxWarnings: expected 0 at least', 'maxWarnings : il faut 0 au moins'],
    ['a number too large', { jobs: 257 }, 'jobs: expected 256 at most', 'jobs : il faut 256 au plus'],
    ['a number with decimals', { jobs: 1.5 }, 'jobs: expected a whole number, not 1.5', 'jobs : il faut un nombre entier, pas 1.5'],
    ['no number at all', { jobs: Number.NaN }, 'jobs: expected a number', 'jobs : il faut un nombre'],
    [
      'a header row before the first',
      { csv: { headerRow: 0 } },
      'csv.headerRow: expected 1 at least',
      'csv.headerRow : il faut 1 au moins',
    ],
    [
      'a header row by another word',
      { csv: { headerRow: 'nonne' } },
      'csv.headerRow: "nonne" is not allowed. Did you mean "none"?',
      'csv.headerRow : « nonne » n’est pas admis. Vouliez-vous dire « none » ?',
    ],
    [
      'an escape that is read by nobody',
      { csv: { escape: "''" } },
      'csv.escape: "\'\'" is not allowed. Allowed: ", \\.',
      "csv.escape : « '' » n’est pas admis. Valeurs admises : \", \\.",
    ],
    ['a delimiter of none', { csv: { delimiter: '' } }, 'csv.delimiter: at least 1 character', 'csv.delimiter : au moins 1 caractère'],
    [
      'a language that is none',
      { lang: 'French' },
      'lang: expected en, fr, or the tag of a language that a plugin brings',
      'lang : il faut en, fr, ou le code d’une langue qu’apporte un plugin',
    ],
    [
      'no group at all',
      ['fr-b2b'],
      'expected a group of keys and values, not a list',
      'il faut un groupe de clés et de valeurs, pas une liste',
    ],
  ])('%s', async (_, config, en, fr) => expect(await saidOf(config)).toEqual({ en: [en], fr: [fr] }));

  it('every mistake is listed, and counted', async () => {
    const { what, hint } = await errorOf(() => parseConfig({ jobs: 0, examples: -1, nope: 1 }, 'lumo.config.yaml'));
    expect(what.en).toMatch(/^lumo\.config\.yaml has 3 problems:\n- jobs: .+\n- examples: .+\n- the key "nope".+$/);
    expect(what.fr).toMatch(/^lumo\.config\.yaml contient 3 problèmes :\n- jobs : .+\n- examples : .+\n- la clé « nope ».+$/);
    expect(hint).toEqual({ en: 'Correct it and start again.', fr: 'Corrigez, puis relancez.' });
  });

  it('a long or hostile value is cut and escaped', async () => {
    const { en } = await saidOf({ preset: `\u001b[31m${'x'.repeat(200)}` });
    expect(en[0]).not.toContain('\u001b');
    expect(en[0]?.length).toBeLessThan(150);
  });

  it('whatever is given, nothing but a LumoError with words of ours is thrown', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom('preset', 'rules', 'csv', 'lists', 'columns', 'jobs', 'country', 'asOf', 'x'),
          fc.jsonValue({ maxDepth: 3 }),
        ),
        async (config) => {
          try {
            parseConfig(config, 'f');
          } catch {
            const { en, fr } = await saidOf(config);
            expect(en.length).toBe(fr.length);
            for (const line of [...en, ...fr]) expect(line).not.toMatch(/Invalid|Entrée invalide|undefined|\[object/);
          }
        },
      ),
      { numRuns: 500 },
    ));
});

describe('other schemas, as plugins bring them', () => {
  it('are read in the words of zod where there are none of ours', () => {
    const reading = parseWithSchema(z.object({ url: z.url() }), { url: 'no' });
    expect(!reading.ok && reading.problems).toEqual([{ path: ['url'], text: { en: 'Invalid URL', fr: 'URL invalide' } }]);
  });
  it('leave the language of zod as it was', () => {
    parseWithSchema(z.string(), 1);
    expect(z.string().safeParse(1).error?.issues[0]?.message).toBe('Invalid input: expected string, received number');
  });
});

it('a path reads like code', () => {
  expect(configPath([])).toBe('');
  expect(configPath(['lists', 0, 'file'])).toBe('lists[0].file');
  expect(configPath(['columns', 'Mon « nom »', 'x'])).toBe('columns["Mon « nom »"].x');
  expect(configPath(['columns', '#2'])).toBe('columns.#2');
});

describe('a key that is the prototype of every object', () => {
  it.each([
    ['at the top', '{"__proto__":{"preset":"fr-b2c"}}', '"__proto__"'],
    ['among the columns', '{"columns":{"__proto__":"keep"}}', 'columns: '],
    ['among the rules', '{"rules":{"__proto__":"off"}}', 'rules: '],
    ['among the options of a rule', '{"rules":{"retention-prospect":{"__proto__":{"months":240}}}}', 'rules.retention-prospect: '],
    ['in a part for some files', '{"overrides":[{"files":["*.csv"],"columns":{"__proto__":"keep"}}]}', 'overrides[0].columns: '],
  ])('%s is refused, and never passed over', async (_, json, where) => {
    const { en, fr } = await saidOf(JSON.parse(json));
    expect(en).toHaveLength(1);
    expect(en[0]).toContain(where);
    expect(en[0]).toContain('the key "__proto__" is not known');
    expect(fr[0]).toContain('la clé « __proto__ » est inconnue');
  });

  it('asks nothing of what holds itself', () => {
    const value: Record<string, unknown> = { a: 1 };
    value['self'] = [value];
    expect(parseWithSchema(z.object({ a: z.number() }), value)).toEqual({ ok: true, value: { a: 1 } });
  });
});
