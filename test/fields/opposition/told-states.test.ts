import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const HEADERS = ['Lead Status', 'Statut de la piste', 'Call status', 'Commentaire'];
const under = (header: string, cells: readonly string[]) => cells.map((cell) => `${cell}: ${readCells(header, [cell])[0]}`);

describe('"not contacted" tells a state, and orders nothing', () => {
  const STATES =
    `Open - Not Contacted,Open – Not Contacted,Open/Not contacted,OPEN_NOT_CONTACTED,New - Not Contacted,1 - Not Contacted,New: not yet contacted,
    Lead (not called yet),Not Contacted,Ouverte - Non contactée,Ouvert - Non contacté(e),Nouveau - Pas encore contacté,Offen - Nicht kontaktiert,
    Neu - Noch nicht angerufen,Abierto - No contactado,Abierta - No contactada,Nuevo - Aún no contactado,Aperto - Non contattato,Nuovo - Mai contattato,
    Open - Niet gecontacteerd,Nieuw - Nog niet gebeld,Aberto - Não contatado`
      .split(',')
      .map((state) => state.trim());
  it.each(HEADERS)('under %s', (header) => expect(under(header, STATES)).toEqual(STATES.map((state) => `${state}: nothing`)));
});

describe('that there was no contact so far tells a state too', () => {
  it.each([
    'jamais eu de contact',
    'On n’a jamais eu de contact',
    'pas encore eu de contact',
    'never had any contact',
    'noch nie Kontakt gehabt',
    'bisher nie Kontakt gehabt',
    'hatten nie Kontakt',
    'nie Kontakt aufgenommen',
    'nunca hubo contacto',
    'mai avuto contatti',
    'nooit contact gehad',
  ])('%s', (text) => expect(readCells('Commentaire', [text])[0]).toBe('nothing'));
  it.each([
    'plus jamais de contact',
    'nie wieder Kontakt',
    'nie wieder Kontakt aufnehmen',
    'jamais eu de contact, ne veut pas',
    'nunca más contacto',
  ])('not so: %s', (text) => expect(readCells('Commentaire', [text])[0]).not.toBe('nothing'));
});

describe('an order, and a wish beside a state, are what they were', () => {
  const WISHES =
    `do not contact,Open - do not contact,not to be contacted,Open - not to be contacted,Neu - nicht kontaktieren,Offen - darf nicht kontaktiert werden,
    nicht kontaktiert werden,Ne pas contacter,ne doit pas être contacté,no contactar,Not contacted - do not call,Not contacted - opt out,
    does not want to be contacted,Nicht kontaktiert (Sperre)`
      .split(',')
      .map((wish) => wish.trim());
  it.each(WISHES)('%s', (wish) => {
    for (const header of HEADERS) expect(readCells(header, [wish])[0], header).not.toBe('nothing');
  });
  it('a request beside it is read with it', () => {
    for (const cell of ['Non contacté, refus', 'Non contacté (à sa demande)', 'Open - not contacted (asked us to stop)'])
      expect(readCells('Lead Status', [cell])[0], cell).not.toBe('nothing');
  });
});
