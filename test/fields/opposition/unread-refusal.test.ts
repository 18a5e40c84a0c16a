import { describe, expect, it } from 'vitest';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';

const info = (more: Partial<ColumnInfo>): ColumnInfo => ({
  is: 'column',
  column: 0,
  header: 'X',
  confidence: 0,
  by: 'none',
  filled: 1,
  ...more,
});
const contact = (text: string): Contact => ({
  is: 'contact',
  row: 1,
  emails: [],
  phones: [],
  text: () => '',
  date: () => ({ status: 'none' }) as ReturnType<Contact['date']>,
  say: () => 'blank',
  has: () => false,
  cell: () => text,
});
const why = (column: ColumnInfo, text: string) => unreadCellsOf([column]).map(({ reason }) => reason(contact(text)))[0];
const refused = (column: ColumnInfo, text: string) => makeOppositionReader({ columns: [column] })(contact(text));

describe('a column whose header only names the matter', () => {
  const topic = info({ suspect: CHANNELS, leans: 'topic' });
  it.each(['aucun', 'non', 'never', 'kein Kontakt'])('%s is held against the contact', (text) => expect(why(topic, text)).toBe('no'));
  it.each(['Téléphone', 'le soir', 'monthly', 'oui', ''])('%s is not', (text) => expect(why(topic, text)).toBeUndefined());
});

describe('a box that was ticked beforehand', () => {
  const consent = info({ field: 'consent' });
  it.each(['pré-coché', 'oui (pré-coché)', 'Coché par défaut', 'pre-ticked', 'yes, pre-ticked', 'yes (by default)'])(
    '%s is no consent',
    (text) => expect(why(consent, text)).toBe('permission'),
  );
  it.each(['oui', 'coché', 'yes'])('%s is one', (text) => expect(why(consent, text)).toBeUndefined());
});

describe('a yes that ended, or may have', () => {
  it.each([
    'Oui mais plus maintenant',
    'Oui au début, plus maintenant',
    'Oui, retiré depuis',
    'oui puis révoqué le 03/02/2026',
    'yes, withdrawn since',
    'Yes but no longer',
    'opt-in, later revoked',
    'ja, inzwischen widerrufen',
    'sí, pero ya no',
    'sì, poi revocato',
    'oui, expiré',
    'Oui jusqu’au 01/01/2026',
    'yes until 2025',
  ])('%s is to be looked at', (text) => {
    for (const field of ['consent', 'optIn', 'optInEmail'] as const) expect(why(info({ field }), text), field).toBe('permission');
  });
  it.each(['Oui', 'Oui, au salon', 'oui - formulaire web', 'Yes (imported)', 'ja, telefonisch', 'sí, en la feria', 'Oui le 12/03/2026'])(
    '%s is one',
    (text) => expect(why(info({ field: 'optIn' }), text)).toBeUndefined(),
  );
});

describe('a consent that was asked for', () => {
  const consent = info({ field: 'consent' });
  it.each(['pending', 'En attente', 'double opt-in pending', 'ausstehend', 'in attesa', 'non confirmé'])('%s is not given yet', (text) =>
    expect(why(consent, text)).toBe('permission'),
  );
  it.each(['oui', 'given', '', 'n/a', 'unknown'])('%j says nothing of that', (text) => expect(why(consent, text)).toBeUndefined());
});

describe('a column of another matter', () => {
  const elsewhere = info({ elsewhere: true });
  it.each(['refusé', 'denied', 'Declined', 'no quiero', 'BAJA'])('%s answers that matter', (text) => {
    expect(refused(elsewhere, text)).toEqual([]);
    expect(why(elsewhere, text)).toBeUndefined();
  });
  it('a refusal that names contacting is read all the same', () =>
    expect(refused(elsewhere, 'ne plus appeler ce client')).toContain('phone'));
  it('the same word under an unknown header is doubted', () => expect(why(info({}), 'refusé')).toBe('words'));
});

describe('a formula of which nobody knows the value', () => {
  const may = (column: ColumnInfo, text: string): boolean =>
    unreadCellsOf([column]).some(({ reason }) => reason(contact(text)) !== undefined);
  it.each(['#CALC!', '#REF!', '#NAME?', '#NOM?', '#VALEUR!', '#WERT!', '#ERROR!', '###'])('%s is to be looked at', (text) => {
    expect(may(info({ field: 'status', header: 'Statut' }), text)).toBe(true);
    expect(may(info({ field: 'comments', header: 'Commentaire' }), text)).toBe(true);
    expect(may(info({ field: 'tags', header: 'Tags' }), text)).toBe(true);
    expect(may(info({ field: 'other', reads: 'comments', header: 'Commentaire', by: 'config' }), text)).toBe(true);
    expect(may(info({ header: 'Résultat appel' }), text)).toBe(true);
    expect(may(info({ header: 'Opposition', elsewhere: true }), text)).toBe(true);
    expect(may(info({ header: 'RGPD' }), text)).toBe(true);
    expect(may(info({ header: 'Exclusivité', elsewhere: true }), text)).toBe(false);
    // A figure of whatever kind.
    expect(may(info({ header: 'Score IA' }), text)).toBe(false);
    expect(may(info({ field: 'city', header: 'Ville' }), text)).toBe(false);
  });
  it.each(['#N/A', '#NV', '#DIV/0!', '#prospect', '# 12', 'client #1', ''])('%s says nothing', (text) =>
    expect(may(info({ field: 'comments', header: 'Commentaire' }), text)).toBe(false),
  );
});
