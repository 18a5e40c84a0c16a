import { CHANNELS, csv, defineRule, isOptOutFileName, LAWS } from '../src/author.js';

/** A file that is itself a list of refusals is no campaign file. */
export default defineRule({
  id: 'file-of-refusals',
  about: 'contacts',
  since: '0.1.0',
  theme: 'file',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'File of refusals', fr: 'Fichier de désinscrits' },
    why: {
      en: 'Nothing but the file’s name says that nobody in it may be contacted. Some tools export the unsubscribed, bounced and never-subscribed contacts into files without a status column.',
      fr: 'Seul le nom du fichier dit qu’il ne faut écrire à personne. Certains outils exportent désinscrits, adresses rejetées et non-abonnés dans des fichiers sans colonne de statut.',
    },
    remedy: {
      en: 'Give this file to lumo-check with --opposition. If its name misleads, rename it.',
      fr: 'Donnez ce fichier à lumo-check avec --opposition. Si son nom est trompeur, renommez-le.',
    },
    bad: [
      {
        rows: csv('email', 'claire@acme.example', 'paul@acme.example'),
        says: ['file', 'contact', 'contact'],
        fileName: 'unsubscribed_members_export_7f3a.csv',
      },
    ],
    good: [
      { rows: csv('email', 'claire@acme.example'), says: [], fileName: 'subscribed_members_export_7f3a.csv' },
      { rows: csv('email', 'claire@acme.example'), says: [], fileName: 'clients-optout-exclus.csv' },
    ],
  },
  needs: {},
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    file: {
      en: 'The name of this file says that it holds refusals: use it as an opposition list, not for a campaign.',
      fr: 'Le nom de ce fichier annonce des refus : utilisez-le comme liste d’opposition, pas pour une campagne.',
    },
    contact: {
      en: 'This contact is in a file of refusals: do not contact them.',
      fr: 'Ce contact figure dans un fichier de refus : ne le contactez pas.',
    },
  },
  start(ctx) {
    if (isOptOutFileName(ctx.fileName)) ctx.report('file', 'file');
  },
  visit(ctx) {
    if (!isOptOutFileName(ctx.fileName)) return {};
    return {
      contact: (contact) => ctx.report(contact, 'contact'),
    };
  },
});
