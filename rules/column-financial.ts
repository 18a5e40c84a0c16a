import { csv, defineRule, LAWS } from '../src/author.js';

/** What a company earns may be published; what it owes, and how it is rated, is not for who sells to it. */
export default defineRule({
  id: 'column-financial',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-5-1-c'], LAWS['gdpr-32'], LAWS['lumo-guide-access']],
  docs: {
    title: { en: 'Financial column in a sales file', fr: 'Colonne financière dans un fichier commercial' },
    why: {
      en: 'Credit limits, arrears and ratings are the accountant’s business. Salespeople do not need them, and every extra person who sees them is one more possible leak. A published turnover, used to choose whom to contact, is fine.',
      fr: 'Encours, impayés et notations sont l’affaire de la comptabilité. Les commerciaux n’en ont pas besoin, et chaque personne qui les voit est un risque de fuite de plus. Un chiffre d’affaires publié, qui sert à cibler, n’est pas concerné.',
    },
    remedy: {
      en: 'Leave the column out of files for sales. If a rating excludes some contacts, exclude them before the export.',
      fr: 'Retirez la colonne des fichiers destinés aux commerciaux. Si une notation écarte des contacts, écartez-les avant l’export.',
    },
    bad: [
      { rows: csv('email;donnees_financieres', 'compta@acme.example;15000'), says: ['financial'] },
      { rows: csv('email;donnees_financieres;societe', 'compta@acme.example;B-;Acme'), says: ['financial'] },
    ],
    good: [{ rows: csv('email;societe;tranche_effectif', 'compta@acme.example;Acme;12'), says: [] }],
  },
  needs: { finance: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    financial: {
      en: 'Credit, arrears or ratings have no place in a sales file: leave the column out.',
      fr: 'Encours, impayés ou notations n’ont pas leur place dans un fichier commercial : retirez la colonne.',
    },
  },
  start(ctx) {
    if (ctx.purpose !== 'prospecting') return;
    for (const column of ctx.columns) if (column.field === 'finance') ctx.report(column, 'financial');
  },
});
