import { describe, expect, it } from 'vitest';
import type { RowTexts } from '../../../src/engine/read/row-texts.js';
import { ContactOfRow } from '../../../src/events/read/contact-of-row.js';
import type { LogPlan } from '../../../src/events/read/log-plan.js';
import { makeLogNumbers } from '../../../src/events/sides/numbers.js';

const plan = {
  columns: { person: [], email: [0], contactNumber: [], from: [], to: [] },
  own: [],
  product: '',
  file: 0,
} as unknown as LogPlan;

const read = (cell: string): ContactOfRow => {
  const contact = new ContactOfRow(plan, makeLogNumbers('FR'));
  contact.read({ text: () => cell, first: () => '' } as unknown as RowTexts, { direction: undefined, channel: 'phone' });
  return contact;
};

describe('whom a row of a log is about', () => {
  it.each([
    ['an address', 'claire@acme.example', ['claire@acme.example']],
    ['one of full width', 'ｃｌａｉｒｅ＠ａｃｍｅ．ｅｘａｍｐｌｅ', ['claire@acme.example']],
    ['a short one of full width', 'ａ＠ｂ．ｅｘａｍｐｌｅ', ['a@b.example']],
    ['two', 'claire@acme.example; paul＠acme.example', ['claire@acme.example', 'paul@acme.example']],
  ])('%s', (_, cell, lower) => {
    expect(read(cell).emails.map((email) => email.lower)).toEqual(lower);
  });
});

describe('of whom a row tells', () => {
  const columns = { person: [0, 1], email: [2], contactNumber: [3], from: [4], to: [5] };
  const given = (own: readonly string[]): LogPlan => ({ columns, own, product: '', file: 0 }) as unknown as LogPlan;
  const of = (
    cells: readonly string[],
    direction: 'out' | 'in' | 'internal' | undefined,
    own: readonly string[] = [],
    channel: 'phone' | 'sms' = 'phone',
  ) => {
    const contact = new ContactOfRow(given(own), makeLogNumbers('FR'));
    const text = (column: number): string => cells[column] ?? '';
    const row = { text, first: (some: readonly number[]) => some.map(text).find((one) => one !== '') ?? '' } as unknown as RowTexts;
    // What stood in another row is gone.
    contact.read({ text: () => '0199009999', first: () => 'x' } as unknown as RowTexts, { direction: 'out', channel: 'phone' });
    contact.read(row, { direction, channel });
    return [contact.code.text, ...contact.emails.map(({ lower }) => lower), ...contact.phones.map(({ e164 }) => e164)].join(' ');
  };
  const SIDES = ['', '', '', '', '0199000510', '0199000511'];
  it.each<readonly [string, readonly string[], 'out' | 'in' | 'internal' | undefined, string]>([
    ['who was called', SIDES, 'out', ' +33199000511'],
    ['who called', SIDES, 'in', ' +33199000510'],
    ['who was called, where nothing says which way', SIDES, undefined, ' +33199000511'],
    ['the number of the contact, before either side', ['', '', '', '0199000512', '0199000510', '0199000511'], 'in', ' +33199000512'],
    ['the address beside a side', ['', '', 'a@acme.example', '', '0199000510', '0199000511'], 'in', ' a@acme.example +33199000510'],
    ['the first code', ['C1', 'C2'], 'out', 'C1'],
    ['the second code, where the first is blank', ['', 'C2'], 'out', 'C2'],
    ['two numbers of one cell', ['', '', '', '0199000512 / 0199000513'], 'out', ' +33199000512 +33199000513'],
    ['a number of seventeen characters', ['', '', '', '+33 1 99 00 05 12'], 'out', ' +33199000512'],
    ['an address in a column of numbers', ['', '', '', 'a@acme.example'], 'out', ' a@acme.example'],
    ['nobody by what is no number', ['', '', '', 'Vente'], 'out', ''],
  ])('%s', (_, cells, direction, who) => expect(of(cells, direction)).toBe(who));

  it('is no number of ours, but who stands on the other side', () => {
    expect(of(SIDES, 'out', ['+33199000511'])).toBe('');
    expect(of(['', '', '', '0199000512', '0199000510', '0199000511'], 'in', ['+33199000512'])).toBe(' +33199000510');
  });

  it('codes of one product are those of one source, of files without a product each its own', () => {
    const sourceOf = (product: string, file: number): number =>
      new ContactOfRow({ columns, own: [], product, file } as unknown as LogPlan, makeLogNumbers('FR')).code.source;
    expect(sourceOf('HubSpot', 0)).toBe(sourceOf('HubSpot', 1));
    expect(new Set([sourceOf('HubSpot', 0), sourceOf('lemlist', 0), sourceOf('', 0), sourceOf('', 1), sourceOf('#0', 2)]).size).toBe(4);
    // 0 is that of addresses.
    for (const one of [sourceOf('', 0), sourceOf('Brevo', 0)]) expect(one >>> 16).toBe(1);
  });
});
