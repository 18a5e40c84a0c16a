import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';
const HEADERS = ['Commentaire SAV', 'Order notes', 'Delivery note', 'Lieferhinweis', 'Note ordine', 'Suivi commande'];

describe.each(HEADERS)('under %s', (header) => {
  it.each([
    'demande la suppression de ses données',
    'supprimer ses données svp',
    'retirez-moi de vos listes',
    'se désinscrit de tout',
    'asked us to delete his data',
    'bitte Daten löschen',
    'aus dem Verteiler nehmen',
    'borren mis datos',
    'cancellate i miei dati',
    'verwijder mijn gegevens',
    'foutez-moi la paix',
  ])('“%s” is said to us', (text) => expect(readCells(header, [text, 'RAS', 'ok'])).toEqual([ALL, 'nothing', 'nothing']));
  it('what may be such a request is for somebody to read', () =>
    expect(readCells(header, ['a fait valoir ses droits RGPD', 'ok'])).toEqual(['to look at', 'nothing']));

  it.each([
    'ne pas appeler, sonner',
    'laisser devant la porte',
    'supprimer la ligne 3 de la commande',
    'retirer le colis en point relais',
    'cancel order',
    'retiré du stock',
    'nicht klingeln, Baby schläft',
    'artikel verwijderd uit de bestelling',
  ])('“%s” is of the matter itself', (text) => expect(readCells(header, [text, 'RAS', 'ok'])).toEqual(['nothing', 'nothing', 'nothing']));
});
