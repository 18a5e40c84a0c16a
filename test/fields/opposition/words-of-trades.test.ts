import { describe, expect, it } from 'vitest';
import { readCells, readRow } from '../column-reading.js';

const said = (text: string, header = 'Commentaire'): string => readCells(header, [text])[0] as string;

describe('who sells a house without an agency, or is shut off by the house', () => {
  it.each([
    'a dit pas d agence',
    'ne veut pas d’agence',
    'no agence',
    'Sans agence',
    'Particulier à particulier uniquement',
    'PAP seulement',
    'vend seul, pas d’intermédiaire',
    'nur von privat',
    'ohne Makler',
    'sin agencias',
    'solo privati',
    'geen makelaars',
    'legal hold',
    'Legal hold - no contact',
    'Sanctioned party',
    'Embargo',
    'KAM only',
    'Nur über Key Account Manager',
  ])('%s must be read', (text) => expect(said(text)).toBe('to look at'));
  it.each([
    'recherche agence',
    'pas d’agence à Lyon',
    'sans agence bancaire',
    'vu en agence',
    'PAP',
    'mandat exclusif autre agence',
    'key account manager',
    'agence immobilière',
    'particulier',
    'vend son appartement',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});

describe('words of machines and goods', () => {
  it.each([
    'CNC, DNC',
    'DNC/CNC retrofit',
    'interested in DNC software for 12 machines',
    'DNC-Übertragung',
    'máquina dada de baja, busca sustituta',
    'oude machine afgemeld bij leasemaatschappij',
    'Abmeldung Leasing Altmaschine',
    'Angebot nicht mehr gültig',
    'niet op voorraad, later leveren',
    'presión baja',
    'stop collars for drill',
    'opposition spindle',
  ])('%s refuses nothing', (text) => {
    expect(said(text)).toBe('nothing');
    expect(said(text, 'Tags')).toBe('nothing');
  });
  it.each(['DNC programmer', 'CNC/DNC Specialist'])('nor does the function %s', (text) =>
    expect(readRow(['Job Title', 'Nom'], ['Buyer', 'Roy'], [text, 'Roy'])).toBe('nothing'),
  );
  it.each(['no catalogues needed, has them', 'keine Kataloge nötig, hat sie schon'])('%s must be read', (text) =>
    expect(said(text)).toBe('to look at'),
  );
  it.each(['DNC', 'on DNC list', 'DNC - do not call', 'dada de baja', 'Abmeldung', 'STOP'])('%s refuses', (text) =>
    expect(said(text)).toContain('phone'),
  );
});

describe('refusals in Polish and in Dutch', () => {
  it.each([
    'prosi o niekontaktowanie',
    'nie przysyłać ofert',
    'bez mailingu',
    'żadnych reklam',
    'RODO - żąda usunięcia',
    'odmówił zgody',
    'odmowa kontaktu',
  ])('%s must be read', (text) => expect(said(text)).toBe('to look at'));
  it.each(['wil niets meer ontvangen', 'wenst niets te ontvangen'])('%s refuses', (text) =>
    expect(said(text)).toBe('email phone sms post'),
  );
  it.each(['bez uwag', 'odmówił zakupu', 'prosi o ofertę', 'nie odebrał', 'niets bijzonders', 'wil een offerte ontvangen'])(
    '%s stays ordinary',
    (text) => expect(said(text)).toBe('nothing'),
  );
});

describe('small words in columns of other matters', () => {
  it.each([
    ['Contrat en cours', 'oui', 'Blacklist', 'to look at'],
    ['Contrat en cours', 'oui', 'Opposition', 'to look at'],
    ['Contrat en cours', 'oui', 'Résilié - refus définitif', 'to look at'],
    ['Contrat en cours', 'oui', 'non, désinscrit', 'to look at'],
    ['Contrat en cours', 'oui', 'résilié', 'nothing'],
    ['Contrat en cours', 'oui', 'non', 'nothing'],
    ['Nom', 'Petit', 'Roux [BL]', 'to look at'],
    ['Nom', 'Petit', 'Blanc', 'nothing'],
    ['Date rappel', '12/10/2026', '31/12/2099', 'to look at'],
    ['Date rappel', '12/10/2026', '12/10/2027', 'nothing'],
    ['État fiche', 'Traité', 'RGPD', 'to look at'],
    ['Contact status', 'Active', 'Deactivated', 'to look at'],
    ['Kontaktart gesperrt', '', 'E-Mail', 'email'],
    ['Rufsperre', 'nein', 'ja', 'phone'],
    ['Commentaire', 'rappeler', 'inscrite Robinson', 'email phone sms post'],
  ])('%s (%s): %s: %s', (header, usual, text, told) => expect(readRow([header, 'Ville'], [usual, 'Lyon'], [text, 'Lyon'])).toBe(told));

  it.each([
    ['Czarna lista', 'email phone sms post'],
    ['Wypisano', 'email phone sms post'],
    ['Wypis z listy', 'email phone sms post'],
    ['Rezygnacja', 'email phone sms post'],
    ['Zrezygnował', 'email phone sms post'],
    ['Odmowa', 'email phone sms post'],
    ['Usunięty', 'to look at'],
    ['Sanctioned', 'to look at'],
    ['Embargo', 'to look at'],
    ['Sanktionsliste', 'to look at'],
  ])('%s with a yes: %s', (header, told) => {
    expect(readRow([header, 'Ville'], ['nie', 'Lyon'], ['tak', 'Lyon'])).toBe(told);
    expect(readRow([header, 'Ville'], ['nie', 'Lyon'], ['nie', 'Lyon'])).toBe('nothing');
  });

  it('the day of a Polish unsubscription is that of a refusal', () => {
    expect(readRow(['Data wypisu', 'Ville'], ['', 'Lyon'], ['2026-06-02', 'Lyon'])).toBe('email phone sms post');
    expect(readRow(['Data kontaktu', 'Ville'], ['2026-05-01', 'Lyon'], ['2026-06-02', 'Lyon'])).toBe('nothing');
    expect(readCells('Data rezygnacji', ['2026-06-02'], 20_700)).toEqual(['to look at']);
  });
});
