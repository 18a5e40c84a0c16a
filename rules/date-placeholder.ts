import { type Cell, type Contact, csv, defineRule, LAWS } from '../src/author.js';

const DATES = {
  sourceDate: 'optional',
  collectedAt: 'optional',
  informedAt: 'optional',
  lastInboundAt: 'optional',
  lastContactAt: 'optional',
  lastOutboundAt: 'optional',
  consentAt: 'optional',
  consentWithdrawnAt: 'optional',
  opposedAt: 'optional',
  oppositionAppliedAt: 'optional',
  bloctelCheckedAt: 'optional',
} as const;

/** Written as a date, and not as nothing ("-", "n/a", "0"). */
const looksLikeOne = (text: string): boolean => !/^0+$/.test(text) && /(?:\d\D*){4}/.test(text);

/** 1900-01-01, 1970-01-01, 00/00/0000: what systems write when they know no date. */
export default defineRule({
  id: 'date-placeholder',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['gdpr-5-1-e']],
  docs: {
    title: { en: 'Placeholder date', fr: 'Date de remplissage' },
    why: {
      en: 'Some dates are what software writes when it has none. The first day of 1900 or 1970, 00/00/0000 or the year 9999 date nothing: they are read as blanks. In a column of refusals, there may have been a refusal whose day was lost.',
      fr: 'Certaines dates sont ce qu’un logiciel écrit quand il n’en a pas. Le 1er janvier 1900 ou 1970, 00/00/0000 ou l’an 9999 ne datent rien : elles sont lues comme des cases vides. Dans une colonne de refus, il y a peut-être eu un refus dont le jour s’est perdu.',
    },
    remedy: {
      en: 'Empty these cells at the source, or restore the real dates. Look up each refusal: a person may stand behind it.',
      fr: 'Videz ces cases à la source, ou retrouvez les vraies dates. Vérifiez chaque refus : une personne est peut-être derrière.',
    },
    bad: [
      { rows: csv('email;date_collecte', 'claire@acme.example;1970-01-01'), says: ['placeholder'] },
      { rows: csv('email;date_opposition', 'claire@acme.example;00/00/0000'), says: ['refusal'] },
    ],
    good: [
      { rows: csv('email;date_collecte', 'claire@acme.example;1970-01-02'), says: [] },
      { rows: csv('email;date_opposition', 'claire@acme.example;-'), says: [] },
      {
        rows: csv('email;fin_relation', 'claire@acme.example;9999-12-31'),
        says: [],
        note: { en: 'Many systems write an open end so.', fr: 'Beaucoup de logiciels écrivent ainsi une durée indéterminée.' },
      },
    ],
  },
  needs: DATES,
  severity: 'warning',
  action: 'flag',
  facts: { field: 'field' },
  messages: {
    placeholder: {
      en: 'This is a placeholder date, read as a blank: empty the cell or restore the real date.',
      fr: 'C’est une date de remplissage, lue comme une case vide : videz la cellule ou retrouvez la vraie date.',
    },
    refusal: {
      en: 'This refusal has a placeholder date, so it does not count as a refusal: check at the source.',
      fr: 'Ce refus porte une date de remplissage et ne compte donc pas comme un refus : vérifiez à la source.',
    },
  },
  visit(ctx) {
    const watched = (Object.keys(DATES) as (keyof typeof DATES)[])
      .map((field) => ({ field, columns: ctx.columns.filter((column) => column.field === field) }))
      .filter(({ columns }) => columns.length > 0);
    if (watched.length === 0) return {};
    return {
      contact(contact) {
        for (const { field, columns } of watched) {
          // Most cells hold a day: only of the others is the text looked at.
          if (contact.date(field).status !== 'none' || !looksLikeOne(contact.text(field))) continue;
          const [only, other] = columns;
          // A contact does not tell which of two columns a text is from.
          const at: Cell | Contact = only && !other ? { is: 'cell', row: contact.row, column: only.column, field } : contact;
          ctx.report(at, field === 'opposedAt' || field === 'consentWithdrawnAt' ? 'refusal' : 'placeholder', { facts: { field } });
        }
      },
    };
  },
});
