import { describe, expect, it } from 'vitest';
import { waysDeniedBy, waysDeniedIn } from '../../../src/fields/opposition/refusal/denied-ways.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const isSifted = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return waysDeniedBy(0)[0]?.sieve(bytes, 0, bytes.length) === true;
};

describe('a note that denies one way, whoever it is of', () => {
  it.each([
    ['pas de mail', 'email'],
    ['client : pas de mail', 'email'],
    ['cliente no mail', 'email'],
    ['Kunde: kein Telefon', 'phone'],
    ['cliente vip, no llamadas', 'phone'],
    ['prospect no call', 'phone'],
    ['tel ok, pas de mail', 'email'],
    ['+ d’appels', 'phone'],
    ['+ de mails svp', 'email'],
    ['mail ❌', 'email'],
    ['❌ tel', 'phone'],
    ['tel ❌ mail ✅', 'phone'],
    ['Tel: ❌, Mail: ✅', 'phone'],
    ['nomail', 'email'],
  ])('%s: %s', (text, ways) => {
    expect(waysDeniedIn(text).join(' ')).toBe(ways);
    expect(isSifted(text)).toBe(true);
  });
  it.each([
    '',
    'client',
    'mail ok',
    'mail ✅',
    'tel ✅ mail ✅',
    'dossier complet, pas de mail',
    'pas de mail reçu',
    'client : pas de budget',
    'no mail from Acme yet',
    '+ de 50 salariés',
    'appel +',
    'relancé ❌',
    'client no',
    'M. Roy',
  ])('%j denies none', (text) => expect(waysDeniedIn(text)).toEqual([]));
});

describe('all but one way, and a refusal behind whom it is of', () => {
  it.each([
    ['tutto tranne telefono', 'phone'],
    ['todo menos llamadas', 'phone'],
    ['anything but calls', 'phone'],
    ['everything except emails', 'email'],
    ['alles außer Anrufe', 'phone'],
    ['tout sauf les appels', 'phone'],
    ['tudo menos telefone', 'phone'],
    ['alles behalve telefoon', 'phone'],
    ['mail ok, no llamadas', 'phone'],
    ['prospect no call', 'phone'],
    ['VIP no calls', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(readRefusal(text).channels.join(' ')).toBe(channels));
  it.each(['client stop', 'Kunde stop', 'M. Roy stop', 'customer says stop'])('%s is to be read', (text) => {
    const { channels, doubt } = readRefusal(text);
    expect(doubt || channels.length > 0).toBe(true);
  });
  it.each(['tout sauf le prix', 'anything but cheap', 'todo menos caro', 'client stock', 'tutto ok', 'alles außer Montag'])(
    '%s refuses nothing',
    (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }),
  );
});
