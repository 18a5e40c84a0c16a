import { describe, expect, it } from 'vitest';
import { asksIfClosed, makeClosedReader, saysCompanyClosed, saysOnlyClosed } from '../../../src/fields/company/closed-company.js';
import { mayNoteRecord } from '../../../src/fields/person/record/record-notes.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';

describe('a note says that a company is no more', () => {
  it.each([
    'société radiée',
    'Société dissoute',
    'société radiée du RCS en mars',
    'cessation d’activité 06/2026',
    'Cessation d’activité',
    'cessation',
    'boîte fermée depuis mars',
    'boîte fermée',
    'l’entreprise a fermé',
    'a fermé ses portes',
    'magasin définitivement fermé',
    'liquidation judiciaire',
    'mise en liquidation le 12/03',
    'en LJ',
    'société en liquidation judiciaire',
    'a déposé le bilan',
    'a cessé son activité',
    'radiée',
    'insolvent',
    'in Liquidation',
    'company closed',
    ...['firma stopgezet', 'zaak gesloten', 'gestopt met de zaak', 'empresa fechou'],
    'business has closed down',
    'ceased trading',
    'went bankrupt',
    'Geschäft aufgegeben',
    'Firma erloschen',
    'Gewerbe abgemeldet',
    'Firma ist insolvent',
    'cerrada',
    'empresa cerrada',
    'cese de actividad',
    'chiusa',
    'cessata',
    'azienda chiusa',
    'cessata attività',
    'failliet',
    'bedrijf opgeheven',
  ])('%s', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect([saysCompanyClosed(text), mayNoteRecord(bytes, 0, bytes.length)]).toEqual([true, true]);
  });

  it.each([
    '',
    'société fermée le lundi',
    'entreprise fermée en août',
    'boutique fermée jusqu’au 15',
    'magasin fermé',
    'boîte mail fermée',
    'company closed on Monday',
    'shop closed for lunch',
    'Praxis geschlossen am Mittwoch',
    'empresa cerrada por vacaciones',
    'avocat en liquidation judiciaire',
    'spécialiste des entreprises en liquidation',
    'insolvency lawyer',
    'vente en liquidation de stock',
    'garantie cessation d’activité',
    'deal closed',
    'affaire fermée',
    'compte fermé',
    'RDV le 12',
    'radié',
  ])('%j is none', (text) => expect(saysCompanyClosed(text)).toBe(false));
});

const says = (header: string, cell: string, field?: ColumnInfo['field']) => {
  const column: ColumnInfo = { is: 'column', column: 0, header, confidence: 1, by: 'header', filled: 1, ...(field && { field }) };
  return makeClosedReader([column])?.({ is: 'contact', row: 1, cell: () => cell } as unknown as Contact);
};

describe('a column says it', () => {
  it.each(['État de la société', 'Statut société', 'Situation', 'Company status', 'Firmenstatus', 'Estado de la empresa', 'Stato azienda'])(
    '%s',
    (header) => {
      for (const cell of [
        ...['Fermée', 'Closed', 'Liquidation judiciaire', 'Radiée', 'Dissoute', 'Cessée', 'fermée depuis mars', 'Cerrada', 'Cessata'],
        ...['Insolvent', 'erloschen', 'Inactive', 'en cours de liquidation'.replace('cours de ', '')],
      ])
        expect([header, cell, says(header, cell)]).toEqual([header, cell, 'closed']);
      for (const cell of ['Active', 'en activité', 'Ouverte', '', 'Oui', 'RDV', 'Client', 'non radiée'])
        expect([header, cell, says(header, cell)]).toEqual([header, cell, undefined]);
    },
  );

  it.each([
    ['Statut', 'Liquidation judiciaire', 'closed'],
    ['Statut', 'Fermée', 'closed'],
    ['Statut', 'Fermé', undefined],
    ['Status', 'Closed', undefined],
    ['Status', 'Dissolved', 'closed'],
    ['Statut', 'Client', undefined],
    ['Société désactivée', 'Oui', 'putAway'],
    ['Société désactivée', 'Non', undefined],
    ['Archivé', 'Oui', 'putAway'],
    ['Archivé', 'Non', undefined],
    ['Archived', 'true', 'putAway'],
    ['Actif', 'FAUX', 'putAway'],
    ['Actif', 'VRAI', undefined],
    ['Active', 'False', 'putAway'],
    ['Active', '', undefined],
    ['Inactif', 'Oui', 'putAway'],
    ['Inactif', 'Non', undefined],
    ['Client actif', 'Non', undefined],
    ['Statut du devis', 'Fermée', undefined],
    ['Situation familiale', 'Dissoute', undefined],
  ] as const)('%s: %s', (header, cell, said) => expect(says(header, cell)).toBe(said));

  it('and nothing of refusals beside it', () => {
    expect(saysOnlyClosed('Commentaire', 'boîte fermée')).toBe(true);
    expect(saysOnlyClosed('Commentaire', 'boîte fermée depuis mars')).toBe(true);
    expect(saysOnlyClosed('Commentaire', 'cessation')).toBe(true);
    expect(saysOnlyClosed('État de la société', 'Radiée')).toBe(true);
    // Whoever is struck off a list refuses.
    expect(saysOnlyClosed('Commentaire', 'radiée')).toBe(false);
    expect(saysOnlyClosed('Commentaire', 'boîte fermée, ne plus contacter')).toBe(false);
    expect(saysOnlyClosed('Commentaire', 'cessation de nos relations')).toBe(false);
  });

  it.each([
    ['Archivé', true],
    ['Company status', true],
    ['Statut', false],
    ['Besoin', false],
  ])('%s asks for it: %s', (header, asks) => expect(asksIfClosed(header)).toBe(asks));
});

it('a mailbox that is not active in a tool of mailings says nothing of its company', () => {
  const column: ColumnInfo = { is: 'column', column: 0, header: 'active', confidence: 0, by: 'none', filled: 1, suspect: ['email'] };
  expect(makeClosedReader([column])).toBeUndefined();
  expect(says('active', '0')).toBe('putAway');
});
