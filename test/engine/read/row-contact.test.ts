import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { Say } from '../../../src/model/contact/values.js';
import { contactFor, planFor } from '../row-of.js';

const read = (fields: readonly FieldName[], cells: readonly string[]) =>
  contactFor(planFor(fields, { orders: fields.map(() => 'unresolved') }), cells);
const several = (field: FieldName, cells: readonly string[]) =>
  read(
    cells.map(() => field),
    cells,
  );

describe('several columns of permission say together', () => {
  it.each<readonly [string, readonly string[], Say]>([
    ['nothing where all are blank', ['', ' '], 'blank'],
    ['yes where one does', ['', 'oui'], 'yes'],
    ['yes where all do', ['oui', 'oui'], 'yes'],
    ['no where one does, first', ['non', 'oui', '?'], 'no'],
    ['no where one does, last', ['oui', '?', 'non'], 'no'],
    ['nobody knows where one leaves it open, first', ['?', 'oui'], 'unknown'],
    ['nobody knows where one leaves it open, last', ['oui', '?'], 'unknown'],
  ])('%s', (_, cells, say) => expect(several('optIn', cells).say('optIn')).toBe(say));

  it.each<readonly [string, readonly string[], Say]>([
    ['a refusal where one is ticked, first', ['oui', ''], 'no'],
    ['a refusal where one is ticked, last', ['non', 'oui'], 'no'],
    ['no permission where none is ticked', ['non', ''], 'unknown'],
  ])('or of refusal: %s', (_, cells, say) => expect(several('optOut', cells).say('optOut')).toBe(say));
});

describe('several columns of what happened last', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['the latest, first', ['2026-10-01', '2021-01-01'], '2026-10-01'],
    ['the latest, last', ['2021-01-01', '2026-10-01'], '2026-10-01'],
    ['the latest of three', ['2021-01-01', '', '2026-10-01'], '2026-10-01'],
    ['the latest that has come', ['2021-01-01', '2031-01-01'], '2021-01-01'],
    ['the latest that has come, where one to come stands first', ['2031-01-01', '2021-01-01'], '2021-01-01'],
    ['the one that can be read', ['hier', '2021-01-01', 'demain'], '2021-01-01'],
    ['the first of those to come', ['2031-01-01', '2032-01-01'], '2031-01-01'],
  ])('tell %s', (_, cells, day) => {
    expect(several('lastInboundAt', cells).date('lastInboundAt').day).toBe(parseIsoDay(day));
  });

  it('and of a consent the first, which may have been given again', () => {
    expect(several('consentAt', ['2021-01-01', '2026-10-01']).date('consentAt').day).toBe(parseIsoDay('2021-01-01'));
  });
});

describe('several columns of one date', () => {
  it.each<readonly [string, readonly string[], string, number | undefined]>([
    ['the first that can be read', ['', '2026-03-02', '2026-04-02'], 'ok', 1],
    ['one with two readings too', ['03/04/2026', '2026-05-02'], 'ambiguous', 0],
    ['one that can be read before one that cannot', ['hier', '2026-03-02'], 'ok', 1],
    ['one that cannot before none', ['hier', ''], 'invalid', undefined],
    ['none, where all are placeholders', ['0000-00-00', ''], 'none', undefined],
  ])('tell %s', (_, cells, status, column) => {
    const contact = several('consentAt', cells);
    expect(contact.date('consentAt').status).toBe(status);
    if (column !== undefined) expect(contact.date('consentAt')).toEqual(contact.dateAt(column));
  });
});

describe('several columns of one text', () => {
  it('are read all together, those that are blank apart', () =>
    expect(several('consent', ['oui', ' ', 'retiré']).texts('consent')).toEqual(['oui', 'retiré']));
  it('are no several where one has the field', () => expect(several('consent', ['oui']).texts('consent')).toBeUndefined());
  it.each<readonly [string, readonly string[], string]>([
    ['the first that is not blank', ['', '  ', ' Acme ', 'Autre'], 'Acme'],
    ['nothing where all are blank', ['', ' '], ''],
    ['those that a short row has', ['Acme'], 'Acme'],
  ])('tell %s', (_, cells, text) => {
    const contact = read(['company', 'company', 'company', 'company'], cells);
    expect(contact.text('company')).toBe(text);
  });

  it('and one that the file has not is blank', () => {
    const contact = read(['email'], ['a@acme.example']);
    expect([contact.has('email'), contact.has('company')]).toEqual([true, false]);
    expect([contact.text('company'), contact.say('optIn'), contact.date('consentAt').status]).toEqual(['', 'blank', 'none']);
  });
});

describe('the addresses and numbers of a row', () => {
  it.each<readonly [string, readonly FieldName[], readonly string[], readonly string[], readonly string[]]>([
    [
      'each from its column',
      ['email', 'phone', 'email'],
      ['a@acme.example', '01 99 00 12 34', 'b@acme.example'],
      ['0 a@acme.example', '2 b@acme.example'],
      ['1 +33199001234'],
    ],
    [
      'several in one cell',
      ['email', 'phone'],
      ['a@acme.example, b@acme.example', '01 99 00 12 34 / 06 39 98 12 34'],
      ['0 a@acme.example', '0 b@acme.example'],
      ['1 +33199001234', '1 +33639981234'],
    ],
    [
      'a number among addresses, and an address among numbers',
      ['email', 'phone'],
      ['01 99 00 12 34', 'a@acme.example'],
      ['1 a@acme.example'],
      ['0 +33199001234'],
    ],
    ['none of what people write in a cell that they leave empty', ['email', 'phone'], ['n/a', '-'], [], []],
    ['none of other columns', ['company'], ['a@acme.example'], [], []],
  ])('%s', (_, fields, cells, emails, phones) => {
    const contact = read(fields, cells);
    expect(contact.emails.map(({ lower }, i) => `${contact.emailColumns[i]} ${lower}`)).toEqual(emails);
    expect(contact.phones.map(({ e164 }, i) => `${contact.phoneColumns[i]} ${e164}`)).toEqual(phones);
  });
});

describe('a number in a column of addresses', () => {
  it.each([
    ['in pairs', '06 39 98 12 34'],
    ['with no-break spaces', '06\u00a039\u00a098\u00a012\u00a034'],
    ['with narrow ones', '06\u202f39\u202f98\u202f12\u202f34'],
    ['of full width', '０６３９９８１２３４'],
    ['in Arabic digits', '٠٦٣٩٩٨١٢٣٤'],
    ['beside an address', 'a@acme.example / ０６３９９８１２３４'],
  ])('is that number, %s', (_, cell) => {
    const contact = read(['email'], [cell]);
    expect(contact.phones.map(({ e164 }) => e164)).toEqual(['+33639981234']);
    expect(contact.phoneColumns).toEqual([0]);
    expect(contact.emails.every(({ valid }) => valid)).toBe(true);
  });
});
