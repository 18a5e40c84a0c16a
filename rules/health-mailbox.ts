import { csv, defineRule, LAWS, makeDomainMatcher, z } from '../src/author.js';

/** Secure mailboxes of care, whose addresses serve to exchange about patients. */
const SECURE = ['mssante.fr', 'apicrypt.org', 'kim.telematik'];

/** A mailbox made for exchanges about patients is no mailbox for offers, whoever consents. */
export default defineRule({
  id: 'health-mailbox',
  about: 'contacts',
  since: '0.1.0',
  theme: 'relevance',
  law: [LAWS['mssante-use'], LAWS['gdpr-9']],
  docs: {
    title: { en: 'Secure health mailbox', fr: 'Messagerie sécurisée de santé' },
    why: {
      en: 'MSSanté, Apicrypt and the like carry health data between professionals. Their terms of use leave no room for offers, and an offer among results and letters may hide one of them.',
      fr: 'MSSanté, Apicrypt et leurs semblables transportent des données de soins. Leurs conditions d’usage excluent la prospection, et une offre au milieu des résultats et des courriers peut en cacher un.',
    },
    remedy: {
      en: 'Leave these addresses out, even with consent. Ask for an ordinary business address.',
      fr: 'Écartez ces adresses, même avec un consentement. Demandez une adresse professionnelle ordinaire.',
    },
    options: {
      alsoDomains: { en: 'More domains of secure health mailboxes.', fr: 'Autres domaines de messageries sécurisées de santé.' },
    },
    bad: [
      { rows: csv('email', 'claire.martin@mssante.fr'), says: ['secure'] },
      {
        rows: csv('email', 'claire.martin@clinique-exemple.mssante.fr'),
        says: ['secure'],
        note: { en: 'Each operator has a sub-domain.', fr: 'Chaque opérateur a un sous-domaine.' },
      },
    ],
    good: [
      { rows: csv('email', 'claire.martin@clinique.example'), says: [] },
      { rows: csv('email', 'contact@notmssante.fr'), says: [] },
    ],
  },
  needs: { email: 'required' },
  channels: ['email'],
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    secure: {
      en: 'Secure health mailbox (reserved for exchanges about care): never send offers there.',
      fr: 'Messagerie sécurisée de santé (réservée aux échanges de soins) : n’y envoyez jamais d’offre.',
    },
  },
  options: z.object({
    alsoDomains: z.array(z.string()).default([]),
  }),
  visit(ctx) {
    if (!ctx.channels.includes('email')) return {};
    const secure = makeDomainMatcher([...SECURE, ...ctx.options.alsoDomains]);
    return {
      email(value, cell) {
        if (value.valid && secure(value)) ctx.report(cell, 'secure');
      },
    };
  },
});
