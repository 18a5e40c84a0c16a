import { COMPANY_FIELDS, csv, defineRule, isPerson, LAWS, remember, z } from '../src/author.js';

// Words that name a format, a tool or nothing at all: none of them says who gave the data.
const USELESS = `
  web, internet, net, google, fichier, fichiers, fichier excel, fichier client, file, files, excel, csv, xls, xlsx, divers, misc,
  various, autre, autres, other, others, import, imports, imported, importe, import csv, import excel, import fichier, csv import,
  file import, list import, list import from file, base, bdd, bd, base de donnees, database, db, liste, list, export, crm,
  offline, offline sources, inconnu, inconnue, unknown, non renseigne, non renseignee, nr, nc, na, n a, n c, nd, neant, aucun,
  aucune, none, null, undefined, interne, internal, manuel, manual, saisie manuelle, historique, reprise, reprise de donnees,
  fichier interne, base interne, base clients, base prospects, ancienne base, fichier prospects, fichier achete, fichier loue,
  google sheets, sheets, hubspot, salesforce, pipedrive, brevo, sendinblue, mailchimp, prospection, tbd, todo, a completer, a definir, test, x, xx, xxx, oui, yes`
  .split(',')
  .map((words) => words.trim());
// "Import 12/03/2024" says no more than "import".
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Whoever is contacted must be told where their data come from: somebody must have written it down. */
export default defineRule({
  id: 'source-missing',
  since: '0.1.0',
  theme: 'transparency',
  law: [LAWS['gdpr-14'], LAWS['lumo-guide-source'], LAWS['cnil-solocal']],
  docs: {
    title: { en: 'No source', fr: 'Source absente' },
    why: {
      en: 'People must be told who their data come from. Unless they gave them, they are told at the latest in the first message; “web” or “import” names nobody.',
      fr: 'Chacun doit savoir de qui viennent ses données. Quand elles ne viennent pas de la personne, il faut le lui dire au plus tard au premier message ; « web » ou « import » ne désignent personne.',
    },
    remedy: {
      en: 'Write who gave the data and when. It is the directory, the register, the fair, the supplier, or the form that the person filled in.',
      fr: 'Écrivez qui a fourni les données et quand. C’est l’annuaire, le registre, le salon, le fournisseur, ou le formulaire rempli.',
    },
    options: {
      alsoUseless: { en: 'More words that do not count as a source.', fr: 'Autres mots qui ne valent pas une source.' },
    },
    bad: [
      { rows: csv('email;nom;source', 'claire@acme.example;Martin;Internet'), says: ['person'] },
      { rows: csv('email;source', 'contact@acme.example;?'), says: ['company'] },
      { rows: csv('email;nom', 'claire@acme.example;Martin'), says: ['noColumn'] },
    ],
    good: [
      { rows: csv('email;nom;source', 'claire@acme.example;Martin;SIRENE'), says: [] },
      { rows: csv('email;nom;source', 'claire@acme.example;Martin;formulaire site'), says: [] },
    ],
  },
  needs: { ...COMPANY_FIELDS, email: 'optional', source: 'optional', sourceUrl: 'optional' },
  severity: 'error',
  action: 'flag',
  messages: {
    person: {
      en: 'Nothing says who gave this person’s data (you must be able to tell them): fill in the source.',
      fr: 'Rien ne dit de qui viennent les données de cette personne (vous devez pouvoir le lui dire) : indiquez la source.',
    },
    company: {
      en: 'Nothing says where this company’s coordinates come from: fill in the source.',
      fr: 'Rien ne dit d’où viennent les coordonnées de cette société : indiquez la source.',
      severity: 'warning',
    },
    noColumn: {
      en: 'The file has no source column (people must be told where their data come from): add one.',
      fr: 'Le fichier n’a pas de colonne source (les personnes doivent savoir d’où viennent leurs données) : ajoutez-en une.',
    },
  },
  options: z.object({
    alsoUseless: z.array(z.string()).default([]),
  }),
  start(ctx) {
    if (!ctx.has('source') && !ctx.has('sourceUrl') && !ctx.absent.includes('source')) ctx.report('file', 'noColumn');
  },
  visit(ctx) {
    if (!ctx.has('source') && !ctx.has('sourceUrl')) return {};
    const words = new Set(['', ...USELESS, ...ctx.options.alsoUseless.map(fold)]);
    const useless = remember((text: string): boolean => words.has(fold(text)));
    return {
      contact(contact) {
        if (!useless(contact.text('source')) || /^https?:\/\/./i.test(contact.text('sourceUrl'))) return;
        ctx.report(contact, isPerson(contact) ? 'person' : 'company');
      },
    };
  },
});
