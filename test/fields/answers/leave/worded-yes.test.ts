import { describe, expect, it } from 'vitest';
import { readWordedYes } from '../../../../src/fields/answers/leave/worded-yes.js';

const said = (text: string): string => {
  const yes = readWordedYes(text);
  return yes ? `yes ${yes.allowed.join(' ')}`.trim() + (yes.excluded.length > 0 ? ` not ${yes.excluded.join(' ')}` : '') : 'unread';
};

describe('a yes that goes on', () => {
  it.each([
    ['OUI le 12/03/2026', 'yes'],
    ['Oui (12/03/2026)', 'yes'],
    ['yes on 2026-03-12', 'yes'],
    ['ja, am 12.03.2026', 'yes'],
    ["Oui, j'accepte de recevoir les offres par e-mail", 'yes email'],
    ["Oui j'accepte de recevoir les offres par SMS et e-mail", 'yes email sms'],
    ['Oui sauf SMS', 'yes not sms'],
    ['Email uniquement', 'yes email not phone sms post'],
    ['Oui, uniquement par mail', 'yes email not phone sms post'],
    ['Email only', 'yes email not phone sms post'],
    ['Nur E-Mail', 'yes email not phone sms post'],
    ['Yes, by email and SMS', 'yes email sms'],
    ['SMS et email', 'yes email sms'],
    ['Yes - web form', 'yes'],
    ['Ja, ich möchte den Newsletter erhalten', 'yes email'],
    ['Sí, acepto recibir ofertas', 'yes'],
    ['Sì, accetto di ricevere offerte', 'yes'],
  ])('%s: %s', (text, yes) => expect(said(text)).toBe(yes));
});

describe('what is no yes, or one to something else', () => {
  it.each([
    'Oui',
    'Non',
    '',
    'Non, par e-mail',
    'Oui mais pas par sms',
    "Oui jusqu'au 30/06/2026",
    "Oui j'accepte que mes données soient transmises aux partenaires",
    "J'accepte de recevoir des informations sur mon abonnement",
    'Oui pour la facture',
    'Oui ?',
    'Oui au nom de sa femme',
    'oui, à confirmer',
    'oui (pré-coché)',
    'yes until 2027',
    'yes, verbal',
    'yes, pending',
    'Yes but no calls',
    'Oui sauf le matin',
    'SMS OK, pas de mail svp',
    'A voir avec son mari',
    'Ne se prononce pas',
    'Je ne souhaite pas recevoir de publicité',
    'pour vos offres',
    'Soft opt-in',
    'Oui, retiré le 12/03/2026',
    'opt-in desinscrit',
  ])('%s', (text) => expect(said(text)).toBe('unread'));
});
