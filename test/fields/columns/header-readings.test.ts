import { expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import { contactOfCell } from '../fake-contact.js';
import { labelled, setsTo } from '../labels.js';

const readers = makeValueReaders('FR');
const named = (channels: readonly string[]): string => (channels.length === CHANNELS.length ? 'all' : channels.join(' '));

/** What a header is taken for, and what each of some cells under it refuses, or may. */
const readingOf = (header: string, cells: readonly string[]): string => {
  // Half of the rows are blank, as they are in such columns.
  const rows = [...cells, ...cells.map(() => '')].map((cell) => [cell]);
  const columns = resolveColumns([header], rows, {}, readers);
  const [{ field, suspect, leans, elsewhere, confidence } = { confidence: 0 }] = columns;
  const is = field ?? (suspect ? `perhaps ${named(suspect)}${leans ? `, as ${leans}` : ''}` : elsewhere ? 'another matter' : '');
  const refused = makeOppositionReader({ columns });
  const unread = unreadCellsOf(columns);
  const answers = cells.map((cell) => {
    const contact = contactOfCell(field, cell);
    const [channels, reason] = [refused(contact), unread.map((column) => column.reason(contact))[0]];
    return channels.length > 0 ? `${cell}: ${named(channels)}` : reason ? `${cell}: ${reason}?` : '';
  });
  return [is === '' ? '' : `${is} ${confidence || ''}`.trim(), ...answers].filter((text) => text !== '').join('; ');
};

const golden = async (name: string, headers: readonly (readonly [header: string, ...cells: string[]])[]): Promise<void> => {
  const lines = headers.flatMap(([header, ...cells]) => {
    const reading = readingOf(header, cells);
    return reading === '' ? [] : [`${header} → ${reading}\n`];
  });
  await expect(lines.join('')).toMatchFileSnapshot(`golden/${name}.txt`);
};

/** Written by somebody who had not read the tables: `npx vitest run test/fields/columns -u` writes the readings, and each line that changes is read. */
it.each(setsTo(8))('headers that speak of refusing or consenting, %s, and what their cells come to', async (set) => {
  const rows = labelled(`headers-refusal-${set}`);
  await golden(
    `refusing/${set}`,
    rows.map(({ header = '', refuses = '', allows = '' }) => [header, refuses, allows]),
  );
});
it.each(setsTo(8))('ordinary headers, %s, and what they are taken for', async (set) => {
  const rows = labelled(`headers-ordinary-${set}`);
  await golden(
    `ordinary/${set}`,
    rows.map(({ header = '', cell = '' }) => [header, cell]),
  );
});
