import { csv, defineRule, LAWS, makeRefusalTitleTest } from '../src/author.js';

/** A title in the middle of a file says of all who stand below it that they refused, and no cell of theirs does. */
export default defineRule({
  id: 'section-of-refusals',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Section of refusals', fr: 'Section de refus' },
    why: {
      en: 'Spreadsheets put a title above a group of rows. A line that says “Unsubscribed” and nothing else is no contact. Those below it refused, and nothing in their rows says so.',
      fr: 'Un tableur met un titre au-dessus d’un groupe de lignes. Une ligne qui dit « Désinscrits » et rien d’autre n’est pas un contact. Ceux qui la suivent ont refusé, et rien sur leur ligne ne le dit.',
    },
    remedy: {
      en: 'Move the rows below the title into a file of their own. Give that file with --opposition.',
      fr: 'Déplacez les lignes situées sous le titre dans un fichier à part. Donnez ce fichier avec --opposition.',
    },
    bad: [
      { rows: csv('email;nom', 'claire@acme.example;Martin', ';DÉSINSCRITS', 'paul@acme.example;Roy'), says: ['section', 'title'] },
      { rows: csv('nom;email;source', 'Ne plus contacter :;;', 'Roy;paul@acme.example;Salon de Lyon'), says: ['section', 'title'] },
    ],
    good: [
      { rows: csv('email;nom', 'claire@acme.example;Martin', ';Prospects 2026', 'paul@acme.example;Roy'), says: [] },
      {
        rows: csv('email;nom', 'claire@acme.example;ne plus contacter'),
        says: [],
        note: {
          en: 'This contact refuses for themselves: another rule’s business.',
          fr: 'Ce contact refuse pour lui-même : l’affaire d’une autre règle.',
        },
      },
    ],
  },
  needs: { email: 'optional', phone: 'optional' },
  severity: 'error',
  action: 'flag',
  messages: {
    section: {
      en: 'The file has a section of refusals under a title, and nothing in its rows says so: move them to an opposition list.',
      fr: 'Le fichier a une section de refus sous un titre, et rien sur ses lignes ne le dit : déplacez-les dans une liste d’opposition.',
    },
    title: {
      en: 'This line is the title of a section of refusals: whoever stands below it may have refused.',
      fr: 'Cette ligne est le titre d’une section de refus : ceux qui la suivent ont peut-être refusé.',
      severity: 'warning',
    },
  },
  tally: { empty: () => ({ titles: 0 }), merge: (a, b) => ({ titles: a.titles + b.titles }) },
  visit(ctx, _, tally) {
    const isTitle = makeRefusalTitleTest(ctx.columns);
    return {
      contact(contact) {
        if (!isTitle(contact)) return;
        tally.titles++;
        ctx.report(contact, 'title');
      },
    };
  },
  // The line itself leaves with whoever cannot be reached; those below it stay.
  end(ctx, _, { titles }) {
    if (titles > 0) ctx.report('file', 'section');
  },
});
