import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import { runCheck } from '../../../src/engine/run.js';
import { inlineExecutor } from '../../../src/engine/threads/executor.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';
import type { ContactColumns } from '../../../src/model/document/contact-columns.js';

/** What is counted of a file. */
const columnsOf = async (lines: readonly string[], { blockBytes, fill = true }: { blockBytes?: number; fill?: boolean } = {}) => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: '2026-11-24' });
  let columns: ContactColumns | undefined;
  const report = await runCheck({
    source: memorySource(Buffer.from(`${lines.join('\n')}\n`), 'contacts.csv'),
    settings: { ...ready.run, fill, ...(blockBytes && { blockBytes }) },
    rules: ready.rules,
    lists: [],
    executor: () => inlineExecutor(ready.rules),
    version: '0',
    takeColumns: (found) => {
      columns = found;
    },
  });
  return { columns, report };
};

const HEAD = 'email;prénom;pays;langue;source;dernier_contact;optout';
const row = (name: string, first: string, country: string, language = '', optOut = '') =>
  `${name}@${name}.example;${first};${country};${language};Salon;2026-03-01;${optOut}`;
const FILE = [
  HEAD,
  row('acme', 'Claire', 'France'),
  row('bolt', '', 'FR'),
  row('cog', 'n/a', 'France'),
  row('dent', '-', 'France', 'nl-BE'),
  row('eel', 'Jean', 'France', 'English'),
  row('gone', '', 'France', '', 'oui'),
];

describe('columns for messages of the same run', () => {
  it('are counted over the contacts that stay, as the cleaned file has them', async () => {
    const { columns, report } = await columnsOf(FILE);
    expect(report.rows).toMatchObject({ in: 6, kept: 5 });
    expect(columns).toMatchObject({ name: 'contacts.csv', contacts: 5, languages: { fr: 3, nl: 1, en: 1 } });
    expect(columns?.columns.slice(0, 2)).toEqual([
      { header: 'email', field: 'email', blanks: 0, kept: true },
      { header: 'prénom', field: 'firstName', blanks: 3, kept: true },
    ]);
  });

  it('are the same however the file is cut', async () => {
    const whole = await columnsOf(FILE);
    for (const blockBytes of [60, 97, 200]) expect((await columnsOf(FILE, { blockBytes })).columns).toEqual(whole.columns);
  });

  it('are not counted where nobody asks', async () => expect((await columnsOf(FILE, { fill: false })).columns).toBeUndefined());

  it('hold no cell', async () => expect(JSON.stringify((await columnsOf(FILE)).columns)).not.toMatch(/Claire|acme|Jean/));
});
