import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const isSifted = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return mayHoldRefusal(bytes, 0, bytes.length);
};

describe('one way, one occasion, or no consent', () => {
  it.each([
    ...['contacter uniquement son notaire', 'contacter son notaire uniquement', 'speak to her lawyer only', 'ne parler qu’à son avocat'],
    ...['parlare solo con il suo avvocato', 'hablar solo con su abogado', 'contacter uniquement le syndic'],
    ...['call only in emergencies', 'only call in an emergency', 'appeler uniquement en cas d’urgence', 'nur im Notfall anrufen'],
    ...['llamar solo en caso de urgencia', 'chiamare solo in caso di emergenza', 'vuole solo WhatsApp', 'quiere solo WhatsApp'],
    ...[
      'senza consenso marketing',
      'consenso marketing mancante',
      'EWE nicht erteilt',
      'EWE fehlt',
      'consentimiento comercial no otorgado',
    ],
    ...['uniquement suivi de commande', 'escribir solo facturas', 'solo info sugli ordini', 'order updates only', 'nur Bestellinfos'],
    ...['pas de cabinets de recrutement SVP', '"no recruiters" on his LinkedIn', 'ne veut plus de courtier', 'pas de courtier'],
    ...['keine Personalvermittler', 'no headhunters', 'do not retry', 'ne pas recréer', 'nicht wieder anlegen', 'no reimportar'],
  ])('%s is to be read', (text) => {
    const { channels, doubt } = readRefusal(text);
    expect([doubt || channels.length > 0, isSifted(text)]).toEqual([true, true]);
  });
  it.each([
    ...['', 'notaire', 'son notaire rappelle', 'travaille uniquement avec son comptable', 'voir avec le notaire', 'notaires uniquement'],
    ...[
      'urgences',
      'chef du service des urgences',
      'dépannage en urgence',
      'urgence uniquement le week-end',
      'solo WhatsApp Business installato',
    ],
    ...['WhatsApp ok', 'consenso dato', 'EWE erteilt', 'Einwilligung vorhanden', 'consentimiento dado'],
    ...['livraison uniquement', 'solo online', 'paie ses factures', 'commande suivie', 'cabinet de recrutement', 'courtier en assurances'],
    ...[
      'recruiter at Acme',
      'works as a headhunter',
      'retry tomorrow',
      'recréer le devis',
      'pas de recrutement prévu',
      'no problem to retry',
    ],
  ])('%j refuses nothing', (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }));
});

describe('a lawyer, a product, a bill, and how seldom', () => {
  it.each([
    ...['nur mit seinem Anwalt sprechen', 'her lawyer only', 'désinscrit du produit A, garde le produit B', 'mailing 1x par an max'],
    ...['unsubscribed from product A, still wants product B', 'alleen facturen mailen', 'GDPR redact requested'],
    'will nicht mehr spenden und keine Post',
  ])('%s is to be read', (text) => {
    const { channels, doubt } = readRefusal(text);
    expect([doubt || channels.length > 0, isSifted(text)]).toEqual([true, true]);
  });
  it.each(['commande 1x par an max', 'livraison 1x par mois', 'the lawyer', 'entretien une fois par an', 'facturen gemaild'])(
    '%s is ordinary',
    (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }),
  );
});
