import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { presets } from '../../../rules/presets.js';
import { longFlag } from '../../../src/cli/options/table/option.js';
import { OTHER_VARIABLES } from '../../../src/cli/options/table/variables.js';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { keyTable, presetTable, referencePage, variableTable } from '../../../src/cli/reference/reference-page.js';
import { configSchemaWith } from '../../../src/config/schema/config-schema.js';
import { SETTINGS } from '../../../src/config/schema/settings-data.js';

const ROOT = join(import.meta.dirname, '../../..');
const LANGS = [
  ['en', ''],
  ['fr', 'fr/'],
] as const;
const sources = ['cli', 'config', 'library', 'lists', 'register'].flatMap((room) =>
  readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(ROOT, 'src', room, name), 'utf8')),
);

/** Paths of the keys of a schema, two levels deep; lists and overrides have pages of their own. */
const keysOf = (shape: object, prefix = ''): string[] =>
  Object.entries(shape).flatMap(([key, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return [prefix + key, ...(inner instanceof z.ZodObject && prefix === '' ? keysOf(inner.shape, `${key}.`) : [])];
  });

it('every key of the schema is declared, and no other', () => {
  expect(Object.keys(SETTINGS).sort()).toEqual(keysOf(configSchemaWith(z.string()).shape).sort());
});

describe.each(LANGS)('the reference in %s', (lang, folder) => {
  const page = readFileSync(join(ROOT, `docs/${folder}reference.md`), 'utf8');
  const configuration = readFileSync(join(ROOT, `docs/${folder}configuration.md`), 'utf8');

  it('is the page that is published: npm run build && npm run docs', () => expect(page).toBe(referencePage(lang)));

  it.each([
    ['presets', presetTable],
    ['keys', keyTable],
    ['variables', variableTable],
  ] as const)('docs/configuration.md holds the table of %s', (_, table) => expect(configuration).toContain(`\n\n${table(lang)}\n\n`));

  it('names every command and every option', () => {
    for (const spec of COMMANDS) {
      const all = isGroup(spec) ? spec.commands.map((one) => [`${spec.name} ${one.usage}`, one] as const) : [[spec.usage, spec] as const];
      for (const [usage, { options }] of all) {
        expect(page).toContain(`\`lumo-check ${usage}\``);
        for (const { flag } of Object.values(options)) expect(page).toMatch(new RegExp(`[\`\\s]${longFlag(flag)}[\`\\s]`));
      }
    }
  });

  it('names every preset, key and variable, each in a row of its own', () => {
    const rows = (text: string) => text.split('\n').map((line) => /^\| `(.+?)`/.exec(line)?.[1]);
    expect(rows(presetTable(lang)).filter(Boolean)).toEqual(Object.keys(presets));
    expect(rows(keyTable(lang)).filter(Boolean)).toEqual(Object.keys(SETTINGS));
    const read = sources.flatMap((text) => [
      ...[...text.matchAll(/\benv\.([A-Z][A-Z_]+)\b/g)].map(([, name]) => name),
      ...[...text.matchAll(/\{ ([^{}]+) \}(?:: ProcessIo\['env'\]| = [\w.]*\benv\b)/g)].flatMap(
        ([, names]) => names?.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? [],
      ),
    ]);
    expect(read.length).toBeGreaterThan(15);
    const shown = rows(variableTable(lang));
    for (const name of [...read, ...Object.keys(OTHER_VARIABLES)]) expect(shown).toContain(name);
  });
});
