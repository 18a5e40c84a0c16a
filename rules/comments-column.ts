import { csv, defineRule, LAWS } from '../src/author.js';

/** A column of free text holds whatever anybody typed. */
export default defineRule({
  id: 'comments-column',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [LAWS['cnil-comments'], LAWS['gdpr-5-1-c']],
  docs: {
    title: { en: 'Free-text column', fr: 'Colonne de texte libre' },
    why: {
      en: 'A comments column holds whatever anybody typed, about anybody. The people described may ask to read it. It must be objective, useful and never excessive.',
      fr: 'Une colonne de commentaires contient ce que chacun y a tapé, sur chacun. Les personnes décrites peuvent demander à la lire. Elle doit rester objective, utile et jamais excessive.',
    },
    remedy: {
      en: 'Leave the column out of what you share. At the source, offer boxes to tick rather than a blank to fill.',
      fr: 'Retirez la colonne de ce que vous transmettez. À la source, proposez des choix à cocher plutôt qu’une zone à remplir.',
    },
    bad: [{ rows: csv('email;commentaire', 'claire@acme.example;Rappeler jeudi'), says: ['present'] }],
    good: [
      { rows: csv('email;tags', 'claire@acme.example;salon-2026'), says: [] },
      {
        rows: csv('email;commentaire', 'claire@acme.example;'),
        says: [],
        note: { en: 'Nobody wrote anything.', fr: 'Personne n’a rien écrit.' },
      },
    ],
  },
  needs: { comments: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    present: {
      en: 'People may ask to read what is written about them: keep comments to facts, and out of campaigns.',
      fr: 'Chacun peut demander à lire ce qui est écrit sur lui : tenez-vous-en aux faits, et gardez ces textes hors des campagnes.',
    },
  },
  start(ctx) {
    for (const column of ctx.columns) if (column.field === 'comments' && column.filled > 0) ctx.report(column, 'present');
  },
});
