import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DriverFile } from '../../src/shards/formats/driver-file.js';
import { inParts, newFolder, type Settings } from '../shards/support.js';
import { Planted } from './planted.js';

const HEADER = 'email;Prénom;telephone;optout;source;commentaire;date de collecte';

const rowsOf = (planted: Planted): string[] =>
  Array.from({ length: 120 }, (_, row) => {
    const person = `${planted.word()}@${row % 3 ? planted.word() : 'gmail'}.example`;
    // Six people share a source that is itself somebody's address: whoever fills in the wrong column.
    const source = row < 6 ? 'salon' : row % 2 ? planted.word() : `${planted.word()}@${planted.word()}.example`;
    return [
      person,
      planted.word(),
      planted.digits('06'),
      row % 4 ? planted.word() : 'oui',
      source,
      `ne plus appeler ${planted.word()}`,
      '05/03/2026',
    ].join(';');
  });

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)]));

describe('nothing of the cells travels but the contacts themselves', () => {
  it.each([
    ['for emails', ['email']],
    ['for emails and calls', ['email', 'phone']],
  ] as const)('%s', async (title, channels) => {
    const planted = new Planted(title.length * 104_729);
    const cwd = newFolder();
    const rows = rowsOf(planted);
    // A person on two rows, one of which refuses: what is known of persons is not empty.
    const again = `${(rows[0] as string).split(';')[0]?.toUpperCase()};;;oui;;;`;
    writeFileSync(join(cwd, 'contacts.csv'), [HEADER, ...rows, again, ''].join('\n'));
    writeFileSync(join(cwd, 'no.txt'), `${(rows[7] as string).split(';')[0]}\n`);
    const lists = [{ file: 'no.txt', kind: 'opposition' as const }];
    const settings: Settings = { cwd, config: false, asOf: '2026-11-24', overrides: { channels: [...channels], lists, verdicts: true } };
    const { folder, between, report } = await inParts('contacts.csv', settings, 3);
    expect(between.length).toBeGreaterThan(8);
    const driver = JSON.parse(readFileSync(join(folder, 'driver.json'), 'utf8')) as DriverFile;
    expect(driver.secrets.key).toMatch(/^[0-9a-f]{64}$/);
    const travels = filesIn(folder)
      .filter((path) => !path.endsWith('driver.json'))
      .map((path) => readFileSync(path));
    for (const sent of [...travels, ...between.map((one) => Buffer.from(one))]) {
      for (const form of ['utf8', 'latin1', 'utf16le'] as const) expect(planted.found(sent.toString(form))).toEqual([]);
      expect(sent.includes(driver.secrets.key)).toBe(false);
      expect(sent.includes(Buffer.from(driver.secrets.key, 'hex'))).toBe(false);
    }
    // What stays with whoever planned holds no contact either.
    expect(planted.found(readFileSync(join(folder, 'driver.json'), 'utf8'))).toEqual([]);
    expect(planted.found(JSON.stringify(report))).toEqual([]);
  });
});
