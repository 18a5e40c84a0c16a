import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { makeStandingReader, readStanding, type Standing } from '../../../src/fields/retention/standing.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { DateValue, Say } from '../../../src/model/contact/values.js';

describe('what a status says to whoever asks how long somebody is kept', () => {
  it.each([
    'Client fidèle',
    'Assuré',
    'Assurée',
    'Adhérent',
    'Sociétaire',
    'Contrat en cours',
    'Souscripteur',
    'Membre actif',
    'Client grand compte',
    'Adhérent à jour',
    'Titulaire du contrat',
    'Police en cours',
    'Customer',
    'Active customer',
    'Policyholder',
    'Insured',
    'Member',
    'Active contract',
    'Tenant',
    'Existing customer',
    'Paid member',
    'Active policy',
    'Account holder',
    'Kunde',
    'Bestandskunde',
    'Versicherungsnehmer',
    'Versicherte',
    'Mitglied',
    'Laufender Vertrag',
    'Unter Vertrag',
    'Mieter',
    'Vertragskunde',
    'Aktiver Kunde',
    'Asegurada',
    'Socio',
    'Contrato en vigor',
    'Con contrato',
    'Afiliado',
    'Inquilino',
    'Cliente',
    'Assicurata',
    'Socio',
    'Donateur régulier',
    'Donatrice mensuelle',
    'Prélèvement automatique actif',
    'Don régulier',
    'Regular giver',
    'Recurring donor',
    'Dauerspender aktiv',
    'Sócio ativo',
    'Lid',
    'Apprenant en cours',
    'Stagiaire en formation',
  ])('client: %s', (text) => expect(readStanding(text)).toBe('client'));
  it.each([
    'Abonné',
    'OK',
    'En cours',
    'Nouveau',
    'Validé',
    'Autre',
    'À traiter',
    'Active',
    'Inactive',
    'Open',
    'Partner',
    'Valid',
    'Aktiv',
    'Inaktiv',
    'Neu',
    'Activo',
    'Nuevo',
    'Proveedor',
    'Nuovo',
    'Fornitore',
  ])('maybe-client: %s', (text) => expect(readStanding(text)).toBe('maybe-client'));
  it.each([
    'Ancien client',
    'Contrat résilié',
    'Contrat terminé',
    'Contrat échu',
    'Ex-customer',
    'Lapsed member',
    'Churned',
    'Former member',
    'Ehemaliger Kunde',
    'Vertrag gekündigt',
    'Contratto scaduto',
    'Contratto cessato',
  ])('former: %s', (text) => expect(readStanding(text)).toBe('former'));
  it.each([
    'Prospect froid',
    'Lead',
    'Suspect',
    'Non client',
    'Pas encore client',
    'Client potentiel',
    'Prospect chaud',
    'Nouveau prospect',
    'Potential customer',
    'Not a customer',
    'Non-member',
    'Cold lead',
    'MQL',
    'Future customer',
    'Nichtmitglied',
    'Prospecto',
    'No socio',
    'Potenziale cliente',
    'Interessato',
    'Non cliente',
    'Lead freddo',
    'Non ancora cliente',
  ])('prospect: %s', (text) => expect(readStanding(text)).toBe('prospect'));
  it.each(['', '  ', '-', 'n/a', 'Désinscrit', 'STOP', 'ne plus contacter'])('nothing: "%s"', (text) =>
    expect(readStanding(text)).toBe('unknown'),
  );
  it.each(['Contrat non résilié', 'En cours', 'contrat', 'chaud', 'Cible', 'Porteur carte', 'Salarié'])(
    'nothing that is sure: %s',
    (text) => expect(readStanding(text)).toBe('maybe-client'),
  );
});

const NONE: DateValue = { status: 'none', day: 0, later: 0 };
const INVALID: DateValue = { status: 'invalid', day: 0, later: 0 };
const on = (iso: string): DateValue => ({ status: 'ok', day: parseIsoDay(iso), later: parseIsoDay(iso) });
const ASOF = parseIsoDay('2026-11-24');

interface Row {
  readonly status?: string;
  readonly relationEndAt?: DateValue;
  readonly relationStartAt?: DateValue;
  readonly contractActive?: Say;
}
const standingOf = (fields: readonly FieldName[], row: Row): Standing => {
  const columns = fields.map((field, column) => ({
    is: 'column' as const,
    column,
    header: field,
    field,
    confidence: 1,
    by: 'header' as const,
    filled: 1,
  }));
  const contact: Contact = {
    is: 'contact',
    row: 2,
    emails: [],
    phones: [],
    text: (field) => (field === 'status' ? (row.status ?? '') : ''),
    date: (field) => (field === 'relationEndAt' || field === 'relationStartAt' ? (row[field] ?? NONE) : NONE),
    say: () => row.contractActive ?? 'blank',
    has: () => true,
  };
  return makeStandingReader({ columns, asOf: ASOF })(contact);
};

