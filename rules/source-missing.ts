import {
  COMPANY_FIELDS,
  csv,
  defineRule,
  hasSourceUrl,
  identifiesPerson,
  LAWS,
  makeFieldReader,
  makeVagueSourceTest,
  z,
} from '../src/author.js';

/** Whoever is contacted must be told where their data come from: somebody must have written it down. */
export default defineRule({
  id: 'source-missing',
  about: 'contacts',
  since: '0.1.0',
  theme: 'transparency',
  role: 'unknown-source',
  law: [LAWS['gdpr-14'], LAWS['lumo-guide-source'], LAWS['cnil-solocal']],
  docs: {
    title: { en: 'No source', fr: 'Source absente' },
    why: {
      en: 'People must be told who their data come from. Unless they gave the data themselves, they are told at the latest in the first message; “web” or “import” does not name anybody.',
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
      { rows: csv('email;nom;source', 'claire@acme.example;Martin;Internet'), says: ['vague'] },
      { rows: csv('email;nom;source', 'claire@acme.example;Martin;'), says: ['person'] },
      { rows: csv('email;source', 'contact@acme.example;divers'), says: ['vagueCompany'] },
      { rows: csv('email;source', 'contact@acme.example;'), says: ['company'] },
      { rows: csv('email;nom', 'claire@acme.example;Martin'), says: ['noColumn'] },
    ],
    good: [
      { rows: csv('email;nom;source', 'claire@acme.example;Martin;SIRENE'), says: [] },
      { rows: csv('email;nom;source', 'claire@acme.example;Martin;formulaire site'), says: [] },
    ],
  },
  needs: { ...COMPANY_FIELDS, email: 'optional', source: 'optional', sourceUrl: 'optional' },
  fills: { source: ['sourceUrl'] },
  severity: 'error',
  action: 'flag',
  messages: {
    person: {
      en: 'Nothing says who gave this person’s data (you must be able to tell them): fill in the source.',
      fr: 'Rien ne dit de qui viennent les données de cette personne (vous devez pouvoir le lui dire) : indiquez la source.',
    },
    vague: {
      en: 'The source of this person’s data is a word that names nobody (web, import…): write which site, form or supplier.',
      fr: 'La source des données de cette personne ne désigne personne (web, import…) : écrivez quel site, formulaire ou fournisseur.',
    },
    vagueCompany: {
      en: 'The source of this company’s contact details is a word that names nobody (web, import…): write which site or supplier.',
      fr: 'La source des coordonnées de cette société ne désigne personne (web, import…) : écrivez quel site ou fournisseur.',
      severity: 'warning',
    },
    company: {
      en: 'Nothing says where this company’s contact details come from: fill in the source.',
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
    const namesNobody = makeFieldReader(ctx, 'source', makeVagueSourceTest(ctx.options.alsoUseless, ctx.columns));
    return {
      contact(contact) {
        if (!namesNobody(contact) || hasSourceUrl(contact)) return;
        const isVague = contact.text('source').trim() !== '';
        if (identifiesPerson(contact)) ctx.report(contact, isVague ? 'vague' : 'person');
        else ctx.report(contact, isVague ? 'vagueCompany' : 'company');
      },
    };
  },
});
