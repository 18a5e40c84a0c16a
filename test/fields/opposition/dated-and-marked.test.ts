import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { readCells } from '../column-reading.js';

const TODAY = parseIsoDay('2026-11-24');
const said = (header: string, ...cells: readonly string[]) =>
  readCells(header, cells, TODAY).map((one) => (one === 'nothing' ? 'ok' : one === 'to look at' ? 'held' : `barred ${one}`));

describe('a column of days before which nobody is to be contacted', () => {
  it.each([
    'Ne pas contacter avant',
    'Ne pas contacter avant le',
    'Ne pas relancer avant',
    'Pas de relance avant',
    'Ne pas recontacter avant le :',
    'Pause jusqu’au',
    'En pause jusqu’au',
    'Suspendu jusqu’au',
    'Do not contact before',
    'Do not contact until',
    'Do_not_call_until',
    'No contact before',
    'Snooze until',
    'Snoozed Until Date',
    'On hold until',
    'Nicht kontaktieren bis',
    'Nicht anrufen vor',
    'Kontaktsperre bis',
    'Pausiert bis',
    'No contactar hasta',
    'No llamar antes de',
    'En pausa hasta',
    'Non contattare prima del',
    'Non chiamare fino al',
    'Niet bellen voor',
    'Niet contacteren tot',
  ])('%s', (header) =>
    expect(said(header, '31/12/2027', '', '01/02/2026', '2027', '2027-12-31', 'mars 2027', '2025', '-')).toEqual([
      'held',
      'ok',
      'ok',
      'held',
      'held',
      'held',
      'ok',
      'ok',
    ]),
  );
  it('an hour is no day, and a word is read', () =>
    expect(said('Ne pas appeler avant', '9h', '10:30', 'on verra')).toEqual(['ok', 'ok', 'held']));
  it.each([
    'Rappeler après le',
    'À rappeler le',
    'Absent jusqu’au',
    'Contacté avant',
    'Date de relance',
    'Valable jusqu’au',
    'Contrat jusqu’au',
  ])('%s is none', (header) => expect(said(header, '31/12/2027', '', '01/02/2026')).toEqual(['ok', 'ok', 'ok']));
});

describe('a column of days on which a consent ends', () => {
  it.each([
    'Fin de consentement',
    'Date fin opt-in',
    'Date de fin du consentement',
    'Expiration consentement',
    'Consentement valable jusqu’au',
    'Consent expires',
    'Consent expiry date',
    'Consent valid until',
    'Consent end date',
    'Ende der Einwilligung',
    'Einwilligung gültig bis',
    'Fin del consentimiento',
    'Consentimiento válido hasta',
    'Fine consenso',
    'Scadenza consenso',
    'Einde toestemming',
  ])('%s', (header) =>
    expect(said(header, '2028-01-01', '2025-01-01', '', '2029-06-30', '2028')).toEqual(['ok', 'held', 'ok', 'ok', 'ok']),
  );
  it.each([
    'Date consentement',
    'Consentement donné le',
    'Consent date',
    'Date de validation du consentement',
    'Fin de contrat',
    'Date fin abonnement magazine',
  ])('%s is none', (header) => expect(said(header, '2024-01-01', '2025-01-01')).toEqual(['ok', 'ok']));
  it('a flag that says so is not read as a day', () => expect(said('Fin de consentement', 'oui', 'non')).toEqual(['held', 'ok']));
});

describe('a mark under a header of refusing, erasing, complaining or quarrelling', () => {
  it.each([
    'KO',
    'NOK',
    'Opp.',
    'Suppr.',
    'Supprimé',
    'Supprimée',
    'A supprimer',
    'Non',
    'Deleted',
    'Is deleted',
    'Radié',
    'CNIL',
    'Litige',
    'En litige',
    'Contentieux',
    'Dispute',
    'In dispute',
    'Litigation',
    'Rechtsstreit',
    'Gelöscht',
    'Eliminado',
    'Litigio',
    'Contencioso',
    'Eliminato',
    'Contenzioso',
    'Verwijderd',
    'Geschil',
    'Inactif',
    'Inactive',
    'Quarantaine',
    'Quarantine',
    'Quarantäne',
    'Cuarentena',
  ])('%s', (header) =>
    expect(said(header, 'X', '', '1', '0', 'oui', 'non').map((one) => one !== 'ok')).toEqual([true, false, true, false, true, false]),
  );
  it.each([
    ['Plaintes', 'CNIL 2025'],
    ['Date radiation', '12/05/2026'],
    ['Radié le', '12/05/2026'],
    ['Supprimé le', '2026-05-12'],
    ['Fréquence', 'jamais'],
    ['Frequency', 'never'],
    ['Frecuencia', 'nunca'],
    ['Häufigkeit', 'nie'],
    ['Litige', 'oui'],
  ])('%s = %s', (header, cell) => expect(said(header, cell, '')).not.toEqual(['ok', 'ok']));

  it.each([
    'Nb appels',
    'Client',
    'Cliqué',
    'Ouvert',
    'Intéressé',
    'Actif',
    'VIP',
    'Fidèle',
    'Prospect ?',
    'Prospect',
    'Est prospect',
    'Prospect (O/N)',
    'Is prospect',
    'Client ?',
    'Interessent',
    'Lead',
    'Facture supprimée',
    'Litige facture',
    'Delta',
    'Oui',
    'OK',
    'Groupe CNIL',
  ])('%s is none', (header) => expect(said(header, 'X', '', '1', '0', 'oui', 'non')).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok']));
  it.each([
    ['Fréquence', 'hebdo'],
    ['Fréquence', '12'],
    ['Fréquence d’achat', 'jamais'],
    ['Litige', 'REF-2231'],
    ['Del', 'Rio'],
    ['Plaintes', '3'],
  ])('%s = %s says nothing', (header, cell) => expect(said(header, cell, '')).toEqual(['ok', 'ok']));
});
