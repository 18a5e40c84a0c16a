import { csv, defineRule, isAccountingHeader, LAWS, z } from '../src/author.js';

/** Accounts are kept ten years; that is a duty about accounts, and no reason to keep a prospect. */
export default defineRule({
  id: 'retention-accounting',
  about: 'contacts',
  since: '0.1.0',
  theme: 'retention',
  law: [LAWS['ccom-l123-22'], LAWS['gdpr-5-1-e'], LAWS['lumo-guide-policies']],
  docs: {
    title: { en: 'Accounting data among contacts', fr: 'Données comptables parmi les contacts' },
    why: {
      en: 'Invoices and payments are kept ten years, in the accounts. The ten years run from the end of the fiscal year and hold for accounting documents; they are no ground for keeping the address or the number of a contact as long.',
      fr: 'Factures et paiements se conservent dix ans, dans la comptabilité. Les dix ans courent de la clôture de l’exercice et ne valent que pour les pièces comptables ; ils ne justifient pas de garder aussi longtemps l’adresse ou le numéro d’un contact.',
    },
    remedy: {
      en: 'Keep these columns in the accounts and out of this file. Contacts themselves follow retention-prospect and retention-client.',
      fr: 'Laissez ces colonnes à la comptabilité, hors de ce fichier. Les contacts eux-mêmes suivent retention-prospect et retention-client.',
    },
    options: {
      years: { en: 'Years for which accounting documents are kept.', fr: 'Années de conservation des pièces comptables.' },
    },
    bad: [{ rows: csv('email;numero_facture;montant_ttc', 'claire@acme.example;F-2026-12;120,00'), says: ['accounting', 'accounting'] }],
    good: [
      {
        rows: csv('email;adresse_facturation', 'claire@acme.example;1 rue des Lilas'),
        says: [],
        note: { en: 'An address, not an invoice.', fr: 'Une adresse, pas une facture.' },
      },
      { rows: csv('email;date_collecte', 'claire@acme.example;2025-02-03'), says: [] },
    ],
  },
  needs: {},
  severity: 'info',
  action: 'flag',
  messages: {
    accounting: {
      en: 'Accounting data (kept {years:a year|# years} in the accounts, no reason to keep a contact): leave it out here.',
      fr: 'Donnée comptable (gardée {years:un an|# ans} en comptabilité, ce qui ne justifie pas de garder un contact) : retirez-la d’ici.',
    },
  },
  periods: { accounting: 'years' },
  eases: { years: 'more' },
  options: z.object({ years: z.int().positive().default(10) }),
  start(ctx) {
    for (const column of ctx.columns) {
      // A column that has a field is judged for what it is; bank accounts are column-sensitive's.
      if (column.field === undefined && isAccountingHeader(column.header)) ctx.report(column, 'accounting');
    }
  },
});
