import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/index.js';
import { bytesOf, type ContactFile, contactFile, decoded, readLines, textIn } from './generate.js';
import { csvOf, layoutOf, type Ran, runOn } from './support.js';

/** What people and tools write where nobody has consented. */
const SILENT = [
  '',
  ' ',
  '\u00a0',
  '-',
  '?',
  '??',
  'n/a',
  'N/A',
  'NULL',
  'null',
  'None',
  'undefined',
  'inconnu',
  'unknown',
  'non renseigné',
  'NC',
  'à confirmer',
  'en attente',
  'pending',
  'double opt-in pending',
  'non confirmé',
  'peut-être',
  'maybe',
  'o_O',
  '2',
  '10',
  '01',
  'oui/non',
  'oui mais',
  'si possible',
  'opt',
  'c',
  '#N/A',
  '#REF!',
  'true/false',
  'neutre',
  'Ouistiti',
  'yesterday',
];

/** A yes with a doubt beside it, and the name of a field that a merge did not fill. */
const DOUBTFUL = ['oui ?', 'oui?', 'optin?', '{{optin}}', '[optin]', '<optin>'];

describe.each([
  ['fr-b2b', 'claire.martin@gmail.com', 'optin', 'email'],
  ['fr-b2b', 'claire.martin@orange.fr', 'consentement', 'email'],
  ['fr-b2b', 'claire.martin@gmail.com', 'optin_email', 'email'],
  ['fr-b2c', 'claire.martin@acme.example', 'consentement', 'email'],
  ['fr-b2c', 'claire.martin@acme.example', 'optin_email', 'email'],
] as const)('%s, %s, column %s', (preset, email, column, channel) => {
  const kept = async (said: string): Promise<number> => {
    const file = csvOf(`email;${column};date_collecte;source`, `${email};${said};01/09/2026;Salon`);
    const config: ConfigInput = {
      preset,
      channels: [channel],
      absent: ['lastInboundAt'],
      csv: { delimiter: ';', headerRow: 1 },
      columns: { [column]: column === 'optin' ? 'optIn' : column === 'consentement' ? 'consent' : 'optInEmail' },
    };
    const { report } = await runOn(file, { config });
    return report.rows.kept;
  };

  it('a yes is a consent', async () => {
    for (const yes of ['oui', 'Oui', 'YES', '1', 'x', 'true', 'opt-in']) expect([yes, await kept(yes)]).toEqual([yes, 1]);
  });

  it.each(SILENT.map((said) => [said]))('“%s” is none', async (said) => {
    expect(await kept(said)).toBe(0);
  });

  it('a doubt is none', async () => {
    const consented = await Promise.all(DOUBTFUL.map(async (said) => ((await kept(said)) > 0 ? [said] : [])));
    expect(consented.flat()).toEqual([]);
  });
});

const CONSENT = /^(?:optin|consentement|opt-in email)$/i;
const YES = /^(?:oui|yes|1|x|true)$/i;

/** The same file with every yes of a consent column replaced. */
const silenced = (file: ContactFile, by: string): ContactFile => ({
  ...file,
  lines: file.lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell, column) =>
      line.is === 'contact' && CONSENT.test(file.header.cells[column] ?? '') && YES.test(textIn(cell)) ? by : cell,
    ),
  })),
});

/** Every column read as the first run read it, so that only what is said has changed. */
const asRead = ({ report }: Ran): NonNullable<ConfigInput['columns']> =>
  Object.fromEntries(report.columns.map(({ column, field }) => [`#${column + 1}`, field ?? 'ignore'] as const));
const idsIn = (bytes: Buffer, file: ContactFile): readonly string[] =>
  readLines(decoded(bytes, file), file.delimiter)
    .slice(1)
    .map(({ cells }) => cells[0] ?? '');

it('a yes that is taken back, by a blank or by a word that nobody knows, never keeps a contact that had left', async () => {
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(
      contactFile(),
      fc.constantFrom('fr-b2b' as const, 'fr-b2c' as const),
      fc.constantFrom(...SILENT),
      async (file, preset, by) => {
        const config: ConfigInput = { ...layoutOf(file), preset };
        const before = await runOn(bytesOf(file), { config });
        const after = await runOn(bytesOf(silenced(file, by)), { config: { ...config, columns: asRead(before) } });
        const stayed = idsIn(before.clean, file);
        const still = idsIn(after.clean, file);
        expect(still.filter((id) => !stayed.includes(id))).toEqual([]);
        lost += stayed.length - still.length;
      },
    ),
    { numRuns: 120, seed: 20261124 },
  );
  expect(lost).toBeGreaterThan(0);
});
