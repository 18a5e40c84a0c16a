import { describe, expect, it } from 'vitest';
import { isLegalPerson } from '../../../src/fields/company/signs-of-business.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { latestEvent } from '../../../src/fields/date/past-event.js';
import { relationOf } from '../../../src/fields/retention/relation.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { DateValue } from '../../../src/model/contact/values.js';

const NONE: DateValue = { status: 'none', day: 0, later: 0 };
const on = (iso: string): DateValue => ({ status: 'ok', day: parseIsoDay(iso), later: parseIsoDay(iso) });
const either = (early: string, late: string): DateValue => ({ status: 'ambiguous', day: parseIsoDay(early), later: parseIsoDay(late) });
const asOf = parseIsoDay('2026-11-24');
const contactOf = (texts: Partial<Record<FieldName, string>>, end: DateValue = NONE): Contact => ({
  is: 'contact',
  row: 2,
  emails: [],
  phones: [],
  text: (field) => texts[field] ?? '',
  date: (field) => (field === 'relationEndAt' ? end : NONE),
  say: (field) => (texts[field] === undefined ? 'blank' : 'yes'),
  has: () => true,
});

describe('relationOf', () => {
  it.each([
    ['Client', 'client'],
    ['CLIENTE', 'client'],
    ['existing customer', 'client'],
    ['Ex-client', 'former'],
    ['Ancien client', 'former'],
    ['client inactif', 'former'],
    ['Churned', 'former'],
    ['prospect', 'prospect'],
    ['non-client', 'prospect'],
    ['Lead', 'prospect'],
    ['futur client', 'unknown'],
    ['clientèle', 'unknown'],
    ['Actif', 'unknown'],
    ['', 'unknown'],
    ['Client VIP', 'client'],
    ['Client depuis 2012', 'client'],
    ['client sous contrat', 'client'],
    ['Customer since 03/2019', 'client'],
    ['Kunde', 'client'],
    ['Bestandskundin seit 2020', 'client'],
    ['Cliente activo', 'client'],
    ['cliente dal 2015', 'client'],
    ['Grand compte client A', 'client'],
    ['Ehemaliger Kunde', 'former'],
    ['Cliente inactivo', 'former'],
    ['ex cliente VIP', 'former'],
    ['Client perdu 2019', 'former'],
    ['kein Kunde', 'prospect'],
    ['Interessent', 'prospect'],
    ['prospect chaud', 'prospect'],
    ['Sales Qualified Lead', 'prospect'],
    ['client potentiel', 'unknown'],
    ['client à risque', 'unknown'],
    ['client ou prospect', 'unknown'],
    ['client de la concurrence', 'unknown'],
    ['compte', 'unknown'],
    ['2012', 'unknown'],
    ['VIP', 'unknown'],
  ] as const)('the status "%s" reads as %s', (status, relation) => {
    expect(relationOf(contactOf({ status }), asOf)).toBe(relation);
  });

  it('an end in the past wins over any status, an end to come over none', () => {
    expect(relationOf(contactOf({ status: 'client' }, on('2026-11-23')), asOf)).toBe('former');
    expect(relationOf(contactOf({ status: 'client' }, on('2026-11-24')), asOf)).toBe('client');
    expect(relationOf(contactOf({}, on('2030-01-01')), asOf)).toBe('unknown');
  });

  it('an end with two readings makes a former client by either', () => {
    expect(relationOf(contactOf({ status: 'client' }, either('2026-03-04', '2026-04-03')), asOf)).toBe('former');
    expect(relationOf(contactOf({ status: 'client' }, either('2026-03-12', '2026-12-03')), asOf)).toBe('former');
    expect(relationOf(contactOf({ status: 'client' }, either('2027-03-12', '2027-12-03')), asOf)).toBe('client');
  });

  it('a running contract makes a client of whoever has no status', () => {
    expect(relationOf(contactOf({ contractActive: 'oui' }), asOf)).toBe('client');
    expect(relationOf(contactOf({ contractActive: 'oui', status: 'ex-client' }), asOf)).toBe('former');
  });
});

describe('lastOf', () => {
  it.each([
    ['no date', [NONE], undefined],
    ['the later of two', [on('2020-01-01'), on('2024-01-01')], ['2024-01-01', '2024-01-01']],
    ['a date to come is set aside', [on('2020-01-01'), on('2026-11-25')], ['2020-01-01', '2020-01-01']],
    ['today is past', [on('2026-11-24')], ['2026-11-24', '2026-11-24']],
    ['two readings', [either('2024-03-04', '2024-04-03')], ['2024-03-04', '2024-04-03']],
    ['two readings, the later of which is today', [either('2026-11-11', '2026-11-24')], ['2026-11-11', '2026-11-24']],
    ['two readings, the later of which is tomorrow', [either('2026-11-11', '2026-11-25')], ['2026-11-11', '2026-11-11']],
    ['of which one is to come', [either('2026-03-12', '2026-12-03')], ['2026-03-12', '2026-03-12']],
    ['two readings beside a later sure date', [either('2020-03-04', '2020-04-03'), on('2024-01-01')], ['2024-01-01', '2024-01-01']],
    ['two readings around a sure date', [either('2020-03-04', '2020-04-03'), on('2020-03-20')], ['2020-03-20', '2020-04-03']],
    ['what is no date', [{ status: 'invalid', day: 0, later: 0 } as DateValue], undefined],
  ])('%s', (_name, dates, expected) => {
    const [early, late] = expected ?? [];
    expect(latestEvent(dates, asOf)).toEqual(early && late ? { early: parseIsoDay(early), late: parseIsoDay(late) } : undefined);
  });
});

describe('isLegalPerson', () => {
  it.each([
    ['a company form and its SIREN', { siren: '732829320', legalForm: 'S.A.R.L.' }, true],
    ['an INSEE category and a SIRET', { siret: '73282932000074', legalCategory: '5710' }, true],
    ['INSEE 1000 is a natural person', { siren: '732829320', legalCategory: '1000' }, false],
    ['a SIREN alone', { siren: '732829320' }, false],
    ['a SIREN with a wrong key', { siren: '732829321', legalForm: 'SARL' }, false],
    ['a form alone', { legalForm: 'SAS' }, false],
    ['a form that says nothing', { siren: '732829320', legalForm: 'autre' }, false],
    ['a sole trader', { siren: '732829320', legalForm: 'Entreprise individuelle' }, false],
  ] as const)('%s', (_name, texts, expected) => {
    expect(isLegalPerson(contactOf(texts))).toBe(expected);
  });
});
