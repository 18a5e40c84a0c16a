import { describe, expect, it } from 'vitest';
import { spellOutDenials } from '../../../src/fields/opposition/refusal/words/short-denials.js';
import { leastTime } from '../../least-time.js';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Commentaire', [text])[0] as string;

describe('what agents type for "ne plus appeler"', () => {
  it.each([
    'ne + rappeler',
    'ne + rapeler',
    'ne + apl',
    'ne + appeler',
    'ne +rappeler',
    'ne pas rapl',
    'ne plus rappler',
    'ne plus rapl',
    'ne ps rapler',
    'ne ps rapler - locataire',
    'ne + le rapl svp',
    'nplus appeler',
    'npas rapler',
    'nr plus appeler',
    'ne jms rapler',
    'ps rapeler',
    'à ne + rapeller',
    'nooit meer bellen',
    'nie meer bellen',
  ])('%s bars calls', (text) => expect(said(text)).toBe('phone'));

  it.each([
    'ne + contacter',
    'ne ps contcter',
    'ne + ctc',
    'ne + relancer',
    'schrappen aub',
    'neplus contact',
    'Neplus contact svp',
    'NEPLUS CONTACT',
  ])('%s bars all', (text) => expect(said(text)).toBe('email phone sms post'));

  it.each([
    'NPA',
    'npa',
    'N.P.A',
    'N P A',
    'NPA!!',
    'NPA def',
    'NPC',
    'BL',
    'BLK',
    'DNCM',
    'BMN',
    'REF_DEF',
    'nocall',
    'refus non motivé',
    'refus sans motif',
    'numéro protégé',
    'client mécontent des appels',
    'unhappy with our calls',
  ])('%s is to be looked at', (text) => expect(said(text)).not.toBe('nothing'));

  it.each([
    'n+1 à rappeler',
    'apl le 12',
    'rapl lundi',
    'pas rappelé',
    'pas de rapl',
    'plus apl depuis mars',
    'ne + 3 salariés',
    'ne parle pas',
    'ne pas raccrocher',
    'ne pas contracter avant mars',
    'ne rapl pas avant mardi',
    'BL 2345',
    'bl 4512 livré',
    'BL signé',
    'bl',
    'NPA 1003 Lausanne',
    'NPAI',
    'nrp',
    'NPS 9',
    'Néplus contact SARL',
    'Neplus Contact',
    'numéro protégé par code',
  ])('%s stays what it is', (text) => expect(said(text)).toBe('nothing'));

  it.each(['ne + prospect, client depuis mars', 'ne plus compter sur lui', 'n+1', 'ne plus appeler'])('%s is not spelt anew', (text) =>
    expect(spellOutDenials(text)).toBe(text),
  );

  it('takes time that grows as the text does', async () => {
    const text = 'ne + le la ps rapl, n pas nplus '.repeat(60);
    expect(await leastTime(() => spellOutDenials(text), 20)).toBeLessThan(20);
  });
});

describe('what sounds like a refusal and says the contrary', () => {
  it.each([
    'no dejar de llamar: muy caliente',
    'non dimenticare di richiamare',
    'STOP & GO campaign lead',
    'ha rechazado la propuesta por precio',
    'a refusé le devis pour son prix',
  ])('%s', (text) => expect(said(text)).toBe('nothing'));

  it.each(['no olvidar: no llamar más', 'ha rechazado la propuesta por precio, no llamar más', 'STOP & GO: stop emails'])(
    '%s refuses all the same',
    (text) => expect(said(text)).not.toBe('nothing'),
  );
});
