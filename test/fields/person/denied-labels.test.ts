import { describe, expect, it } from 'vitest';
import { notesDeath } from '../../../src/fields/person/death-notes.js';
import { withoutDeniedLabels } from '../../../src/fields/person/record/denied-labels.js';

describe('a label of a death or of minority that is answered with a no', () => {
  it.each([
    ['décédé: non', ''],
    ['Décédé(e) : Non', ''],
    ['deceased: false', ''],
    ['{"deceased":false}', '{}'],
    ['verstorben: nein', ''],
    ['minderjährig: nein', ''],
    ['menor de edad: no', ''],
    ['décédé ? non', ''],
    ['décédé: non, mineur: oui', 'mineur: oui'],
    ['mineur: oui, décédé: non', 'mineur: oui'],
    ['vip; mineur: non; rdv pris', 'vip; ; rdv pris'],
  ])('%s leaves “%s”', (text, rest) => expect(withoutDeniedLabels(text)).toBe(rest));

  it.each([
    'décédé: oui',
    'décédé',
    'mineur',
    'décédé: non renseigné',
    'client décédé: non-paiement',
    'deceased: non-smoker',
    'non décédé',
    'client décédé',
  ])('%s is left to be read for what it says of a death', (text) => expect(withoutDeniedLabels(text)).toBe(text));

  it.each(['décédé: non', 'deceased: no'])('%s tells no death', (text) => expect(notesDeath(text)).toBe(false));
  it.each(['décédé: oui', 'décédé: non, décédée le 3/4', 'client décédé'])('%s tells one', (text) => expect(notesDeath(text)).toBe(true));
});
