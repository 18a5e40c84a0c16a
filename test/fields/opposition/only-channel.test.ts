import { describe, expect, it } from 'vitest';
import { besidesOnlyIn, onlyChannelsIn } from '../../../src/fields/opposition/refusal/only-channels.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

describe('a note that names one way and that it is the only one', () => {
  it.each([
    ['téléphone exclusivement', 'email sms post'],
    ['Téléphone exclusivement.', 'email sms post'],
    ['email exclusivement', 'phone sms post'],
    ['courrier exclusivement', 'email phone sms'],
    ['phone exclusively', 'email sms post'],
    ['ausschließlich Telefon', 'email sms post'],
    ['exclusivamente teléfono', 'email sms post'],
    ['esclusivamente telefono', 'email sms post'],
  ])('%s refuses %s', (text, channels) => expect(readRefusal(text).channels.join(' ')).toBe(channels));

  it.each([
    ['phone only', 'phone'],
    ['Téléphone uniquement', 'phone'],
    ['tel seulement', 'phone'],
    ['nur Telefon', 'phone'],
    ['solo teléfono', 'phone'],
    ['email only', 'email'],
    ['joignable par téléphone exclusivement', 'phone'],
    ['Courrier uniquement', 'post'],
  ])('%s leaves %s open', (text, channels) => expect(onlyChannelsIn(text).join(' ')).toBe(channels));

  it.each([
    'ne pas appeler',
    'téléphone',
    'phone only, do not call before ten',
    'appels uniquement le matin',
    'only stop',
    'pas de téléphone, uniquement STOP',
    'plus de téléphone uniquement',
    '',
  ])('%s leaves none open for certain', (text) => expect(onlyChannelsIn(text)).toEqual([]));

  it.each(['joignable par téléphone exclusivement', 'téléphone exclusivement professionnel', 'phone only'])(
    '%s does not refuse calls',
    (text) => expect(readRefusal(text).channels).not.toContain('phone'),
  );
});

describe('a note of nothing but the ways that are none', () => {
  it.each([
    ['geen post', 'post'],
    ['geen sms', 'sms'],
    ['pas de courrier papier', 'post'],
    ['kein Telefon', 'phone sms'],
  ])('%s leaves %s in doubt', (text, channels) => expect(besidesOnlyIn(text)?.join(' ')).toBe(channels));

  it.each(['no mail', 'geen interesse', 'pas de problème'])('%s says nothing of them', (text) =>
    expect(besidesOnlyIn(text)).toBeUndefined(),
  );
});

describe('one way denied, and the one that is left behind it', () => {
  it.each([
    ['pas d’appel, que mail', 'phone sms post'],
    ['pas d’appel, que mail svp', 'phone sms post'],
    ['pas de tel, que du mail', 'phone sms post'],
    ['pas d’appels que des mails', 'phone sms post'],
    ['pas d’appels, rien que des mails', 'phone sms post'],
    ['pas d’appel, juste mail', 'phone sms post'],
    ['que mail, pas d’appel', 'phone sms post'],
    ['pas de mail, que téléphone', 'email sms post'],
    ['pas d’appel, que du courrier', 'email phone sms'],
    ['no calls, just email', 'phone sms post'],
    ['keine Anrufe, bloß Mail', 'phone sms post'],
    ['geen telefoontjes, enkel mail', 'phone sms post'],
    ['pas d’appel, plutôt mail', 'phone'],
    ['keine Anrufe, lieber Mail', 'phone'],
    ['nada de llamadas, mejor email', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(readRefusal(text).channels.join(' ')).toBe(channels));

  it.each([
    'que mail',
    'no phone, email',
    'pas de mail',
    'pas d’appel que mail le matin',
    'pas de rappel que mail de mars',
    'pas de mail que le contrat',
  ])('%s leaves none open for certain', (text) => expect(readRefusal(text).channels).not.toContain('sms'));
});
