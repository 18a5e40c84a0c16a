import { describe, expect, it } from 'vitest';
import { leftOutIn } from '../../../src/fields/opposition/refusal/only-channels.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { plainWords } from '../../../src/fields/text/plain-words.js';

const told = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return `${channels.join(' ')}${doubt ? '?' : ''}`;
};
const getsThrough = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return mayHoldRefusal(bytes, 0, bytes.length);
};

describe('the one way that is left open', () => {
  it.each([
    ['ne contacter que par courrier', 'email phone sms'],
    ['Contact uniquement par courrier', 'email phone sms'],
    ['Uniquement par courrier', 'email phone sms'],
    ['Uniquement par mail', 'phone sms post'],
    ['que par mail', 'phone sms post'],
    ['Que par téléphone svp', 'email sms post'],
    ['ne veut que des mails', 'phone sms post'],
    ['Souhaite être contacté par courrier uniquement', 'email phone sms'],
    ['À contacter exclusivement par e-mail', 'phone sms post'],
    ["n'accepte que les courriers", 'email phone sms'],
    ['only by post', 'email phone sms'],
    ['By phone only please', 'email sms post'],
    ['contact by email only', 'phone sms post'],
    ['Wants to be contacted by post only', 'email phone sms'],
    ['only by mail', 'phone sms?'],
    ['nur per Post', 'email phone sms'],
    ['Nur per E-Mail kontaktieren', 'phone sms post'],
    ['Kontakt ausschließlich per Brief', 'email phone sms'],
    ['möchte nur per Post angeschrieben werden', 'email phone sms'],
    ['solo por teléfono', 'email sms post'],
    ['contactar solo por correo electrónico', 'phone sms post'],
    ['solo por correo', 'phone sms?'],
    ['únicamente por correo postal', 'email phone sms'],
    ['solo per posta', 'email phone sms'],
    ['contattare esclusivamente via email', 'phone sms post'],
    ['vuole essere contattata solo per telefono', 'email sms post'],
    ['pas de tel, mail only', 'phone sms'],
    ['pas de tel, uniquement par mail', 'phone sms post'],
    ['Pas d’appels, mail uniquement', 'phone sms post'],
    ['no calls, email only please', 'phone sms post'],
    ['email only - no phone', 'phone sms post'],
    ['kein Telefon, nur E-Mail', 'phone sms post'],
    ['niente telefonate, solo email', 'phone sms post'],
    ['nada de llamadas, solo email', 'phone sms post'],
    ['pas de mail, téléphone uniquement', 'email sms post'],
  ])('%s refuses %s', (text, channels) => {
    expect(told(text)).toBe(channels);
    expect(getsThrough(text)).toBe(true);
  });

  it.each([
    'post only',
    'phone only',
    'email only',
    'Email uniquement',
    'courrier seulement',
    'appel uniquement',
    'nur Telefon',
    'solo posta',
    'solo telefono',
    'joignable uniquement par mail',
    'nur per Telefon erreichbar',
    'no paper invoices, email only',
  ])('%s may refuse the others', (text) => {
    expect(told(text)).toBe('?');
    expect(getsThrough(text)).toBe(true);
  });

  it.each([
    'contacté par courrier uniquement en 2024',
    'contacté uniquement par courrier',
    'contacted by email only',
    'pas uniquement par mail',
    'not only by post',
    'nicht nur per Post',
    'non solo per posta',
    'par mail, par téléphone et par courrier',
  ])('%s leaves nothing out', (text) => expect(leftOutIn(text, plainWords(text))).toBeUndefined());

  it.each([
    'paiement uniquement par chèque',
    'facture par mail uniquement',
    'Rechnung nur per Post',
    'livraison par courrier',
    'joignable uniquement le matin',
    'appeler uniquement le matin',
    'solo llamar por las tardes',
    'nur per Spedition',
    'préfère le mail',
    'dit que par mail il a reçu le devis',
    'Post Only SARL de Lyon',
  ])('%s says nothing', (text) => expect(told(text)).toBe(''));
});

describe('a way that is closed by its name', () => {
  it.each([
    ['pas par téléphone', 'phone'],
    ['Surtout pas par mail', 'email'],
    ['jamais par tél', 'phone'],
    ['mail ok, pas par téléphone', 'phone'],
    ['not by phone', 'phone'],
    ['Not by e-mail please', 'email'],
    ['nicht per Telefon', 'phone'],
    ['bitte nicht per E-Mail', 'email'],
    ['no por teléfono', 'phone'],
    ['non per telefono', 'phone'],
    ['mai via SMS', 'sms'],
  ])('%s refuses %s', (text, channels) => {
    expect(told(text)).toBe(channels);
    expect(getsThrough(text)).toBe(true);
  });

  it.each([
    'ne répond pas par téléphone',
    'surtout par mail',
    'plutôt par mail',
    'pas reçu par mail',
    'commande non passée par téléphone',
    'nicht per Spedition',
  ])('%s does not', (text) => expect(told(text)).toBe(''));

  it('in a longer note it may speak of something else', () => expect(told('le reçu par courrier, pas par mail')).toBe('?'));
});
