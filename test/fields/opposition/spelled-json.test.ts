import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const told = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return channels.length > 0 ? channels.join('+') : doubt ? '?' : '';
};
const ALL = 'email+phone+sms+post';

describe('what programs keep in a cell', () => {
  it.each([
    ['{"email":"a@b.example","unsubscribed":false}', ''],
    ['{"unsubscribed":false}', ''],
    ['{"do_not_contact":false}', ''],
    ['{"do_not_contact":null}', ''],
    ['{"doNotContact":0}', ''],
    ['[{"optedOut":false}]', ''],
    ['{"deceased":false}', ''],
    ['[1,2]', ''],
    ['{"unsubscribed":true}', ALL],
    ['{"do_not_contact":true,"x":1}', ALL],
    ['{"doNotContact":true}', ALL],
    ['{"tags":["vip","unsubscribed"]}', ALL],
    ['{"note":"ne plus appeler"}', 'phone'],
    ['{"a":{"b":{"note":"do not call"}}}', 'phone'],
    ['{unsubscribed', ALL],
  ])('%s: %s', (text, refused) => expect(told(text)).toBe(refused));
});

it.each([
  ['stop=1', ALL],
  ['stop = oui', ALL],
  ['stop:true', ALL],
  ['source=web; stop=1', ALL],
  ['stop=1; client fidèle', ALL],
  ['stop=0', ''],
  ['Bus stop: 1', ''],
  ['Nb stop: 1', ''],
  ['stop accueil: oui', ''],
  ['opposition chèque: oui', ''],
  ['source=1', ''],
  ['client: oui', ''],
  ["hasn't opted out", ''],
  ["haven't unsubscribed", ''],
  ['has unsubscribed', ALL],
])('a label and its answer, %s: %s', (text, refused) => expect(told(text)).toBe(refused));

describe('a way that is none of ours, and no other', () => {
  it.each([
    'LinkedIn only',
    'only LinkedIn',
    'que par LinkedIn',
    'WhatsApp only pls',
    'uniquement via WhatsApp',
    'joignable que sur WhatsApp',
    'nur über LinkedIn',
    'solo por WhatsApp',
    'solo LinkedIn grazie',
    'alleen via LinkedIn',
    'contact only by LinkedIn',
  ])('%s is for somebody to read', (text) => {
    const bytes = Buffer.from(text);
    expect([told(text), mayHoldRefusal(bytes, 0, bytes.length)]).toEqual(['?', true]);
  });

  it.each([
    'LinkedIn',
    'vu sur LinkedIn',
    'contacté par LinkedIn',
    'WhatsApp ok',
    'LinkedIn Premium only shows 3 contacts',
    'only met on LinkedIn once',
  ])('%s says nothing', (text) => expect(told(text)).toBe(''));
});
