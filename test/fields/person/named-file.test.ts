import { describe, expect, it } from 'vitest';
import { isFileOfOthers, othersOfFile, personsOfTitle } from '../../../src/fields/person/sheets/named-file.js';

describe('a title of people who are not to be contacted, and may have refused nothing', () => {
  it.each([
    ['Décédés', 'deaths'],
    ['Clients décédés', 'deaths'],
    ['Liste des mineurs', 'protected'],
    ['Verstorbene Kunden', 'deaths'],
    ['Minori', 'protected'],
    ['Bounces', 'bounces'],
    ['Hard bounces 2026', 'bounces'],
    ['Rebonds', 'bounces'],
    ['Non confirmés', 'unconfirmed'],
    ['Double opt-in non confirmés', 'unconfirmed'],
    ['Inscriptions en attente', 'unconfirmed'],
    ['En attente de confirmation', 'unconfirmed'],
    ['DOI pending', 'unconfirmed'],
    ['Pending opt-in', 'unconfirmed'],
    ['Unbestätigte Anmeldungen', 'unconfirmed'],
    ['Iscritti non confermati', 'unconfirmed'],
    ['Suscriptores sin confirmar', 'unconfirmed'],
    ['Niet bevestigd', 'unconfirmed'],
    ['Plaintes', 'complaints'],
    ['Spam complaints', 'complaints'],
  ] as const)('%s', (title, persons) => expect(personsOfTitle(title)).toBe(persons));

  it.each([
    'Mort',
    'Clients',
    'Prospects Lyon',
    'Devis en attente',
    'Commandes à confirmer',
    'En attente',
    'Pending',
    'Conferma ordini',
    'Confirmés',
    'Confirmed subscribers',
    'Garantie décès',
    'Protection juridique',
    'Service plaintes et réclamations',
    'Taux de rebond',
    'Désinscrits',
    '',
  ])('none: %s', (title) => expect(personsOfTitle(title)).toBeUndefined());
});

describe('a file of such people, by its name, its sheet or a title', () => {
  it.each([
    ['decedes.csv'],
    ['export_deces_2026.csv'],
    ['mineurs (1).xlsx'],
    ['hard_bounces.csv'],
    ['mailpoet_unconfirmed.csv'],
    ['doi-en-attente.csv'],
    ['plaintes.csv'],
  ])('%s', (fileName) => expect(isFileOfOthers({ fileName })).toBe(true));

  it.each([['clients.csv'], ['devis_en_attente.csv'], ['mort.csv'], ['prospects_confirmes.csv'], ['garantie_deces.csv']])(
    'none: %s',
    (fileName) => expect(isFileOfOthers({ fileName })).toBe(false),
  );

  it.each([
    ['refus.csv'],
    ['liste_refus.csv'],
    ['oposiciones.csv'],
    ['revoche.csv'],
    ['demandes RGPD.csv'],
    ['interdits de club.csv'],
    ['DNS list.csv'],
    ['gone aways.csv'],
    ['Refus_novembre.csv'],
    ['NPA.csv'],
    ['contacts_npa_2026.csv'],
    ['KO.csv'],
  ])('what would be a list of refusals beside the contacts: %s', (fileName) => expect(isFileOfOthers({ fileName })).toBe(true));
  it.each([
    ['décédés.csv', 'deaths'],
    ['clients décédés magasin.csv', 'deaths'],
    ['overleden klanten.csv', 'deaths'],
    ['avlidna.csv', 'deaths'],
    ['zmarli klienci.csv', 'deaths'],
    ['mineurs.csv', 'protected'],
    ['minderåriga.csv', 'protected'],
    ['niepełnoletni.csv', 'protected'],
    ['hard_bounces.csv', 'bounces'],
    ['plaintes.csv', 'doubts'],
    ['klagomål.csv', 'doubts'],
    ['refus.csv', 'doubts'],
    ['refus magasin.csv', 'doubts'],
    ['retraits.csv', 'doubts'],
    ['stop.csv', 'doubts'],
    ['numeros stop.csv', 'doubts'],
    ['export_stop_36111.csv', 'doubts'],
    ['numéros bloqués.csv', 'doubts'],
    ['blocked_numbers_ringover.csv', 'doubts'],
    ['numeri bloccati.csv', 'doubts'],
    ['retraits magasin.csv', undefined],
    ['stop shop.csv', undefined],
    ['one-stop-shop.csv', undefined],
    ['stop_tabac.csv', undefined],
    ['bus-stop.csv', undefined],
    ['numéros.csv', undefined],
    ['devis refusés.csv', undefined],
    ['clients.csv', undefined],
  ] as const)('of whom it tells other files of the run: %s, %s', (fileName, of) => expect(othersOfFile({ fileName })).toBe(of));
  it.each([['refus de paiement.csv'], ['salon bl.csv'], ['contacts_rgpd_ok.csv'], ['prospects_hors_npa.csv'], ['sans_refus.csv']])(
    'none of them: %s',
    (fileName) => expect(isFileOfOthers({ fileName })).toBe(false),
  );

  it('by the sheet that is read, and by a title', () => {
    const fileName = 'contacts.xlsx';
    expect(isFileOfOthers({ fileName, sheets: { read: 'Clients décédés' } })).toBe(true);
    expect(isFileOfOthers({ fileName, sheets: { read: 'NPA' } })).toBe(true);
    expect(isFileOfOthers({ fileName, sheets: { read: 'BL' } })).toBe(true);
    expect(isFileOfOthers({ fileName, titles: ['Liste des mineurs'] })).toBe(true);
    expect(isFileOfOthers({ fileName, sheets: { read: 'Clients' }, titles: ['Export du 3 mars'] })).toBe(false);
  });
});
