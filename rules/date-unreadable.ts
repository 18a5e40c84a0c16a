import { type Cell, csv, type DateValue, defineRule, LAWS } from '../src/author.js';

/** A date that cannot be read, or not in one way only, dates nothing. */
export default defineRule({
  id: 'date-unreadable',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['gdpr-5-1-e']],
  docs: {
    title: { en: 'Unreadable date', fr: 'Date illisible' },
    why: {
      en: 'Retention, consent and opposition are counted from dates. A 30 February, a date in the future, or 03/04/2025 when nothing in the column tells day from month, give nothing to count from.',
      fr: 'Conservation, consentement et opposition se comptent à partir de dates. Un 30 février, une date future, ou 03/04/2025 quand rien dans la colonne ne distingue le jour du mois, ne permettent aucun calcul.',
    },
    remedy: {
      en: 'Export dates as yyyy-mm-dd. Or give the order of day and month with --date-order.',
      fr: 'Exportez les dates au format aaaa-mm-jj. Ou indiquez l’ordre du jour et du mois avec --date-order.',
    },
    bad: [
      { rows: csv('email;date_collecte', 'claire@acme.example;2026-02-30'), says: ['invalid'] },
      { rows: csv('email;date_collecte', 'claire@acme.example;2062-01-15'), says: ['future'] },
    ],
    good: [
      { rows: csv('email;date_collecte', 'claire@acme.example;2025-02-28'), says: [] },
      {
        rows: csv('email;fin_relation', 'claire@acme.example;2030-12-31'),
        says: [],
        note: { en: 'A contract may well end in the future.', fr: 'Un contrat peut très bien finir plus tard.' },
      },
    ],
  },
  needs: {
    sourceDate: 'optional',
    sourceAuditedAt: 'optional',
    collectedAt: 'optional',
    informedAt: 'optional',
    relationStartAt: 'optional',
    relationEndAt: 'optional',
    lastInboundAt: 'optional',
    lastContactAt: 'optional',
    lastOutboundAt: 'optional',
    consentAt: 'optional',
    consentWithdrawnAt: 'optional',
    opposedAt: 'optional',
    oppositionAppliedAt: 'optional',
    bloctelCheckedAt: 'optional',
  },
  severity: 'warning',
  action: 'flag',
  messages: {
    invalid: {
      en: 'This is not a date: write it as yyyy-mm-dd.',
      fr: 'Ce n’est pas une date : écrivez-la au format aaaa-mm-jj.',
    },
    future: {
      en: 'This date is in the future, so it dates nothing: correct it at the source.',
      fr: 'Cette date est dans le futur, elle ne date donc rien : corrigez-la à la source.',
    },
    ambiguous: {
      en: 'Day and month cannot be told apart here: write yyyy-mm-dd, or set the date order of the column.',
      fr: 'Impossible ici de distinguer le jour du mois : écrivez aaaa-mm-jj, ou fixez l’ordre des dates de la colonne.',
    },
  },
  visit(ctx) {
    const end = (value: DateValue, cell: Cell): void => {
      const { status } = value;
      if (status === 'invalid' || status === 'ambiguous') ctx.report(cell, status);
    };
    const past = (value: DateValue, cell: Cell): void => {
      const { status, day, later } = value;
      if (status === 'invalid') ctx.report(cell, 'invalid');
      else if (status === 'none') return;
      else if (day > ctx.asOf) ctx.report(cell, 'future');
      // When the later reading has not happened yet, only one reading is left.
      else if (status === 'ambiguous' && later <= ctx.asOf) ctx.report(cell, 'ambiguous');
    };
    return {
      sourceDate: past,
      sourceAuditedAt: past,
      collectedAt: past,
      informedAt: past,
      lastInboundAt: past,
      lastContactAt: past,
      lastOutboundAt: past,
      consentAt: past,
      consentWithdrawnAt: past,
      opposedAt: past,
      oppositionAppliedAt: past,
      bloctelCheckedAt: past,
      // A contract may well begin, or end, in the future.
      relationStartAt: end,
      relationEndAt: end,
    };
  },
});
