import {
  CHANNELS,
  csv,
  defineRule,
  HELD_FIELDS,
  LAWS,
  leavesSheetUnread,
  makeDeathMarks,
  makeFieldReader,
  makeHeldReader,
  readDeceased,
  statusSaysDeath,
} from '../src/author.js';

/** Writing to the dead hurts the living. */
export default defineRule({
  id: 'contact-deceased',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Person who has died', fr: 'Personne décédée' },
    why: {
      en: 'The file itself says that the person has died. Whatever you send reaches the family. Where a note leaves a doubt, the contact is to be checked. An address kept after that is wrong, and must be corrected or deleted.',
      fr: 'Le fichier dit lui-même que la personne est décédée. Tout envoi arrive chez ses proches. Si une note laisse un doute, le contact est à vérifier. Une adresse gardée après cela est inexacte : elle doit être rectifiée ou supprimée.',
    },
    remedy: {
      en: 'Delete the contact, here and at the source. For a company, ask who has taken over.',
      fr: 'Supprimez le contact, ici et à la source. Pour une entreprise, demandez qui a pris la suite.',
    },
    bad: [
      { rows: csv('email;decede', 'claire@acme.example;oui'), says: ['deceased'] },
      { rows: csv('email;statut', 'claire@acme.example;Décédée'), says: ['deceased'] },
      { rows: csv('email;nom', 'claire@acme.example;ROY (décédée)'), says: ['deceased'] },
      { rows: csv('email;commentaire', 'claire@acme.example;acte de décès reçu'), says: ['noted'] },
      { rows: csv('email;decede', 'claire@acme.example;', 'claire@acme.example;oui'), says: ['elsewhere', 'deceased'] },
    ],
    good: [
      { rows: csv('email;decede', 'claire@acme.example;non'), says: [] },
      { rows: csv('email;decede', 'claire@acme.example;'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;sa mère est décédée'), says: [] },
      { rows: csv('email;societe', 'claire@acme.example;Pompes funèbres Décédé & Fils'), says: [] },
    ],
  },
  needs: {
    ...HELD_FIELDS,
    deceased: 'optional',
    status: 'optional',
    civility: 'optional',
    company: 'optional',
    jobTitle: 'optional',
    comments: 'optional',
    tags: 'optional',
  },
  channels: CHANNELS,
  // Nothing of the dead is to be kept for prospecting.
  verdict: 'expired',
  severity: 'error',
  action: 'bar',
  messages: {
    deceased: {
      en: 'The file says that this person has died: delete the contact, here and at the source.',
      fr: 'Le fichier dit que cette personne est décédée : supprimez le contact, ici et à la source.',
      role: 'deceased-person',
    },
    listed: {
      en: 'This person is on the sheet of deaths of the workbook: delete the contact, here and at the source.',
      fr: 'Cette personne est sur la feuille des décès du classeur : supprimez le contact, ici et à la source.',
      role: 'deceased-person',
    },
    sheet: {
      en: 'Another sheet of this workbook lists deaths, and nobody was compared with it: add addresses or numbers to it.',
      fr: 'Une autre feuille du classeur liste des décès, et personne n’y a été comparé : ajoutez-y adresses ou numéros.',
      severity: 'warning',
    },
    noted: {
      en: 'A cell says that somebody has died: find out whether it is this person before you contact them.',
      fr: 'Une cellule dit que quelqu’un est décédé : voyez s’il s’agit de cette personne avant de la contacter.',
      role: 'deceased-person',
      severity: 'warning',
      verdict: 'unknown',
    },
    unclear: {
      en: 'The column about deaths holds something we cannot read: write yes, no or a date.',
      fr: 'La colonne des décès contient une valeur illisible : écrivez oui, non ou une date.',
      severity: 'warning',
      verdict: 'unknown',
    },
    elsewhere: {
      en: 'Another row or file says that this person has died, or may have: find out before you contact them.',
      fr: 'Une autre ligne ou un autre fichier dit que cette personne est décédée, ou l’est peut-être : vérifiez avant de la contacter.',
      severity: 'warning',
      verdict: 'unknown',
    },
  },
  ofPerson: { message: 'elsewhere' },
  start(ctx) {
    if (leavesSheetUnread(ctx, 'deaths')) ctx.report('file', 'sheet');
  },
  visit(ctx) {
    const isListed = makeHeldReader(ctx.lists, 'deaths', 'lists');
    const isElsewhere = makeHeldReader(ctx.lists, 'deaths', 'files');
    const answerOf = makeFieldReader(ctx, 'deceased', readDeceased);
    // A tick or a date in a status is no death: only its words are.
    const hasDied = makeFieldReader(ctx, 'status', statusSaysDeath);
    const marks = makeDeathMarks(ctx.columns);
    return {
      contact(contact) {
        const answer = answerOf(contact);
        const marked = answer === 'yes' || hasDied(contact) ? 'deceased' : marks(contact);
        if (marked !== 'deceased' && isListed?.(contact)) ctx.report(contact, 'listed');
        else if (marked) ctx.report(contact, marked);
        else if (isElsewhere?.(contact)) ctx.report(contact, 'elsewhere');
        else if (answer === 'unclear') ctx.report(contact, 'unclear');
      },
    };
  },
});