describe('as what somebody is kept', () => {
  const [END, START, RUNS] = ['relationEndAt', 'relationStartAt', 'contractActive'] as const;
  it.each<readonly [string, readonly FieldName[], Row, Standing]>([
    ['an end to come', [END], { relationEndAt: on('2027-12-31') }, 'client'],
    ['an end that is over', [END], { relationEndAt: on('2024-02-03') }, 'former'],
    ['the same of somebody called a client', ['status', END], { status: 'client', relationEndAt: on('2024-02-03') }, 'former'],
    ['no end, where others have one', [END], {}, 'maybe-client'],
    ['neither an end nor a status, where the file has both', ['status', END], {}, 'unknown'],
    ['an end that cannot be read', [END], { relationEndAt: INVALID }, 'maybe-client'],
    ['no end, and a status of prospects', ['status', END], { status: 'prospect' }, 'prospect'],
    [
      'an end to come of somebody called a prospect',
      ['status', END],
      { status: 'prospect', relationEndAt: on('2027-12-31') },
      'maybe-client',
    ],
    ['a relation that began', [START], { relationStartAt: on('2018-01-02') }, 'maybe-client'],
    ['one that did not', [START], {}, 'unknown'],
    ['a contract that runs', [RUNS], { contractActive: 'yes' }, 'client'],
    ['a contract that runs of somebody called a prospect', ['status', RUNS], { status: 'lead', contractActive: 'yes' }, 'maybe-client'],
    ['none that runs', [RUNS], { contractActive: 'no' }, 'unknown'],
    ['nobody knows', [RUNS], { contractActive: 'unknown' }, 'maybe-client'],
    ['a status and no other column', ['status'], { status: 'Assuré' }, 'client'],
    ['no column at all', [], {}, 'unknown'],
  ])('%s', (_name, fields, row, expected) => expect(standingOf(fields, row)).toBe(expected));
});

describe('the status of a lead', () => {
  const standing = (headers: readonly string[], status: string): Standing =>
    makeStandingReader({
      columns: headers.map((header, column) => ({ column, header, field: 'status', confidence: 1, by: 'header' }) as ColumnInfo),
      asOf: parseIsoDay('2026-11-29') as number,
    })({ text: () => status, cell: () => status, has: () => true } as unknown as Contact);

  it.each([
    ['Lead Status', 'Open', 'prospect'],
    ['hs_lead_status', 'ATTEMPTED_TO_CONTACT', 'prospect'],
    ['Statut du lead', 'Nouveau', 'prospect'],
    ['Estado del lead', 'Abierto', 'prospect'],
    ['Lead Status', 'Customer', 'client'],
    ['Lead Status', 'Converted', 'maybe-client'],
    ['Lead Status', 'Active', 'maybe-client'],
    ['Status', 'Open', 'maybe-client'],
  ] as const)('%s: %s is that of a %s', (header, status, is) => expect(standing([header], status)).toBe(is));

  it('leaves it to another status who is a client', () =>
    expect(standing(['Lead Status', 'Lifecycle Stage'], 'Open')).toBe('maybe-client'));
});

describe('a column that asks whether a membership or a regular gift runs', () => {
  const standingOf = (header: string, cell: string): Standing => {
    const column: ColumnInfo = { is: 'column', column: 0, header, confidence: 1, by: 'header', filled: 1 };
    const contact = { is: 'contact', row: 1, cell: () => cell, text: () => '' } as unknown as Contact;
    return makeStandingReader({ columns: [column], asOf: parseIsoDay('2026-11-30') })(contact);
  };
  it.each([
    ...[['Cotisant', 'Oui'] as const, ['À jour', 'Oui'] as const, ['Adhésion en cours', 'Oui'] as const, ['Don régulier', 'x'] as const],
    ...[['Membre actif', 'Oui'] as const, ['Recurring donor', 'TRUE'] as const, ['Lid', 'Ja'] as const, ['Socio attivo', 'Sì'] as const],
  ])('%s: %s', (header, cell) => expect(standingOf(header, cell)).toBe('client'));
  it.each([
    ...[['Cotisant', 'Non'] as const, ['À jour', ''] as const, ['À jour du vaccin', 'Oui'] as const, ['Don', 'Oui'] as const],
    ...[['Membre', 'Oui'] as const, ['Mise à jour', 'Oui'] as const, ['Donor', 'TRUE'] as const, ['Régulier', 'Oui'] as const],
  ])('%s: %s says nothing', (header, cell) => expect(standingOf(header, cell)).toBe('unknown'));
});
