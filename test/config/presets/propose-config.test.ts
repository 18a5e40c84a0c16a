import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { presets } from '../../../rules/presets.js';
import { loadConfig } from '../../../src/config/load/find-config.js';
import { type ProposalInput, proposeConfig } from '../../../src/config/presets/propose-config.js';
import { parseConfig } from '../../../src/config/validation/parse-config.js';
import type { ColumnInfo } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { folderWith } from '../helpers.js';

const column = (index: number, header: string, field?: FieldName, confidence = 1): ColumnInfo => ({
  is: 'column',
  column: index,
  header,
  confidence,
  by: field ? 'header' : 'none',
  filled: 1,
  ...(field && { field }),
});
const columns = [
  column(0, 'E-mail', 'email'),
  column(1, 'Numéro', 'phone', 0.62),
  column(2, 'Truc'),
  column(3, 'Date', 'lastContactAt', 0.5),
  column(4, 'Date', 'collectedAt', 0.5),
  column(5, '', 'city', 0.4),
];
const sample = (format: ProposalInput['format'], more: Partial<ProposalInput> = {}): ProposalInput => ({
  file: '/home/somebody/contacts.csv',
  columns,
  preset: 'fr-b2b',
  description: presets['fr-b2b'].description,
  format,
  lang: 'fr',
  ...more,
});
const EXTENSIONS = { yaml: '.yaml', ts: '.ts', json: '.json' } as const;
const readBack = async (text: string, format: ProposalInput['format']) => {
  const name = `lumo.config${EXTENSIONS[format]}`;
  return loadConfig(join(await folderWith({ [name]: text }), name));
};

describe('a proposed configuration', () => {
  it.each(['yaml', 'ts', 'json'] as const)('in %s is read back, and pins no guess', async (format) => {
    const config = await readBack(proposeConfig(sample(format)), format);
    expect(config.preset).toBe('fr-b2b');
    expect(config.columns ?? {}).toEqual({});
  });
  it.each(['yaml', 'ts', 'json'] as const)('in %s is read back when every column is sure, or when there is none', async (format) => {
    for (const sure of [[], [column(0, 'E-mail', 'email')]]) {
      const config = await readBack(proposeConfig(sample(format, { columns: sure, preset: 'crm-archive' })), format);
      expect(config.preset).toBe('crm-archive');
      expect(config.columns ?? {}).toEqual({});
    }
  });
  it.each(['yaml', 'ts', 'json'] as const)(
    'in %s holds what is known of the sender, whatever its name, and comments on the rest',
    async (format) => {
      for (const sender of [{ name: 'L’Atelier "X" # {', tool: 'brevo', appends: ['stop'] }, { tool: 'odoo' }, {}] as const) {
        const config = await readBack(proposeConfig(sample(format, { sender })), format);
        expect(config.sender ?? {}).toEqual(sender);
      }
      if (format !== 'json') expect(proposeConfig(sample(format))).toContain('Qui envoie, et avec quel outil');
    },
  );
  it('with every comment on the sender taken away is read back too', () => {
    const text = proposeConfig(sample('yaml')).replaceAll(/^# (?=sender:| {2}(?:name|contact|tool|appends):)/gm, '');
    expect(parse(text).sender).toEqual({ name: 'Acme', contact: 'privacy@acme.example', tool: 'brevo', appends: ['unsubscribe'] });
  });
  it('names what is sure and what nobody knows in comments, in the language asked', () => {
    const french = proposeConfig(sample('yaml'));
    expect(french).toContain('#   "E-mail": email # adresse email (100\u202f%)\n');
    expect(french).toContain('#   "Numéro": phone # téléphone (62\u202f%) : à vérifier\n');
    expect(french).toContain('#   "Truc": keep # non reconnue\n');
    expect(french).toContain('#   "#4": lastContactAt # dernier contact "Date" (50\u202f%) : à vérifier\n');
    const english = proposeConfig(sample('ts', { lang: 'en' }));
    expect(english).toContain('    // "E-mail": \'email\', // email (100%)\n');
    expect(english).toContain('    // "Numéro": \'phone\', // phone (62%): check this\n');
    expect(english).toContain('    // "Truc": \'keep\', // not recognised\n');
  });
  it('names the file without its folder', () => {
    for (const format of ['yaml', 'ts', 'json'] as const) expect(proposeConfig(sample(format))).not.toContain('somebody');
    expect(proposeConfig(sample('yaml'))).toContain('"contacts.csv"');
  });
  it.each([
    ['some columns are doubtful', columns],
    ['every column is sure', [column(0, 'E-mail', 'email'), column(1, 'Truc')]],
  ])('in YAML is right once everything is uncommented, when %s', (_, all) => {
    const lines = proposeConfig(sample('yaml', { columns: all })).split('\n');
    const settings = lines.map((line) => line.replace(/^( *)# (?=(?: *- | *"| *lists:|columns:| {4}\w))/, '$1'));
    const config = parseConfig(parse(settings.join('\n')), 'f');
    expect(Object.keys(config.columns ?? {})).toHaveLength(all.length);
    expect(config.lists).toEqual([
      { file: 'opposition.csv', kind: 'opposition' },
      { file: 'robinson.csv', kind: 'robinson', date: '2026-01-31', maxAgeDays: 30 },
    ]);
  });
  it('is read back whatever the headers hold', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.oneof(
              fc.string({ unit: 'binary', maxLength: 8 }),
              fc.constantFrom('__proto__', '#1', 'a\nb', 'x */ y', '\u2028', "'", '"', '- a: b #'),
            ),
            fc.constantFrom<FieldName | undefined>('email', 'phone', undefined),
            fc.constantFrom(0.3, 1),
          ),
          { maxLength: 4 },
        ),
        async (headers) => {
          const all = headers.map(([header, field, confidence], index) => column(index, header, field, confidence));
          for (const format of ['yaml', 'json'] as const) {
            const config = parseConfig(parse(proposeConfig(sample(format, { columns: all }))), 'f');
            expect(config.columns ?? {}).toEqual({});
          }
        },
      ),
      { numRuns: 200 },
    ));
  it('in TypeScript survives headers made to break out of it', async () => {
    const headers = ['__proto__', "'});process.exit(9);//", '*/', 'a\nb', '\u2028x', '`$`'];
    const hostile = headers.map((header, index) => column(index, header, 'city', 0.1));
    const config = await readBack(proposeConfig(sample('ts', { columns: hostile })), 'ts');
    expect(config.columns ?? {}).toEqual({});
  });
});
