import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean } from '../../src/library/check.js';
import { folder } from '../cli/support.js';

it('clean writes whom it leaves out to the path that it is given', async () => {
  const at = folder({ 'a.csv': 'email;date_collecte\nclaire@acme.example;2019-01-15\n' });
  const paths = { rejects: join(at, 'rejects.csv') };
  const { report } = await clean(join(at, 'a.csv'), join(at, 'clean.csv'), { cwd: at, config: false, asOf: '2026-11-24', ...paths });
  expect(report.rows.dropped).toBe(1);
  expect(readFileSync(paths.rejects, 'utf8')).toContain('claire@acme.example');
});

it('clean keeps what stands over a group of columns: its line is not written', async () => {
  const rows = ['1;Roy;claire@acme.example;oui;x;Salon;2026-10-02', '2;Lin;paul@acme.example;oui;;Salon;2019-10-02'];
  const at = folder({
    'a.csv': ['IDENTITE;;;OPT-IN;OPPOSITION;ORIGINE;', 'ID;Nom;Email;Mail;Tél;Source;Date de collecte', ...rows, ''].join('\n'),
  });
  const rejects = join(at, 'rejects.csv');
  await clean(join(at, 'a.csv'), join(at, 'clean.csv'), { cwd: at, config: false, asOf: '2026-11-24', rejects });
  const [head] = readFileSync(join(at, 'clean.csv'), 'utf8').split('\n');
  expect(head).toContain(';OPT-IN Mail;OPPOSITION Tél;');
  expect(readFileSync(rejects, 'utf8').split('\n')[0]).toContain(';Email;OPT-IN Mail;OPPOSITION Tél;Source;');
});
