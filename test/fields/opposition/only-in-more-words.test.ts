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
    ['ne veut recevoir que du courrier postal', 'email phone sms'],
    ['ne veut plus recevoir que du courrier', 'email phone sms'],
    ['ne souhaite recevoir que des mails', 'phone sms post'],
    ['d’accord à condition de ne recevoir que des SMS', 'email phone post'],
    ['a accepté de rester dans le fichier à condition de ne recevoir que du courrier postal', 'email phone sms'],
    ['möchte nur Post erhalten', 'email phone sms'],
    ['will nur noch Mails bekommen', 'phone sms post'],
    ['wil alleen post ontvangen', 'email phone sms'],
    ['wants to receive only letters', 'email phone sms'],
    ['solo quiere recibir cartas', 'email phone sms'],
    ['vuole ricevere solo email', 'phone sms post'],
    ['ausschließlich Briefpost oder SMS erlaubt', 'email phone'],
    ['nur E-Mail erlaubt', 'phone sms post'],
    ['only email allowed', 'phone sms post'],
    ['solo email consentita', 'phone sms post'],
    ['uniquement email autorisé', 'phone sms post'],
    ['nur Post erhalten', 'nothing, in doubt'],
    ['uniquement par courrier plus de mail', 'email'],
    ['ne contacter que par courrier plus par mail', 'email'],
    ['ne veut plus que des mails', 'phone sms post'],
  ])('“%s” closes: %s', (text, closed) => expect(said(text)).toBe(closed));

  it.each([
    'ne veut rien d’autre que son devis',
    'ne veut recevoir que la facture par mail',
    'Zahlung nur per Überweisung erlaubt',
    'solo pagos permitidos',
    'keine Post erhalten',
    'ne veut parler qu’à Nadia',
    'ne souhaite échanger qu’avec le DG',
    'wants nothing but a discount',
    'La société n’accepte que les virements',
    'Firma akzeptiert nur Kreditkarten',
    'accepteert alleen pin',
    'más que emails, le gustan las visitas',
    'nothing but praise for our emails',
    'will nichts anderes als Rabatt',
  ])('“%s” closes none', (text) => expect(said(text)).toBe('nothing'));
});
