import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const TODAY = Math.floor(Date.UTC(2026, 11, 2) / 86_400_000);
/** What a day that has passed, and one that is to come, say under a header. */
const daysUnder = (header: string) => readCells(header, ['12/06/2026', '12/03/2028', '12/04/2028', ''], TODAY).slice(0, 2);

describe('a day until when data are kept', () => {
  it.each([
    "RGPD - date d'expiration",
    'Expiration RGPD',
    'Échéance RGPD',
    'Date de fin de conservation',
    'Fin de conservation',
    'À conserver jusqu’au',
    'Date limite de conservation',
    'GDPR expiry date',
    'gdpr_expires_at',
    'Delete after',
    'Delete by',
    'Data retention end',
    'Retention until',
    'Keep until',
    'Purge date',
    'Date de purge',
    'Date de purge prévue',
    'À supprimer le',
    'À supprimer après le',
    'Suppression prévue le',
    'Aufbewahrung bis',
    'Aufbewahrungsfrist',
    'Löschen nach',
    'Zu löschen am',
    'DSGVO Ablaufdatum',
    'Conservare fino al',
    'Scadenza GDPR',
    'Da cancellare il',
    'Fin de conservación',
    'Conservar hasta',
    'Eliminar después de',
    'Bewaren tot',
    'Verwijderen na',
    'Conservar até',
  ])('is to be looked at once it has passed: %s', (header) => expect(daysUnder(header)).toEqual(['to look at', 'nothing']));

  it.each([
    'Date d’expiration',
    'Expiry date',
    'Date d’expiration passeport',
    'Échéance contrat',
    'Fin de garantie',
    'Customer retention end',
    'Retention bonus date',
    'Date limite de consommation',
    'Date RGPD',
    'Retenue jusqu’au',
  ])('is none: %s', (header) => expect(daysUnder(header)).toEqual(['nothing', 'nothing']));

  it.each([
    ['À purger', 'x'],
    ['À supprimer le', 'x'],
    ['Date de purge', 'demandée'],
  ])('leaves marks to be looked at: %s = %s', (header, cell) => expect(readCells(header, [cell, ''], TODAY)[0]).toBe('to look at'));

  it.each(['36', '3 ans', '24 months'])('is no length of time: %s', (cell) =>
    expect(readCells('Durée de conservation', [cell, cell], TODAY)).toEqual(['nothing', 'nothing']),
  );
});
