import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const said = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return `${channels.join(' ') || 'nothing'}${doubt ? ', in doubt' : ''}`;
};

describe('the one way that somebody accepts', () => {
  it.each([
    ['La société n’accepte que les mails', 'phone sms post'],
    ['Kunde akzeptiert nur E-Mails', 'phone sms post'],
    ['Firma akzeptiert nur Briefe', 'email phone sms'],
    ['accepteert alleen mails', 'phone sms post'],
    ['L’azienda accetta solo email', 'phone sms post'],
    ['La empresa solo acepta llamadas', 'email sms post'],
    ['company accepts nothing but email', 'phone sms post'],
    ['wants nothing but letters', 'email phone sms'],
    ['ne veut rien d’autre que des mails', 'phone sms post'],
    ['rien d’autre que le courrier', 'nothing, in doubt'],
    ['no quiere más que emails', 'phone sms post'],
    ['non vuole nient’altro che email', 'phone sms post'],
    ['will nichts anderes als E-Mails', 'phone sms post'],
    ['wil niets anders dan post', 'email phone sms'],
  ])('“%s” closes: %s', (text, closed) => expect(said(text)).toBe(closed));

  it.each([
    'ne veut rien d’autre que son devis',
    'wants nothing but a discount',
    'La société n’accepte que les virements',
    'Firma akzeptiert nur Kreditkarten',
    'accepteert alleen pin',
    'más que emails, le gustan las visitas',
    'nothing but praise for our emails',
    'will nichts anderes als Rabatt',
  ])('“%s” closes none', (text) => expect(said(text)).toBe('nothing'));
});
