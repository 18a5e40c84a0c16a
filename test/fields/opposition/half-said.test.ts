import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';
const LOOK = 'to look at';
const said = (text: string, header = 'Commentaire'): string => readCells(header, [text, 'très bon contact'])[0] as string;

describe('half a refusal is to be looked at', () => {
  it.each([
    'contact : non',
    'à contacter : non',
    'relance : non',
    'non tel',
    'Non mail',
    'désins. 03/26',
    'desins.',
    'afgem.',
    'ref. pub',
    'ritirato',
    'ingetrokken',
    'en rouge',
  ])('%s', (text) => expect(said(text)).toBe(LOOK));
  it.each([
    'contact : Paul',
    'à contacter : oui',
    'relance : mardi',
    'sans contact',
    'non, tel en cours',
    'aucun contact avant mardi ?',
    'rouge',
    'réf. publication 12',
  ])('none: %s', (text) => expect(said(text)).not.toBe(ALL));
});

describe('one way is refused where another is named, or what is said of one is said of another', () => {
  it.each([
    ['OK mail, pas tel', 'phone'],
    ['OK tel, pas de mail', 'email'],
    ['ok mail pas de tel', 'phone'],
    ['refus tel', 'phone'],
    ['refus tél.', 'phone'],
    ['ne pas appeler : écrire', 'phone'],
    ['Please stop ringing', 'phone'],
    ['Please stop ringing - email is fine', 'phone'],
    ['plus d’appels, idem mails', 'email phone'],
    ['arrêter mails + appels', 'email phone'],
  ])('%s', (text, channels) => expect(said(text)).toBe(channels));
  it.each(['ok mail', 'pas de tel', 'pas tel', 'stop ringing in my ears', 'arrêter le chantier'])('%s bars nobody', (text) =>
    expect(said(text)).not.toBe(ALL),
  );
});
