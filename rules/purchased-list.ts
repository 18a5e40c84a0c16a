import {
  csv,
  type DateValue,
  defineRule,
  LAWS,
  lastExpiredDay,
  laterEvent,
  makeFieldReader,
  plainWords,
  provenanceOf,
  z,
} from '../src/author.js';

/** Who uses contacts that somebody sold answers for how they were collected: SOLOCAL could not prove it. */
export default defineRule({
  id: 'purchased-list',
  about: 'contacts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cnil-solocal'], LAWS['cnil-caloga'], LAWS['gdpr-14'], LAWS['gdpr-5-2'], LAWS['cnil-bought-files']],
  docs: {
    title: { en: 'Bought or rented list without evidence', fr: 'Fichier acheté ou loué sans preuve' },
    why: {
      en: 'If you use bought contacts, you must prove how they were collected. A promise in the contract is not enough: the CNIL expects the buyer to check the forms and the consents. Contacts of companies need it too, since they must be told where the data come from.',
      fr: 'Qui utilise des contacts achetés doit pouvoir prouver leur origine. Une promesse dans le contrat ne suffit pas : la CNIL attend de l’acheteur qu’il vérifie les formulaires et les consentements. Les contacts d’entreprises sont concernés aussi, puisqu’ils doivent savoir d’où viennent les données.',
    },
    remedy: {
      en: 'Write the contract in supplier_contract, the last check in supplier_audit. Ask the supplier for the forms that people filled in, and test some consents every year.',
      fr: 'Notez le contrat (contrat_source) et le dernier contrôle (audit_source). Demandez au fournisseur les formulaires remplis, et vérifiez quelques consentements chaque année.',
    },
    options: {
      auditMonths: {
        en: 'Months for which the check of a supplier holds.',
        fr: 'Mois pendant lesquels le contrôle d’un fournisseur vaut.',
      },
      suppliers: { en: 'More words that name a supplier of files.', fr: 'Autres mots qui désignent un fournisseur de fichiers.' },
    },
    bad: [
      { rows: csv('email;source', 'claire@acme.example;Location de fichier'), says: ['noContract'] },
      {
        rows: csv('email;source;contrat_source;audit_source', 'claire@acme.example;Kompass;C-2026-14;2025-11-23'),
        says: ['auditOld'],
      },
    ],
    good: [
      { rows: csv('email;source;contrat_source;audit_source', 'claire@acme.example;Kompass;C-2026-14;2026-03-02'), says: [] },
      { rows: csv('email;source', 'claire@acme.example;Salon Artibat 2026'), says: [] },
    ],
  },
  needs: { source: 'optional', sourceContract: 'optional', sourceAuditedAt: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    noContract: {
      en: 'Bought or rented contact without the reference of a contract: write it in supplier_contract, or do not use the contact.',
      fr: 'Contact acheté ou loué sans référence de contrat : notez-la dans contrat_source, ou n’utilisez pas ce contact.',
    },
    noAudit: {
      en: 'No date of a check of this contact’s supplier: check how it collects, and note the day in supplier_audit.',
      fr: 'Aucune date de contrôle du fournisseur de ce contact : contrôlez sa collecte, et notez le jour dans audit_source.',
    },
    auditOld: {
      en: 'The supplier of this contact was last checked more than {auditMonths:a month|# months} ago: check its forms and consents again.',
      fr: 'Le dernier contrôle du fournisseur de ce contact date de plus {auditMonths:d’un mois|de # mois} : revérifiez formulaires et consentements.',
    },
  },
  eases: { auditMonths: 'more' },
  options: z.object({ auditMonths: z.int().positive().default(12), suppliers: z.array(z.string()).default([]) }),
  visit(ctx) {
    if (!ctx.has('source')) return {};
    const named = ctx.options.suppliers.map(plainWords).filter((name) => name !== '');
    const isBought = makeFieldReader(ctx, 'source', (source: string): boolean => {
      if (provenanceOf(source) === 'bought') return true;
      const words = named.length === 0 ? '' : ` ${plainWords(source)} `;
      return named.some((name) => words.includes(` ${name} `));
    });
    const expired = lastExpiredDay(ctx.asOf, ctx.options.auditMonths);
    const audit = (date: DateValue): 'noAudit' | 'auditOld' | undefined => {
      const last = laterEvent(undefined, date, ctx.asOf);
      return last ? (last.early <= expired ? 'auditOld' : undefined) : 'noAudit';
    };
    return {
      contact(contact) {
        if (!isBought(contact)) return;
        const missing = contact.text('sourceContract') === '' ? 'noContract' : audit(contact.date('sourceAuditedAt'));
        if (missing) ctx.report(contact, missing);
      },
    };
  },
});
