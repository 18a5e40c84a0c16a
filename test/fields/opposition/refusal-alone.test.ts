import { describe, expect, it } from 'vitest';
import { readCells, readRow } from '../column-reading.js';

const USUAL: Readonly<Record<string, string>> = { Devis: '2 400 EUR', Chantier: 'Rénovation', Formation: 'Excel' };
const says = (header: string, cell: string): string => readRow([header, 'Nom'], [USUAL[header] ?? 'ouvert', 'Roy'], [cell, 'Blin']);

describe('a word of leaving alone under a header that only names another matter', () => {
  it.each([
    'Camp.',
    'Camp1',
    'Lot',
    'Lot 3',
    'Activité',
    'Activités',
    'Activité commerciale',
    'Devis',
    'Chantier',
    'Article',
    'Produit',
    'Produits',
    'Fournisseur',
    'Ancien fournisseur',
    'Atelier',
    'Formation',
  ])('%s', (header) => {
    for (const cell of ['STOP', 'désinscrit', 'Opt-out', 'unsubscribed', 'désabonnée', 'STOP 12/03', 'désinscrit le 12/03/2026'])
      expect([cell, says(header, cell)]).toEqual([cell, 'to look at']);
    expect(says(header, 'ne plus contacter')).toContain('email');
  });

  it.each(['Camp. sept', 'Camp mars', 'Camp sept 2026'])('%s is a campaign', (header) => {
    expect(says(header, 'STOP')).toContain('email');
    expect(says(header, 'Désinscrit')).toContain('email');
    expect(says(header, 'ouvert')).toBe('nothing');
  });

  it.each([
    ['Lot 3', 'refusé'],
    ['Devis', 'refusé'],
    ['Devis', 'annulé'],
    ['Produits', 'exclu'],
    ['Chantier', 'arrêté'],
    ['Chèque', 'opposition'],
    ['Parking permission', 'opted out'],
    ['401k opt-out', 'Opted out'],
    ['Abonnement salle de sport', 'désabonné'],
    ['Inscription cantine', 'désinscrit'],
    ['Lot 3', 'panneau STOP'],
    ['Produit', 'Stop-gouttes 12 mm'],
  ])('%s: %s answers that matter', (header, cell) => expect(says(header, cell)).toBe('nothing'));
});

describe('a comment that is nothing but a no', () => {
  it.each([
    ['Commentaire', 'NON'],
    ['Commentaires', 'Non'],
    ['Remarque', 'non.'],
    ['Observations', 'NON !!!'],
    ['Notes', 'non non'],
    ['Commentaire', 'Oui -> Non'],
    ['Commentaire', 'oui puis non'],
    ['Commentaire', 'non ferme'],
    ['Commentaire', 'RGPD non'],
    ['Comments', 'No'],
    ['Notes', 'nope'],
    ['Bemerkung', 'Nein'],
    ['Opmerkingen', 'Nee'],
    ['Comentarios', 'No'],
    ['Commento', 'no!'],
  ])('%s: %s', (header, cell) => expect(readRow([header, 'Nom'], ['RDV le 12', 'Roy'], [cell, 'Blin'])).toBe('to look at'));

  it.each([
    ['Commentaire', 'oui'],
    ['Commentaire', 'non joignable'],
    ['Commentaire', 'N'],
    ['Commentaire', '0'],
    ['Commentaire', 'non renseigné'],
    ['Client fidèle', 'non'],
    ['Parking', 'NON'],
    ['A un véhicule', 'Non'],
    ['Any comments?', 'No'],
    ['Avez-vous des remarques ?', 'Non'],
  ])('%s: %s says nothing of it', (header, cell) => expect(readRow([header, 'Nom'], ['RDV le 12', 'Roy'], [cell, 'Blin'])).toBe('nothing'));
});

describe('the day of a refusal that nobody knows', () => {
  it.each(['Date opposition', 'Désinscrit le', 'Refus le', 'Date STOP', 'Retrait consentement', 'Opt-out date', 'Abgemeldet am'])(
    '%s',
    (header) => {
      const day = '03/11/2026';
      expect(readCells(header, [day, '?', '??', 'à confirmer', 'inconnue'])).toEqual([
        expect.stringContaining('email'),
        ...Array.from({ length: 4 }, () => 'to look at'),
      ]);
      expect(readCells(header, [day, '', '-', 'non', 'n/a', 'néant']).slice(1)).toEqual(Array.from({ length: 5 }, () => 'nothing'));
    },
  );
});

describe('what people write for nothing under a refusal', () => {
  it.each(['RAS', 'ras', 'R.A.S.', '/', '//', 'néant', 'aucun', 'n/a', '-', 'rien à signaler', 'non'])('%s', (cell) =>
    expect(readRow(['Ne pas contacter', 'Nom'], ['', 'Roy'], [cell, 'Blin'])).toBe('nothing'),
  );
  it.each(['?', 'voir dossier', '❌', 'à voir', 'rien', 'niente', 'nichts', 'nada'])('%s is none', (cell) =>
    expect(readRow(['Ne pas contacter', 'Nom'], ['', 'Roy'], [cell, 'Blin'])).toBe('to look at'),
  );
  it.each(['x', 'oui', 'STOP'])('%s refuses', (cell) =>
    expect(readRow(['Ne pas contacter', 'Nom'], ['', 'Roy'], [cell, 'Blin'])).toContain('email'),
  );
});
