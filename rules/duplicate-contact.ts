import {
  CHANNELS,
  csv,
  defineRule,
  isInSection,
  LAWS,
  makeRecordNoteReader,
  SECTIONS,
  saysDuplicate,
  watchSections,
} from '../src/author.js';

/** The same person on two rows is contacted twice. A refusal on one of them is another rule's business: opposed-elsewhere. */
export default defineRule({
  id: 'duplicate-contact',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Same person twice', fr: 'Même personne en double' },
    why: {
      en: 'A person on two rows gets everything twice. And what is corrected on one row stays wrong on the other. Two rows are one person when they share a mailbox or, where there is none, a mobile.',
      fr: 'Une personne présente sur deux lignes reçoit tout en double. Et ce qui est corrigé sur l’une reste faux sur l’autre. Deux lignes sont une même personne quand elles partagent une boîte ou, à défaut, un mobile.',
    },
    remedy: {
      en: 'Merge the rows at the source. To drop the later rows, give this rule the action drop-row.',
      fr: 'Fusionnez les lignes à la source. Pour retirer les suivantes, donnez à cette règle l’action drop-row.',
    },
    bad: [
      { rows: csv('email', 'claire@acme.example', 'Claire@ACME.example'), says: ['duplicate'] },
      { rows: csv('email', 'c.martin@gmail.com', 'cmartin+salon@gmail.com'), says: ['duplicate'] },
      {
        rows: csv('email;nom', 'claire@acme.example;Martin', 'paul@acme.example;Roy', ';DÉSINSCRITS', 'claire@acme.example;Martin'),
        says: ['section', 'duplicate'],
      },
      { rows: csv('email;statut', 'claire@acme.example;Doublon', 'paul@acme.example;RDV'), says: ['marked'] },
    ],
    good: [
      { rows: csv('email', 'claire@acme.example', 'paul@acme.example'), says: [] },
      {
        rows: csv('nom;telephone', 'Martin;01 99 00 12 34', 'Durand;01 99 00 12 34'),
        says: [],
        channels: ['phone'],
        note: { en: 'Colleagues share a landline.', fr: 'Des collègues partagent un fixe.' },
      },
    ],
  },
  needs: {
    email: 'one-of',
    phone: 'one-of',
    mobile: 'one-of',
    country: 'optional',
    status: 'optional',
    comments: 'optional',
    tags: 'optional',
  },
  severity: 'warning',
  action: 'flag',
  facts: { first: { is: 'number', en: 'already on row {value}', fr: 'déjà à la ligne {value}' } },
  messages: {
    duplicate: {
      en: 'This contact is already on an earlier row: merge the two at the source.',
      fr: 'Ce contact figure déjà sur une ligne précédente : fusionnez les deux à la source.',
    },
    marked: {
      en: 'The file itself marks this contact as a duplicate: merge it with the other record at the source.',
      fr: 'Le fichier marque lui-même ce contact comme un doublon : fusionnez-le avec l’autre fiche à la source.',
    },
    section: {
      en: 'This person is on two rows of a file that lists refusals under a title: make sure that they do not stand below that title too.',
      fr: 'Cette personne est sur deux lignes d’un fichier qui liste des refus sous un titre : vérifiez qu’elle n’est pas aussi sous ce titre.',
      channels: CHANNELS,
      verdict: 'unknown',
    },
  },
  keyed: { least: 2 },
  // Whoever stands in a section of refusals is section-of-refusals' business; here it is about their other rows, which no title is above.
  survey: SECTIONS,
  visitSurvey: (ctx, seen) => watchSections(ctx.columns, seen),
  visit(ctx, sections) {
    const { persons } = ctx;
    const markOf = makeRecordNoteReader(ctx.columns, saysDuplicate);
    if (persons.isEmpty && !markOf) return {};
    const hasSections = sections.titles.length > 0;
    return {
      contact(contact) {
        const mark = markOf?.(contact);
        if (mark) ctx.report(mark, 'marked');
        if (persons.isEmpty) return;
        const first = persons.firstRowOf(contact);
        if (first < contact.row) ctx.report(contact, 'duplicate', { facts: { first } });
        if (hasSections && !isInSection(sections, contact.row) && persons.isElsewhere(contact)) ctx.report(contact, 'section');
      },
    };
  },
});
