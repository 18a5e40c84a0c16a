import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { makeUnreadReader } from '../../../src/fields/opposition/unread-refusal.js';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { contactOf } from '../fake-contact.js';

const readers = makeValueReaders('FR');

/** The channels that a row of a question leaves which has a column for each answer: neither refused nor to be looked at. */
const leftBy = (headers: readonly string[], row: readonly string[], others: readonly (readonly string[])[] = []): readonly Channel[] => {
  const columns = resolveColumns(
    [...headers, 'Nom'],
    [row, ...others].map((cells, at) => [...cells, `Roy ${at}`]),
    {},
    readers,
  ); // prettier-ignore
  const fields: Partial<Record<FieldName, string[]>> = {};
  for (const { column, field } of columns) if (field) fields[field] = [...(fields[field] ?? []), row[column] ?? ''];
  const contact = { ...contactOf(fields), cell: (column: number) => row[column] ?? '' };
  const taken = new Set<Channel>(makeOppositionReader({ columns })(contact));
  makeUnreadReader({ columns, channels: CHANNELS })(contact, (_, __, channels) => {
    for (const channel of channels) taken.add(channel);
  });
  return CHANNELS.filter((channel) => !taken.has(channel));
};

/** Labelled by another hand; of `open` nobody expects anything. */
const CASES = readFileSync(new URL('./answer-boxes.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string])
  .filter(([, , want]) => want !== 'open');

describe('a question with a column for each answer', () => {
  it.each(CASES)('%s %s: email is %s', (headers, cells, want) => {
    const row = cells.split('|');
    const names = headers.split('|');
    const others = names.map((_, at) => names.map((__, i) => (i === at ? (row.find((cell) => cell !== '') ?? 'x') : '')));
    if (want === 'not-ok') expect(leftBy(names, row, others)).not.toContain('email');
  });

  const TYPEFORM = ['Email updates', 'Phone call', 'SMS', 'None of the above'] as const;
  const ticked = (headers: readonly string[], at: number): readonly string[] => headers.map((header, i) => (i === at ? header : ''));
  it.each([
    [TYPEFORM, 0, 'email post'],
    [TYPEFORM, 1, 'phone post'],
    [TYPEFORM, 3, ''],
    [TYPEFORM, 9, 'email phone sms post'],
    [['Newsletter', 'Teléfono', 'Ninguna de las anteriores'], 2, ''],
    [['Vegan', 'Halal', 'None of the above'], 2, 'email phone sms post'],
    [['Webinars', 'Products', 'None of the above'], 2, 'email phone sms post'],
  ] as const)('%s, of which %s is ticked, leaves “%s”', (headers, at, left) => {
    const others = headers.map((_, i) => ticked(headers, i));
    expect(leftBy(headers, ticked(headers, at), others).join(' ')).toBe(left);
  });

  it('holds no numbers in what repeats its header, and says so', () => {
    const rows = TYPEFORM.map((_, at) => [...ticked(TYPEFORM, at), `nom${at}@acme.fr`]);
    const sms = resolveColumns([...TYPEFORM, 'E-mail'], rows, {}, readers)[2];
    expect([sms?.field, sms?.reason.en]).toEqual([undefined, expect.stringContaining('one answer of a question')]);
  });

  it('is read as columns are that somebody maps', () => {
    const rows = TYPEFORM.map((_, at) => [...ticked(TYPEFORM, at), `nom${at}@acme.fr`]);
    expect(resolveColumns([...TYPEFORM, 'E-mail'], rows, { 'None of the above': 'optOut' }, readers)[3]).toMatchObject({ field: 'optOut' });
  });
});
