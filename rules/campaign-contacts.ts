import { defineSubjectRule, LAWS, planText } from '../src/author.js';

const CONTACTS = {
  name: 'contacts.csv',
  answer: 'yes',
  rows: 120,
  kept: 118,
  hasScores: false,
  sensitive: 0,
  sources: 1,
  minors: 0,
} as const;

const TOLD = { cleaning: 'notReady', checking: 'toCheck', mending: 'notClean' } as const;

/** A campaign is as ready as its contacts. */
export default defineSubjectRule({
  id: 'campaign-contacts',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['gdpr-5-2'], LAWS['lumo-guide-consent']],
  docs: {
    title: { en: 'Contacts that are not ready', fr: 'Contacts qui ne sont pas prêts' },
    why: {
      en: 'A campaign goes to a file that was checked and cleaned. Errors that remain in it are people whom you may not contact, or of whom nothing shows that you may.',
      fr: 'Une campagne part sur un fichier contrôlé et nettoyé. Les erreurs qui y restent sont des personnes que vous ne pouvez pas contacter, ou dont rien ne montre que vous le pouvez.',
    },
    remedy: {
      en: 'Take the cleaned file, and name that one in the plan. Cleaning decides for nobody who is to be checked first: that is for you to do.',
      fr: 'Prenez le fichier nettoyé, et nommez celui-là dans le plan. Le nettoyage ne tranche pas pour ceux qui sont à vérifier : c’est à vous de le faire.',
    },
    bad: [
      {
        text: planText(),
        parts: { contacts: [{ ...CONTACTS, answer: 'no' }] },
        says: ['notReady'],
        note: { en: 'Errors remain in the contacts.', fr: 'Des erreurs restent dans les contacts.' },
      },
      {
        text: planText(),
        parts: { contacts: [{ ...CONTACTS, kept: 0 }] },
        says: ['nobody'],
        note: { en: 'None of the contacts may be contacted.', fr: 'Aucun des contacts ne peut être contacté.' },
      },
      {
        text: planText(),
        parts: { contacts: [{ ...CONTACTS, answer: 'no', usable: 0, needs: 'checking' }] },
        says: ['toCheck'],
        note: { en: 'All who stay are to be checked first.', fr: 'Tous ceux qui restent sont à vérifier d’abord.' },
      },
    ],
    good: [
      {
        text: planText(),
        parts: { contacts: [CONTACTS] },
        says: [],
        note: { en: 'The contacts are ready.', fr: 'Les contacts sont prêts.' },
      },
    ],
  },
  needs: ['contacts'],
  severity: 'error',
  messages: {
    notReady: {
      en: 'Errors remain in a file of contacts: name the cleaned file instead.',
      fr: 'Des erreurs restent dans un fichier de contacts : nommez plutôt le fichier nettoyé.',
    },
    toCheck: {
      en: 'Nobody of a file of contacts may be contacted yet: decide first on those that are to be checked.',
      fr: 'Personne d’un fichier de contacts ne peut encore être contacté : tranchez d’abord pour ceux qui restent à vérifier.',
    },
    notClean: {
      en: 'A file of contacts is not ready, and cleaning does not mend it: first do what the report on it says.',
      fr: 'Un fichier de contacts n’est pas prêt, et le nettoyer n’y suffit pas : faites d’abord ce que dit son rapport.',
    },
    nobody: {
      en: 'Nobody of a file of contacts may be contacted: choose others, or another channel.',
      fr: 'Personne d’un fichier de contacts ne peut être contacté : choisissez-en d’autres, ou un autre canal.',
    },
  },
  visit: (ctx) => ({
    campaign({ parts: { contacts = [] } }, at) {
      for (const { answer, kept, needs = 'cleaning' } of contacts) {
        if (kept === 0) ctx.report(at('contacts'), 'nobody');
        else if (answer === 'no') ctx.report(at('contacts'), TOLD[needs]);
      }
    },
  }),
});
