import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo, names } from '../support.js';

const file = (source: string): string =>
  `email;source;dernier_contact_entrant\nclaire@acme.example;${source};2026-01-15\npaul@acme.example;Salon Artibat;2026-01-15\n`;

/** A folder in which two runs of each label were measured, the second with one source more. */
const measured = async (...labels: readonly string[]): Promise<string> => {
  const cwd = folder({ 'contacts.csv': file('') });
  for (const source of ['', 'Salon Artibat']) {
    writeFileSync(join(cwd, 'contacts.csv'), file(source));
    for (const label of labels)
      await lumo(cwd, [
        'kpi',
        'contacts.csv',
        '--history',
        'h.ndjson',
        '--label',
        label,
        '--as-of',
        source === '' ? '2026-10-01' : '2026-11-01',
      ]);
  }
  return cwd;
};
const page = (cwd: string): string => readFileSync(join(cwd, 'contacts.report.html'), 'utf8');

describe('earlier runs in the page of a check', () => {
  it.each([
    ['en', 'With a named source', '50%', '100%', 'rising, for the better'],
    ['fr', 'Avec une source nommée', '50 %', '100 %', 'en hausse, dans le bon sens'],
  ])('are drawn in %s', async (lang, ...said) => {
    const cwd = await measured('crm');
    await lumo(cwd, ['contacts.csv', '--history', 'h.ndjson', '--lang', lang]);
    const html = page(cwd);
    // Whatever blank the language puts before a sign.
    const text = html.replace(/\s/g, ' ');
    for (const words of [...said, '<svg class="trend"']) expect(text.includes(words), words).toBe(true);
  });

  it('are not there when nobody asks, and the history is not added to', async () => {
    const cwd = await measured('crm');
    const before = readFileSync(join(cwd, 'h.ndjson'), 'utf8');
    await lumo(cwd, ['contacts.csv']);
    expect(page(cwd).includes('<svg class="trend"')).toBe(false);
    await lumo(cwd, ['contacts.csv', '--history', 'h.ndjson']);
    expect(readFileSync(join(cwd, 'h.ndjson'), 'utf8')).toBe(before);
  });

  it('of several scopes are those of the label, and without one end the run', async () => {
    const cwd = await measured('crm', 'fairs');
    expect((await lumo(cwd, ['contacts.csv', '--history', 'h.ndjson', '--label', 'fairs'])).code).toBe(0);
    for (const more of [[], ['--label', 'none']]) {
      const at = folder({ 'contacts.csv': file(''), 'h.ndjson': readFileSync(join(cwd, 'h.ndjson')) });
      const ran = await lumo(at, ['contacts.csv', '--history', 'h.ndjson', ...more]);
      expect([ran.code, names(at)]).toEqual([2, ['contacts.csv', 'h.ndjson']]);
      expect(ran.stderr).toContain(more.length === 0 ? 'runs of 2 scopes' : 'no run of that label');
    }
  });

  it('that were altered end the run before anything is written', async () => {
    const cwd = await measured('crm');
    writeFileSync(join(cwd, 'h.ndjson'), readFileSync(join(cwd, 'h.ndjson'), 'utf8').replace('"contacts":2', '"contacts":3'));
    const ran = await lumo(cwd, ['contacts.csv', '--history', 'h.ndjson']);
    expect(ran.code).toBe(2);
    expect(names(cwd).filter((name) => name.startsWith('contacts'))).toEqual(['contacts.csv']);
    expect(ran.stderr).toContain('LUMO_HISTORY_BROKEN');
  });
});
