import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Job } from '../../src/browser/job/job.js';
import { AS_OF, folder, lumo, ROOT, SALON } from '../cli/support.js';
import { textWorkbook } from '../csv/workbook/make-workbook.js';

export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

export const SALON_CSV = readFileSync(join(SALON, 'contacts-salon.csv'));
export const SALON_LIST = readFileSync(join(SALON, 'opposition.txt'));
/** The same contacts in a workbook, as Excel keeps them. */
export const salonWorkbook = (): Promise<Buffer> =>
  textWorkbook(parse(new TextDecoder('windows-1252').decode(SALON_CSV), { delimiter: ';', relax_column_count: true }) as string[][]);
/** A workbook of which the middle was lost. */
export const damagedWorkbook = async (): Promise<Buffer> => {
  const whole = await salonWorkbook();
  return Buffer.concat([whole.subarray(0, whole.length / 3), whole.subarray(whole.length / 2)]);
};

export const blobOf = (bytes: Uint8Array | string): Blob => new Blob([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)]);

/** A job on some contacts; the rest is what the page says when nobody changes anything. */
export const jobOn = (name: string, bytes: Uint8Array | string, more: Partial<Job> = {}): Job => ({
  contacts: { name, blob: blobOf(bytes) },
  lists: [],
  preset: 'fr-b2b',
  channels: ['email'],
  asOf: AS_OF,
  lang: 'fr',
  ...more,
});

/** What the command writes beside some contacts, by the names of the files. */
export const commandOn = async (
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[] = [],
): Promise<(file: string) => Buffer> => {
  const cwd = folder(files);
  const { code, stderr } = await lumo(cwd, [name, '-f', 'html', '--lang', 'fr', '--rejects', 'rejects.csv', '--no-config-lookup', ...args]);
  if (code !== 0 && code !== 1) throw new Error(stderr);
  return (file) => readFileSync(join(cwd, file));
};
