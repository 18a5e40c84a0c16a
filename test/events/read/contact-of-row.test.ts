import { describe, expect, it } from 'vitest';
import type { RowTexts } from '../../../src/engine/read/row-texts.js';
import { ContactOfRow } from '../../../src/events/read/contact-of-row.js';
import type { LogPlan } from '../../../src/events/read/log-plan.js';
import { makeLogNumbers } from '../../../src/events/read/numbers.js';

const plan = {
  columns: { person: [], email: [0], contactNumber: [], from: [], to: [] },
  own: [],
  product: '',
  file: 0,
} as unknown as LogPlan;

const read = (cell: string): ContactOfRow => {
  const contact = new ContactOfRow(plan, makeLogNumbers('FR'));
  contact.read({ text: () => cell, first: () => '' } as unknown as RowTexts, undefined);
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
