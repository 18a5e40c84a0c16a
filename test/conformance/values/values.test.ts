import { describe, expect, it } from 'vitest';
import { type Expected, readTable, wrongOf, wrongReasons } from '../table.js';
import { type DateCase, dateByDateFns, dateByLumo } from './dates.js';
import { expectedAddress, type MailCase, mailByLumo, mailByParser } from './mail.js';
import { type PhoneCase, phoneByLibrary, phoneByLumo } from './phones.js';
import { type PostCase, postByLumo } from './post.js';

const mails = readTable<readonly MailCase[]>('mail.json');
const dates = readTable<readonly DateCase[]>('dates.json');
const phones = readTable<readonly PhoneCase[]>('phones.json');
const households = readTable<readonly PostCase[]>('post.json');

/** What a table has wrong of a reader. */
const wrongIn = <One extends Expected<unknown>>(cases: readonly One[], reader: string, read: (one: One) => One['expect']) =>
  cases.flatMap((one) => wrongOf<One['expect']>(one, reader, read(one)));

describe.each<readonly [string, readonly Expected<unknown>[], number]>([
  ['addresses of email', mails, 185],
  ['dates', dates, 144],
  ['telephone numbers', phones, 205],
  ['households', households, 48],
])('%s', (_, cases, count) => {
  it(`are ${count} cases, each told apart by its name`, () => {
    expect(cases.length).toBe(count);
    expect(new Set(cases.map(({ suite, name }) => `${suite}: ${name}`)).size).toBe(count);
  });
});

describe('addresses of email', () => {
  it('expected are written as they are compared', () => {
    expect(mails.filter((one) => expectedAddress(one.expect) !== one.expect).map(({ name }) => name)).toEqual([]);
  });

  it('lumo-check reads each as the standard does, or as the table tells', () => {
    expect(wrongIn(mails, 'lumo', ({ text }) => mailByLumo(text))).toEqual([]);
  });

  it('email-addresses differs where the table says so', () => {
    expect(wrongIn(mails, 'email-addresses', ({ text }) => mailByParser(text))).toEqual([]);
  });
});

describe('dates', () => {
  it('lumo-check reads each as it is meant, or as the table tells', () => {
    expect(wrongIn(dates, 'lumo', dateByLumo)).toEqual([]);
  });

  it('date-fns agrees on those of which it is told the pattern', () => {
    const patterned = dates.filter(({ format }) => format !== undefined);
    expect(patterned.length).toBe(87);
    expect(wrongIn(patterned, 'date-fns', (one) => dateByDateFns(one, one.format ?? ''))).toEqual([]);
  });
});

describe('telephone numbers', () => {
  it('lumo-check reads each as it is dialled, or as the table tells', () => {
    expect(wrongIn(phones, 'lumo', phoneByLumo)).toEqual([]);
  });

  it('libphonenumber-js differs where the table says so', () => {
    expect(wrongIn(phones, 'libphonenumber-js', phoneByLibrary)).toEqual([]);
  });
});

describe('households', () => {
  it('are one, or two, whatever way their address is written', () => {
    expect(wrongIn(households, 'lumo', postByLumo)).toEqual([]);
  });

  it('are one for each other', () => {
    expect(households.filter((one) => postByLumo(one) !== postByLumo({ ...one, one: one.other, other: one.one }))).toEqual([]);
  });
});

it('every difference has a reason in both languages, and every reason a difference', () => {
  const named = [...mails, ...dates, ...phones, ...households].flatMap(({ differs = {} }) => Object.values(differs).map(({ why }) => why));
  expect(wrongReasons('value-reasons.json', named)).toEqual([]);
});
