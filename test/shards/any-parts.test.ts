import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts, newFolder, onOneMachine, planFileOf, type Settings, withoutHashes } from './support.js';

/** Invented persons, each spelled in several ways: the same mailbox, the same mobile. */
const SPELLINGS = [
  ['claire@acme.example', 'Claire@ACME.example', ' claire@acme.example '],
  ['p.martin@gmail.example', 'P.Martin@gmail.example'],
  ['zoe+salon@gmail.com', 'zoe@gmail.com', 'z.o.e@gmail.com'],
  ['', ''],
  ['not an address'],
];
const address = fc.constantFrom(...SPELLINGS.flat());
const phone = fc.constantFrom('', '06 39 98 12 34', '+33639981234', '0639981234', '01 99 00 12 34', '12');
const says = fc.constantFrom('', 'oui', 'non', 'stop', 'peut-être');
const date = fc.constantFrom('', '2026-01-05', '05/02/2026', '03/04/2026', '13/04/2026', '2019-06-01');
const text = fc.constantFrom(
  '',
  'ne plus appeler',
  'société entière : stop',
  '"entre guillemets"',
  'a "cité" au milieu',
  'sur\ndeux lignes',
  'é à ü',
  '=1+1',
  ';',
);
const name = fc.constantFrom('', 'Claire Martin', 'MARTIN Claire', 'Mme Claire Martin', 'Paul Roy');
const person = fc.tuple(address, phone, says, says, date, text, name);
/** Lines that are no contact: titles, of which those of refusals speak of whoever stands below, and the two halves of a note without quotes. */
const LINES = ['DÉSINSCRITS;;;;;;', ';;;;;;BAJAS', 'Prospects Lyon;;;;;;', 'paul@acme.example;;;;;ne souhaite', 'plus être contacté;Roy'];
const row = fc.oneof({ weight: 8, arbitrary: person }, { weight: 1, arbitrary: fc.constantFrom(...LINES) });

const cell = (value: string): string => (/[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const HEADER = 'email;mobile;optin;optout;date de collecte;commentaire;nom';
const csvOf = (rows: readonly (readonly string[] | string)[], lineEnd: string): string =>
  [HEADER, ...rows.map((one) => (typeof one === 'string' ? one : one.map(cell).join(';')))].map((line) => line + lineEnd).join('');

/** Everything that is switched on by default, everything that needs no first pass, and nobody who speaks of everybody. */
const SETTINGS: readonly Settings['overrides'][] = [
  { channels: ['email', 'phone'], verdicts: true },
  { channels: ['email'], excelSafe: true, examples: 5 },
  { channels: ['email', 'phone'], rules: { 'duplicate-contact': 'off', 'duplicate-conflict': 'off' }, verdicts: true },
];

describe('however a file is cut, its parts come to what one machine says', () => {
  it.each(SETTINGS.map((overrides, i) => [i, overrides] as const))(
    'settings %i',
    async (_, overrides) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(row, { minLength: 1, maxLength: 25 }),
          fc.constantFrom('\n', '\r\n'),
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ min: 1, max: 200 }),
          fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
          async (rows, lineEnd, parts, piece, lots) => {
            const cwd = newFolder();
            writeFileSync(join(cwd, 'contacts.csv'), csvOf(rows, lineEnd));
            writeFileSync(join(cwd, 'no.txt'), 'p.martin@gmail.example\n');
            const settings: Settings = {
              cwd,
              config: false,
              asOf: '2026-11-24',
              overrides: { ...overrides, lists: [{ file: 'no.txt', kind: 'opposition' }] },
            };
            const one = await onOneMachine('contacts.csv', settings).catch((cause: { code: string }) => cause.code);
            const shuffled = (all: number[]): number[] => [...all].sort(() => (lots.next().value as number) - 2.5);
            const many = await inParts('contacts.csv', settings, parts, { cut: () => piece, shuffled }).catch(
              (cause: { code: string }) => cause.code,
            );
            if (typeof one === 'string' || typeof many === 'string') {
              expect(many).toBe(one);
              return;
            }
            expect(many.bytes.toString()).toBe(one.bytes.toString());
            expect(withoutHashes(many.report)).toEqual(withoutHashes(one.report));
            expect(many.exitCode).toBe(one.exitCode);
          },
        ),
        { numRuns: 40 },
      );
    },
    120_000,
  );

  it.each([
    ['||', 'utf-8'],
    ['§', 'windows-1252'],
  ] as const)('the delimiter %s in %s', async (delimiter, encoding) => {
    const cwd = newFolder();
    const rows = Array.from({ length: 40 }, (_, i) => [`p${i}@acme.example`, i % 3 === 0 ? '"1, rue\ndes Lilas"' : `|"Zoé" ${i}`, 'Roy']);
    const text = [['email', 'commentaire', 'nom'], ...rows].map((cells) => `${cells.join(delimiter)}\n`).join('');
    writeFileSync(join(cwd, 'contacts.csv'), text, encoding === 'utf-8' ? 'utf-8' : 'latin1');
    writeFileSync(join(cwd, 'no.txt'), 'p7@acme.example\np30@acme.example\n');
    const lists = [{ file: 'no.txt', kind: 'opposition' }] as const;
    const overrides = { channels: ['email'], lists, csv: { delimiter }, verdicts: true } as const;
    const settings = { cwd, config: false, asOf: '2026-11-24', overrides } as unknown as Settings;
    const one = await onOneMachine('contacts.csv', settings);
    const many = await inParts('contacts.csv', settings, 3);
    expect(one.report.rows.in).toBe(40);
    expect(many.bytes.equals(one.bytes)).toBe(true);
    expect(withoutHashes(many.report)).toEqual(withoutHashes(one.report));
    const written = one.bytes.toString(encoding === 'utf-8' ? 'utf-8' : 'latin1');
    expect(written).not.toMatch(/p(?:7|30)@/);
    expect(written.split(delimiter)).toHaveLength(1 + 39 * (written.split('\n')[0]?.split(delimiter).length as number) - 39);
  });

  it('asks for a first pass where a rule asks what all rows of a person say', async () => {
    const cwd = newFolder();
    const rows = ['claire@acme.example;;;;;;', 'paul@acme.example;;;;;;', 'Claire@ACME.example;;;oui;;;'];
    writeFileSync(join(cwd, 'contacts.csv'), [HEADER, ...rows, ''].join('\n'));
    const many = await inParts('contacts.csv', { cwd, config: false, asOf: '2026-11-24' }, 3);
    expect(planFileOf(many.folder).needs).toMatchObject({ survey: true, keyed: { identity: 4 } });
    const ids = (many.report.rules ?? []).filter(({ findings }) => findings.length > 0).map(({ id }) => id);
    expect(ids).toContain('opposed-elsewhere');
    expect(ids).toContain('duplicate-contact');
    expect(many.bytes.toString()).not.toContain('laire@');
  });
});
