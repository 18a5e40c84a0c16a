import { describe, expect, it } from 'vitest';
import { withRates } from '../../../src/cli/check/max-rates.js';
import type { Report } from '../../../src/model/report/report.js';
import { folder, lumo } from '../support.js';

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What becomes of a share of 1 % in a report of ten contacts. */
const rateIn = (report: object, most = 0.01): object | undefined =>
  withRates({ rows: { in: 10 }, rules: [], notRun: [], ...report } as unknown as Report, new Map([['source-missing', most]])).rates?.[0];

const rule = (rows: number, ...findings: object[]): object => ({ rules: [{ id: 'source-missing', rows, findings }] });
const finding = (severity: string, examples: readonly object[] = []): object => ({ severity, count: 1, examples });
const skipped = (because: string, accepted = false): object => ({ notRun: [{ id: 'source-missing', because, fields: [], accepted }] });

describe('the share of a rule', () => {
  it.each<readonly [string, object, object]>([
    ['is all contacts where it found something of the whole file', rule(0, finding('error')), { rows: 10, over: true, wholeFile: true }],
    ['as much where that is a warning', rule(2, finding('warning')), { rows: 10, over: true, wholeFile: true }],
    ['is no matter of a remark on the file', rule(0, finding('info')), { rows: 0, over: false }],
    ['is that of its rows', rule(1, finding('error', [{ row: 2 }])), { rows: 1, over: true }],
    ['is none where it found nothing', rule(0), { rows: 0, over: false }],
    ['is not known where a column is missing', skipped('field-absent'), { over: true, notRun: true }],
    ['is not known where it was switched off', skipped('switched-off', true), { over: true, notRun: true }],
    ['is not known, and is not asked for, where the user said so', skipped('field-absent', true), { over: false, notRun: true }],
    ['or where its law does not hold', skipped('not-in-force', true), { over: false, notRun: true }],
    ['is not known where the report does not speak of it', {}, { over: true, notRun: true }],
  ])('%s', (_, report, expected) => expect(rateIn(report)).toMatchObject(expected));

  it('may be all contacts', () => expect(rateIn(rule(0, finding('error')), 1)).toMatchObject({ over: false }));
});

describe.concurrent('a file without a source', () => {
  const file = { 'a.csv': 'Email;Nom;Société\na.roche@cabinet-roche.fr;Roche;Roche\n', 'stop.txt': 'a@acme.example\n' };

  it('fails the run, and the screen says why; a rule that judged nothing does too', async () => {
    const rates = ['--max-rate', 'source-missing:1%,opposition-list:0%,retention-prospect:0%'];
    const { code, stdout } = await lumo(folder(file), ['a.csv', '--check', '--fail-on', 'never', '--statistics', ...rates, '--lang', 'fr']);
    const told = flat(stdout);
    expect(code).toBe(1);
    expect(told).toContain(
      '✗ source-missing : constaté pour tout le fichier, donc pour tous les contacts, 1 % permis : le contrôle échoue.',
    );
    expect(told).toContain('✗ opposition-list : constaté pour tout le fichier');
    expect(told).toContain('✗ retention-prospect : n’a pas jugé ce fichier, sa part n’est donc pas connue : le contrôle échoue.');
    // What is told of the file is not what the title says of contacts.
    expect(told).not.toMatch(/opposition-list +Inscrit à la liste/);
  });

  it('is told what an exit code of 0 speaks of, where nothing is written', async () => {
    const at = folder({
      'a.csv': 'Email;Nom;Source;Statut\nx@cab-x.fr;X;Salon 2026;Opposé\ny@cab-y.fr;Y;Salon 2026;\n',
      'stop.txt': 'x@cab-x.fr\n',
    });
    const { code, stdout } = await lumo(at, [
      'a.csv',
      '--check',
      '--opposition',
      'stop.txt',
      '--fail-on',
      'remaining',
      '--absent',
      'collectedAt,lastContactAt',
    ]);
    expect(flat(stdout)).toContain('Exit code 0 speaks of the cleaned file, which --check does not write');
    expect(code).toBe(0);
  });
});
