import { describe, expect, it } from 'vitest';
import { besidesOnlyIn } from '../../../src/fields/opposition/refusal/only-channels.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { readCells } from '../column-reading.js';

const isTold = (text: string): boolean => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  return mayHoldRefusal(bytes, 0, bytes.length) && (channels.length > 0 || doubt);
};

describe('a note that takes a consent back, or puts it in doubt', () => {
  it.each([
    'case cochée par erreur',
    'a coché la case par erreur',
    'cases cochées sans le savoir',
    "n'a jamais donné son accord",
    "n'a pas donné son consentement",
    "n'a jamais consenti",
    "dit n'avoir rien coché",
    "dit n'avoir jamais donné son accord",
    'conteste son inscription',
    'uniquement pour rappel de contrôle technique',
    'mail uniquement pour les factures',
    'seulement pour le SAV',
    'numéro donné que pour la livraison',
    'never gave consent',
    'says she never opted in',
    'box ticked by mistake',
    'signed up by mistake',
    'ok mail / ko sms',
    'SMS NOK',
    'ok sms - ko mail',
    'mail ok, sms ko',
  ])('is for somebody to look at: %s', (text) => expect(isTold(text)).toBe(true));

  it.each([
    "n'a pas donné son adresse",
    "n'a pas donné de date",
    "n'a pas signé le devis",
    'a donné son accord',
    'case cochée sur le formulaire',
    'commande passée par erreur',
    'ok mail / ok sms',
    'ok',
    'devis ok',
    'serveur KO',
    'match gagné par KO',
    'vient uniquement pour les soldes',
    'disponible uniquement pour le SAV le matin',
    'rappeler uniquement pour le devis',
    'seulement pour info',
    'gave consent',
    'opted in at the fair',
    'order placed by mistake',
    'uniquement le matin',
  ])('is not heard in what says nothing of it: %s', (text) => expect(isTold(text)).toBe(false));

  it.each([
    ['ok mail / ko sms', 'sms'],
    ['SMS NOK', 'sms'],
    ['ok sms - ko mail', 'email'],
    ['mail ok, tel ko, sms ko', 'phone sms'],
    ['ko tel et sms', 'phone sms'],
  ])('%s is about %s alone', (text, channels) => expect(besidesOnlyIn(text)?.join(' ')).toBe(channels));
});

describe('notes that were typed on a device are notes', () => {
  it.each([
    'Scanner note',
    'Device note',
    'Printer note',
    'Sensor notes',
    'Badge scanner comments',
    'Tablet remarks',
    'Note scanner',
    'Commentaire tablette',
    'Notes',
  ])('%s', (header) => {
    const said = readCells(header, ['told me to get lost & stop spamming', 'great chat', 'asked to be removed', 'please lose my address']);
    expect(said.map((one) => (one === 'nothing' ? 'ok' : 'held'))).toEqual(['held', 'ok', 'held', 'held']);
  });
  it.each(['Device blocked', 'Sensor status', 'Insurance refused', 'Scanner removed', 'Printer off'])('%s is none', (header) =>
    expect(readCells(header, ['refused', 'yes'])).toEqual(['nothing', 'nothing']),
  );
});
