import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const ALL = 'email,phone,sms,post';
const refused = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return channels.join() + (doubt ? '?' : '');
};

describe('what nobody is to do, in a row behind one negation', () => {
  it.each([
    ['Do not call/email/text', 'email,phone,sms'],
    ['do not call, email or text', 'email,phone,sms'],
    ["don't call/text", 'phone,sms'],
    ['Do not mail/phone/email', ALL],
    ['Do not email/call - ok by post', 'email,phone'],
    ['do not phone, text, write', 'phone,sms'],
    ['ne pas appeler/mailer', ALL],
    ['ne plus appeler / écrire', ALL],
    ['ne pas appeler, mailer ou relancer', ALL],
    ['nicht anrufen/mailen', 'email,phone'],
    ['nicht anrufen, schreiben oder besuchen', ALL],
    ['no llamar/escribir', ALL],
    ['no llamadas/correos', ALL],
    ['non chiamare/scrivere', ALL],
    ['niet bellen/mailen', 'email,phone'],
  ])('is refused whole: “%s”', (text, channels) => expect(refused(text)).toBe(channels));

  it.each([
    ['nicht anrufen, mailen', 'phone'],
    ['ne pas appeler, mailer', 'phone'],
    ['call/email in May', ''],
    ['appeler/mailer en mai', ''],
  ])('is one thing, and another that is asked for: “%s”', (text, channels) => expect(refused(text)).toBe(channels));
});

describe('whoever refuses emails, calls and letters', () => {
  it.each([
    ['ni mail ni téléphone ni courrier', ALL],
    ['keine Post, keine Mail, kein Telefon', ALL],
    ['No calls / no mail / no email', ALL],
    ['ni mail ni téléphone ni courrier, sms ok', 'email,phone,post'],
    ['ni mail ni courrier', 'email,post'],
    ['uniquement par mail, ni courrier ni appel', 'phone,sms,post'],
    ['by email only, neither phone nor letters', 'phone,sms,post'],
  ])('leaves text messages open where they are named alone: “%s”', (text, channels) => expect(refused(text)).toBe(channels));
});

describe('whoever is unwilling to be contacted', () => {
  it.each([
    ['unwilling to receive promotional material', ALL],
    ['reluctant to receive marketing', ALL],
    ['not open to being contacted', ALL],
    ['not happy to receive emails', 'email'],
    ["n'est pas disposé à recevoir nos offres", ALL],
    ['pas disposée à être contactée', ALL],
    ['nicht bereit, Werbung zu erhalten', ALL],
    ['nicht bereit, kontaktiert zu werden', ALL],
    ['niet bereid reclame te ontvangen', ALL],
  ])('refuses: “%s”', (text, channels) => expect(refused(text)).toBe(channels));

  it.each([
    'unwilling to change supplier',
    'not prepared to receive the goods before May',
    'unwilling to receive goods',
    'pas prêt à recevoir la livraison',
    'nicht bereit, mehr Geld zu bezahlen',
  ])('is another than who is unwilling to do something else: “%s”', (text) => expect(refused(text)).toBe(''));
});

describe('the letter or mail in which a refusal stood, told before it', () => {
  it.each([
    ['GF gewechselt; neuer GF per Mail 8.8.: "Sehen Sie künftig von jeder Ansprache ab"', ALL],
    ['lettre du 12/03/2026 : ne plus nous contacter', ALL],
    ['mail du 3/5 : ne plus envoyer de mails', 'email'],
  ])('is no way that is refused: “%s”', (text, channels) => expect(refused(text)).toBe(channels));

  it.each(['per Mail: nein', 'by email: no, by phone: yes'])('is another than a way that is answered: “%s”', (text) =>
    expect(refused(text)).toContain('email'),
  );
});

describe('words of refusing that no sentence holds', () => {
  it.each([
    ['Only contact if legally required', ALL],
    ['uncheck me from anything marketing-ish', ALL],
    ['Bar - customer request', ALL],
    ["was happy to be contacted, isn't now", '?'],
    ['hats satt mit uns', '?'],
    ['ausdrücklich keine Folgekontakte', '?'],
    ['non passarlo al call center', 'phone,sms'],
  ])('%s', (text, channels) => expect(refused(text)).toBe(channels));
});
