import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Commentaire', [text])[0] as string;
const ALL = 'email phone sms post';

describe('a note with several refusals bars what each of them names', () => {
  it.each([
    // Spanish.
    'no llamar, no enviar mails',
    'no enviar mails, no llamar',
    'no llamar ni enviar mails',
    'no enviar mails ni llamar',
    'no llamar y no mandar mails',
    'no mandar mails o llamar',
    'no llamar. No enviar mails.',
    'no llamar no enviar mails',
    'no llamar, nada de mails',
    'no llamar / no mail',
    'NO LLAMAR NI MANDAR EMAIL',
    'no quiere que le llamen ni que le envíen mails',
    // Italian.
    'non chiamare né inviare email',
    'non inviare email né chiamare',
    'non chiamare, non inviare email',
    'non inviare mail, non chiamare',
    'non chiamare non mandare mail',
    'non chiamare e non inviare email',
    'non chiamare niente email',
    // German.
    'nicht anrufen, nicht mailen',
    'nicht mailen, nicht anrufen',
    'nicht anrufen und nicht mailen',
    'nicht anrufen nicht mailen',
    'weder anrufen noch mailen',
    'nicht anrufen, keine Mails',
    'keine Mails, nicht anrufen',
    // Catalan and Portuguese.
    'no trucar ni enviar mails',
    'no enviar mails ni trucar',
    'no trucar, no enviar mails',
    'não ligar nem enviar emails',
    'não enviar emails nem ligar',
    'não ligar, não enviar emails',
    'não enviar emails, não ligar',
    // Dutch.
    'niet meer bellen, niet meer mailen',
    'niet meer mailen, niet meer bellen',
    'geen mails meer, niet meer bellen',
    'niet mailen of bellen',
    // French and English.
    'ne pas appeler, ne pas envoyer de mails',
    'ne pas appeler ni envoyer de mails',
    'ne pas envoyer de mail ni appeler',
    'do not call, do not email',
    'do not email or call',
    'no calls no emails',
  ])('calls and emails: %s', (text) => expect([text, said(text)]).toEqual([text, 'email phone']));

  it.each([
    ['niet bellen, niet mailen', 'email phone'],
    ['no llamar ni mandar sms', 'phone sms'],
    ['keine SMS, keine Anrufe', 'phone sms'],
    ['aucun rappel, aucun courrier', 'phone post'],
    ['no trucar, ni cartes ni correus', 'phone'],
    ['não ligar nem escrever', ALL],
    ['no llamar ni escribir', ALL],
    ['keine Anrufe, nichts mehr', ALL],
    ['aucun rappel, aucun contact', ALL],
  ])('%s: %s', (text, channels) => expect([text, channels.split(' ').every((one) => said(text).includes(one))]).toEqual([text, true]));

  it('is to be checked in a language that is not read', () => expect(said('nie dzwonić, nie wysyłać maili')).toBe('to look at'));
});

describe('a note with one refusal bars no more than it did', () => {
  it.each([
    ['no llamar, prefiere mail', 'phone'],
    ['no llamar, no contesta', 'to look at'],
    ['no llamar antes de las 10, no enviar mails', 'email'],
    ['freitags nicht anrufen, keine Mails', 'email'],
    ['Opposition : non', 'nothing'],
    ['opt-out: no', 'nothing'],
    ['solo por mail, nada más', 'phone sms post'],
    ['no quiere que le llamemos para ofrecerle nada', 'phone'],
    ['ne pas appeler, mail ok', 'phone'],
    ['non chiamare, meglio email', 'phone'],
  ])('%s: %s', (text, channels) => expect([text, said(text)]).toEqual([text, channels]));
});
