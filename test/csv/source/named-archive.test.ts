import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { regularFileSource } from '../../../src/csv/source/regular-file.js';
import { spoolToDisk } from '../../../src/csv/source/spool.js';
import { streamSource } from '../../../src/csv/source/stream-source.js';
import { zipOf } from '../workbook/make-workbook.js';

const archive = (): Promise<Buffer> =>
  zipOf({ 'clients.csv': 'Nom,Email\nMartin,claire@acme.example\n', 'carnet.vcf': 'BEGIN:VCARD\nEND:VCARD\n' });

it('an archive that comes through a pipe names what lies beside its table', async () => {
  const opened = await streamSource(Readable.from([await archive()]), 'stdin').open();
  expect(opened.besides).toEqual(['carnet.vcf']);
  await opened.close();
});

it('an archive that waits in a temporary file is called by its own name', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lumo-test-')), '.temporary');
  writeFileSync(path, await archive());
  const source = await regularFileSource(path, statSync(path), false, {}, spoolToDisk, 'stdin');
  expect(source.name).toBe('stdin');
});
