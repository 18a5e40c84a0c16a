import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const read = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return `${channels.length >= 4 ? 'all' : channels.join(' ')}${doubt ? '?' : ''}`;
};

describe('what somebody gave up, lost or praised refuses no contact', () => {
  it.each([
    'ne souhaite plus vendre',
    'ne souhaite plus vendre son appartement',
    'ne souhaite plus visiter',
    'ne veut plus visiter de biens',
    'no longer wants to sell',
    'will nicht mehr verkaufen',
    'ya no quiere vender',
    'non vuole più vendere',
    'stop visites, bien vendu',
    'plus de mandat',
    'communication coupée',
    'call cut off',
    'mail ne marche plus',
    'Mail geht nicht mehr',
    'mail non funziona più',
    'tel gesperrt',
    'Nummer gesperrt',
    'happy customer - never says no :)',
    'please don’t stop sending these!',
    "please don't stop sending these!",
    'bitte nicht aufhören',
  ])('%s', (text) => expect(read(text)).toBe(''));
  it.each([
    'contacter uniquement M.',
    'ne contacter que Mme',
    'How did you get my email?',
    'Woher haben Sie meine Nummer?',
    'trop relancé',
  ])('%s is to be read', (text) => expect(read(text)).toBe('?'));
  it.each([
    ['mail: no tel: si', 'email'],
    ['mail no tel si', 'email'],
    ['mail: nein tel: ja', 'email'],
    ['tel: non mail: oui', 'phone'],
    ['mail: no tel: no', 'email phone?'],
  ])('%s refuses %s', (text, refused) => expect(read(text)).toBe(refused));
});

describe('a refusal beside it stays one', () => {
  it.each([
    ['ne souhaite plus être contacté', 'all'],
    ['ne souhaite plus recevoir de mails', 'email'],
    ['ne souhaite plus vendre, ne plus appeler', 'phone'],
    ['ne souhaite plus vendre ni être contacté', 'all'],
    ['plus de mandat, ne plus contacter', 'all'],
    ['no longer wants to sell, do not contact', 'all'],
    ['please stop sending these', 'all'],
    ['stop visites', 'all'],
    ['stop appels', 'phone'],
    ['plus de mails', 'email'],
    ['mail ne marche plus, ne plus appeler', 'phone'],
    ['communication coupée, ne plus appeler', 'phone'],
    ['How did you get my email? Do not contact me again', 'all'],
    ['contact gesperrt', 'all'],
    ['mail + post frei, tel gesperrt (Kd.)', 'all'],
    ['Tel gesperrt auf Wunsch', 'all'],
  ])('%s: %s', (text, refused) => {
    for (const part of refused.split(' ')) expect(read(text)).toContain(part);
  });
  it.each([
    'se non smettete di scrivere mi offendo',
    'Mail ok, Telefon gesperrt',
    'trop de relances',
    'ne contacter que par mail',
    'no quiere comprar ni que le llamen',
  ])('%s', (text) => expect(read(text)).not.toBe(''));
});
