import { describe, expect, it } from 'vitest';
import { saysFalseCase } from '../../src/documents/guises/lying-subject.js';
import { beginsAs, posingSender } from '../../src/documents/guises/posing.js';
import { told } from './support.js';

describe('a subject of a matter that prospecting does not follow', () => {
  it.each([
    'Votre facture n° 4587 est impayée',
    'Facture impayée',
    'Confirmation de votre commande',
    'Confirmation de votre commande n° 4587',
    'Votre commande est confirmée',
    'Votre compte sera suspendu',
    'Votre nom de domaine va être supprimé',
    'Mise en demeure',
    'Mise en demeure avant poursuites',
    'Dernier rappel avant poursuites',
    'Rendez-vous confirmé jeudi 14 h',
    'Votre colis est en attente',
    'Your invoice #4587 is overdue',
    'Invoice overdue',
    'Your account will be suspended',
    'Your order has been shipped',
    'Order confirmation: confirmation of your order',
    'Final notice before legal action',
    'Formal notice',
    'Appointment confirmed for Thursday',
    'Ihre Rechnung 4587 ist unbezahlt',
    'Bestätigung Ihrer Bestellung',
    'Mahnung',
    'Uw factuur is onbetaald',
    'Confirmación de su pedido',
    'Conferma del suo ordine',
  ])('%s', (subject) => expect(saysFalseCase(subject)).toBe(true));
  it.each([
    'Vos factures impayées : trois relances qui marchent',
    'Facture impayée ? Nos solutions',
    'Votre facture d’électricité : -20 %',
    'Votre facture électronique, obligatoire en 2026',
    'Réduisez votre facture de gaz',
    'Confirmez vos rendez-vous par SMS',
    'Vos rendez-vous confirmés par SMS',
    'Un rendez-vous au salon Batimat',
    'Mise en demeure : comment la rédiger',
    'Modèle de mise en demeure gratuit',
    'Mises en demeure : automatisez vos relances',
    'Dernier rappel avant le salon',
    'Dernier rappel avant la fin des inscriptions',
    'Votre compte professionnel sans frais',
    'Et si votre compte était bloqué',
    'Commandez avant le 15',
    'Votre commande de fin d’année : -10 %',
    'Convocation aux assemblées générales : notre logiciel',
    'Overdue invoices: how to get paid',
    'Your invoices, paid on time',
    'Your order book for 2027',
    'Appointments confirmed by text message',
    'Forecasting for wholesalers',
    'Rechnungen schneller schreiben',
  ])('not: %s', (subject) => expect(saysFalseCase(subject)).toBe(false));
});

describe('a sender who bears another name', () => {
  it.each([
    ['URSSAF', 'echelia.example', 'office'],
    ['Ministère de la Transition écologique', 'echelia.example', 'office'],
    ['Impots.gouv', 'echelia.example', 'office'],
    ['Service des impots - DGFiP', 'echelia.example', 'office'],
    ['L’Assurance Maladie', 'echelia.example', 'office'],
    ['HMRC', 'echelia.example', 'office'],
    ['Microsoft Support', 'echelia.example', 'company'],
    ['La Poste', 'echelia.example', 'company'],
    ['Service client EDF', 'echelia.example', 'company'],
    ['URSSAF', 'urssaf.fr', undefined],
    ['URSSAF', 'noreply.urssaf.fr', undefined],
    ['Ministère de la Culture', 'culture.gouv.fr', undefined],
    ['La Poste', 'notif-laposte.info', undefined],
    ['Orange', 'orange-business.com', undefined],
    ['Microsoft', 'email.microsoft.com', undefined],
    ['Atelux, partenaire Microsoft', 'atelux.test', undefined],
    ['Claire (Atelux)', 'atelux.test', undefined],
    ['Claire Orange', 'atelux.test', undefined],
    ['Mairie de Lyon', 'mairie-lyon.test', undefined],
    ['Cabinet Duval, expert URSSAF', 'duval.test', undefined],
    ['Formation Microsoft Excel', 'atelux.test', undefined],
    ['', 'atelux.test', undefined],
  ] as const)('%s at %s', (name, domain, posing) => expect(posingSender(name, domain)).toBe(posing));
  const mail = (from: string) => told('message-sender', `From: ${from}\nSubject: Vos devis\n\nBonjour.\n`, 'mail.eml');
  it('shows an address that does not send', async () => {
    expect(await mail('"paul@peinture.test" <x92@echelia.test>')).toEqual(['mask']);
    expect(await mail('"paul@echelia.test" <x92@news.echelia.test>')).toEqual([]);
    expect(await mail('"{{ sender.email }}" <x92@echelia.test>')).toEqual([]);
  });
});

describe('a text message that passes for another’s', () => {
  it.each([
    'Ameli : votre carte Vitale expire, renouvelez-la sur ameli-renouv.example STOP au 36111',
    'Microsoft : votre licence expire. Appelez le 01 99 00 12 34. STOP au 36111',
    'La Poste : votre colis est en attente, payez sur colis.example STOP au 36111',
    'L’URSSAF vous rappelle votre échéance : urs.example STOP au 36111',
    'HMRC: your refund is pending, claim on x.example Reply STOP to end',
  ])('%s', (text) => expect(beginsAs(text)).toBe(true));
  it.each([
    'Atelux : votre carte de fidelite expire le 31/12. STOP au 36111',
    'Atelux : URSSAF, ce qui change. STOP au 36111',
    'URSSAF : ce qui change en 2027, par le cabinet Duval. STOP au 36111',
    'Microsoft 365 : formation chez Atelux le 12/01. STOP au 36111',
    'Orange et citron : votre primeur a -20 %. STOP au 36111',
    'Free mobile : nos forfaits pros. STOP au 36111',
    'Vos declarations URSSAF en 5 min avec Atelux. STOP au 36111',
  ])('not: %s', (text) => expect(beginsAs(text)).toBe(false));
  it('is told, unless the company says that it is its own', async () =>
    expect(await told('sms-sender', 'Ameli : votre carte Vitale expire. STOP au 36111', 'a.sms')).toEqual(['posing']));
});

describe('a mail that says that an office is behind it', () => {
  const page = (says: string) => `<p>Bonjour, je suis Claire Martin, de la société Atelux.</p><p>${says}</p>`;
  it.each([
    'Je vous écris au nom du service de mise en conformité RGPD : votre entreprise doit régulariser sa situation.',
    'Je vous contacte à la suite de l’audit de votre site, obligatoire depuis janvier.',
    'Nous vous écrivons de la part de l’URSSAF.',
    'I am writing on behalf of the national compliance authority.',
    'Nous sommes mandatés par le ministère de la Transition écologique.',
  ])('%s', async (says) => expect(await told('message-identity', page(says), 'mail.html')).toContain('posing'));
  it.each([
    'Je vous écris au nom de notre service client.',
    'Je vous écris de la part de Paul Roux.',
    'Nous ne sommes pas mandatés par l’URSSAF.',
    'Nous préparons vos contrôles URSSAF.',
    'À la suite de notre échange, voici notre offre d’audit.',
    'L’audit énergétique est obligatoire depuis janvier : nous le réalisons.',
    'I am writing on behalf of Atelux Ltd.',
  ])('not: %s', async (says) => expect(await told('message-identity', page(says), 'mail.html')).not.toContain('posing'));
});
