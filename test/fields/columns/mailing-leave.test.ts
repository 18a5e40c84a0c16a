import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { contactOf } from '../fake-contact.js';

const readers = makeValueReaders('FR');
const HEADERS = ['Nom', 'Autoriser mailing', 'Autoriser phoning', 'Autoriser SMS', 'Autoriser courrier'];
const resolve = (headers: readonly string[]) =>
  resolveColumns(
    headers,
    Array.from({ length: 6 }, (_, at) => headers.map((_header, column) => (column === 0 ? `Roy ${at}` : at % 2 ? 'Oui' : 'Non'))),
    {},
    readers,
  );
/** The channels to look at in a row. */
const leftOpen = (headers: readonly string[], row: readonly string[]): readonly string[] => {
  const columns = resolve(headers);
  const fields: Partial<Record<FieldName, string[]>> = {};
  for (const { column, field } of columns) if (field) fields[field] = [...(fields[field] ?? []), row[column] ?? ''];
  const contact = { ...contactOf(fields), cell: (column: number) => row[column] ?? '' };
  return [...new Set(unreadCellsOf(columns).flatMap(({ reason, channels }) => (reason(contact) ? channels : [])))];
};

describe('leave by channel, as Sellsy writes it', () => {
  it('is one of each channel', () =>
    expect(resolve(HEADERS).map(({ field }) => field)).toEqual(['lastName', 'optInEmail', 'optInPhone', 'optInSms', 'optInPost']));

  it.each([
    [
      ['Non', 'Oui', 'Oui', 'Oui'],
      ['email', 'post'],
    ],
    [['Oui', 'Non', 'Oui', 'Oui'], ['phone']],
    [['Oui', 'Oui', 'Non', 'Oui'], ['sms']],
    [['Oui', 'Oui', 'Oui', 'Non'], ['post']],
    [['Oui', 'Oui', 'Oui', 'Oui'], []],
  ])('%s leaves out %s', (row, open) => expect(leftOpen(HEADERS, ['Roy', ...row])).toEqual(open));

  it.each(['Mailing autorisé', 'Autorisation mailing', 'Autoriser le mailing', 'Accepte mailings', 'Mailing opt-in'])(
    '%s is no leave to call',
    (header) => {
      expect(leftOpen(['Nom', header], ['Roy', 'Non'])).toEqual(['email', 'post']);
    },
  );
  it.each(['Autorisation', 'Opt-in', 'Autorise la prospection', 'Opt-in mailing list'])('%s is one to everything', (header) =>
    expect(leftOpen(['Nom', header], ['Roy', 'Non'])).toEqual(['email', 'phone', 'sms', 'post']),
  );
});
