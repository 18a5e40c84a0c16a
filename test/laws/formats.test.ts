import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, formatInfo } from '../../src/reporters/contract/formats.js';
import { cli, inFolder } from './support.js';

const pad = (n: number): string => String(n).padStart(2, '0');
const ROWS = 1200;
/** What makes a file of so many rows more than two blocks: a cell that no rule reads. */
const LONG = 'a1b2c3d4'.repeat(200);
/** Findings of many rules, on cells, rows, columns and the file. */
const row = (n: number): string => {
  const email = n % 7 === 0 ? 'sans-arobase' : `personne${n % 9000}@${['acme.example', 'gmail.com', 'orange.fr'][n % 3]}`;
  const note = 'Rencontré au salon, souhaite une documentation ; « rappel » à prévoir, puis plus rien de notable.';
  return `${email};01 99 00 ${pad(n % 100)} ${pad((n * 7) % 100)};${pad(1 + (n % 12))}/${pad(1 + (n % 9))}/${2020 + (n % 6)};${['oui', 'non', ''][n % 3]};;"${note}\n${n}";${LONG}`;
};
const FILE = [
  'email;telephone;date_collecte;optin_email;source;commentaire;xzq_17',
  ...Array.from({ length: ROWS }, (_, n) => row(n)),
  '',
].join('\n');

const EVERY = FORMAT_NAMES.flatMap((format) => {
  const { defaultOutput, extension } = formatInfo(format);
  return ['-f', defaultOutput === 'log' ? format : `${format}=out.${format}${extension}`];
});

/** All that a run writes and says, by name. */
const everything = (jobs: string, env: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, string>>> =>
  inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'contacts.csv'), FILE);
    const args = ['contacts.csv', '--as-of', '2026-11-24', '--lang', 'fr', '--channel', 'email,phone', '--jobs', jobs, ...EVERY];
    // An event of lineage says when it was: the one look at a clock that a report may tell.
    const { code, stdout, stderr } = await cli(args, { cwd, env: { SOURCE_DATE_EPOCH: '1795000000', ...env } });
    const files = Object.fromEntries(readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')]));
    for (const text of [...Object.values(files), stdout.toString()]) {
      expect(text.includes(cwd)).toBe(false);
      expect(text.includes(hostname())).toBe(false);
    }
    return { ...files, code: String(code), stdout: stdout.toString(), stderr: stderr.toString() };
  });

describe('every format', () => {
  const reference = everything('1', { TZ: 'Europe/Paris', LC_ALL: 'C' });

  it('has a file of more than two blocks, so that threads have something to share', () => {
    expect(FILE.length).toBeGreaterThan(2 * 1024 * 1024);
  });

  it('tells something', async () => {
    const { code, stderr, ...files } = await reference;
    expect([code, stderr]).toEqual(['1', '']);
    for (const format of FORMAT_NAMES) {
      const { defaultOutput, extension } = formatInfo(format);
      const text = defaultOutput === 'log' ? files.stdout : files[`out.${format}${extension}`];
      // The answer on one screen says what was found in words, and names no rule.
      const said = format === 'terminal' ? 'contacts gardés' : 'webmail-without-consent';
      expect([format, (text ?? '').includes(said)]).toEqual([format, true]);
    }
    expect((files['out.ndjson.ndjson'] ?? '').split('\n').length).toBeGreaterThan(ROWS);
  });

  it.each([
    ['a second time', '1', { TZ: 'Europe/Paris', LC_ALL: 'C' }],
    ['with two threads', '2', {}],
    ['with four threads, at the other end of the world, in Turkish', '4', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }],
  ])('is the same bytes %s', async (_title, jobs, env) => {
    const [expected, ran] = await Promise.all([reference, everything(jobs, env)]);
    expect(Object.keys(ran)).toEqual(Object.keys(expected));
    for (const [name, text] of Object.entries(ran)) expect([name, text === expected[name]]).toEqual([name, true]);
  });
});
