import {
  type Cell,
  COMPANY_FIELDS,
  CONSENT_FIELDS,
  csv,
  defineRule,
  type EmailValue,
  hasValidConsent,
  LAWS,
  makeConsentExceptionReader,
  PUBLISHED_FIELDS,
  RELATION_FIELDS,
  webmailDomain,
  webmailKindOfEmail,
  webmailNames,
  z,
} from '../src/author.js';

/** An address at a consumer provider belongs to a person, even behind a trade: email to it is opt-in. */
export default defineRule({
  id: 'webmail-without-consent',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['lumo-guide-consent'], LAWS['gdpr-7']],
  docs: {
    title: { en: 'Personal mailbox without consent', fr: 'Boîte personnelle sans consentement' },
    why: {
      en: 'An address at Gmail, Orange or La Poste is personal: it needs an opt-in. So does one in a column of private addresses. That holds even when a tradesman works with it, unless the person publishes it as a business contact or is a client.',
      fr: 'Une adresse Gmail, Orange ou La Poste est personnelle : il faut un opt-in. De même dans une colonne d’adresses privées. C’est vrai même si un artisan s’en sert pour travailler, sauf si la personne la publie comme contact professionnel ou si elle est cliente.',
    },
    remedy: {
      en: 'Add the consent, or do not write to these mailboxes. A consent says what for, when and how. Failing that, the address of the page that presents the mailbox as a business contact is enough.',
      fr: 'Ajoutez le consentement, ou n’écrivez pas à ces boîtes. Un consentement dit à quoi, quand et comment. À défaut, l’adresse de la page qui présente la boîte comme un contact professionnel suffit.',
    },
    options: {
      unsure: { en: 'Domains that are probably consumer providers count too.', fr: 'Les domaines sans doute grand public comptent aussi.' },
    },
    bad: [
      { rows: csv('email;societe', 'martin.plomberie@gmail.com;Plomberie Martin'), says: ['needsConsent'], channels: ['email'] },
      { rows: csv('email;contact_public', 'contact.martin@gmail.com;oui'), says: ['needsConsent'], channels: ['email'] },
      { rows: csv('email perso;societe', 'claire@martin.example;Acme'), says: ['personalColumn'], channels: ['email'] },
    ],
    good: [
      { rows: csv('email;societe', 'claire.martin@acme.example;Acme'), says: [], channels: ['email'] },
      {
        rows: csv('email;contact_public;url_contact_public', 'martin.plomberie@gmail.com;oui;https://plomberie-martin.example/contact'),
        says: ['publicContact'],
        channels: ['email'],
      },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...COMPANY_FIELDS, ...RELATION_FIELDS, ...PUBLISHED_FIELDS, email: 'required', source: 'optional' },
  channels: ['email'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    needsConsent: {
      en: 'Personal mailbox (consumer provider) without consent to email: get an opt-in before writing.',
      fr: 'Boîte personnelle (messagerie grand public) sans consentement aux emails : obtenez un opt-in avant d’écrire.',
    },
    personalColumn: {
      en: 'This column holds private addresses, without consent to email: get an opt-in before writing.',
      fr: 'Cette colonne contient des adresses privées, sans consentement aux emails : obtenez un opt-in avant d’écrire.',
    },
    publicContact: {
      en: 'Personal mailbox published as a business contact: keep the page as evidence.',
      fr: 'Boîte personnelle publiée comme contact professionnel : gardez la page comme preuve.',
      severity: 'info',
    },
    client: {
      en: 'Personal mailbox of a client: write only about products like those already sold, with a way to refuse.',
      fr: 'Boîte personnelle d’un client : n’écrivez que pour des produits proches de ceux vendus, avec un moyen de refuser.',
      severity: 'warning',
    },
    sale: {
      en: 'Personal mailbox of a client, given when they bought from you: write only about similar products, with a way to refuse.',
      fr: 'Boîte personnelle d’un client, donnée lors d’un achat chez vous : n’écrivez que sur des produits proches, avec un moyen de refuser.',
      severity: 'info',
    },
    legalPerson: {
      en: 'Mailbox at a consumer provider used by an organisation: check that it is not one person’s.',
      fr: 'Messagerie grand public utilisée par un organisme : vérifiez que ce n’est pas celle d’une personne.',
      severity: 'warning',
    },
    mixed: {
      en: 'This provider serves individuals and companies alike: check whose mailbox it is before writing.',
      fr: 'Ce fournisseur sert les particuliers comme les entreprises : vérifiez à qui est la boîte avant d’écrire.',
      severity: 'warning',
    },
  },
  eases: { unsure: 'less' },
  options: z.object({ unsure: z.boolean().default(true) }),
  sieve: (ctx) => (ctx.columns.some(({ usage }) => usage === 'personal') ? undefined : { domains: webmailNames() }),
  visit(ctx) {
    // Of a consumer, every address needs consent: consumer-without-consent asks for it.
    if (ctx.audience !== 'business' || !ctx.channels.includes('email')) return {};
    // The webmail cells of the row at hand; `contact` comes after the cells and knows what excuses them.
    const found: { readonly cell: Cell; readonly why: 'needsConsent' | 'mixed' | 'personalColumn' }[] = [];
    const excuseOf = makeConsentExceptionReader(ctx);
    const isPrivate = ctx.columns.map(({ usage }) => usage === 'personal');
    return {
      email(value: EmailValue, { is, row, column, field }) {
        const kind = webmailKindOfEmail(value);
        const isSure = kind && (ctx.options.unsure || webmailDomain(value.domain)?.sure === 'high');
        const why = isSure && kind !== 'mixed' ? 'needsConsent' : isPrivate[column] ? 'personalColumn' : 'mixed';
        if (isSure || isPrivate[column]) found.push({ cell: { is, row, column, field }, why });
      },
      contact(contact) {
        if (found.length === 0) return;
        const cells = found.splice(0);
        if (hasValidConsent(contact, 'email', ctx.asOf)) return;
        const excuse = excuseOf(contact);
        // What a company is called says nothing of an address that the file calls private.
        for (const { cell, why } of cells) ctx.report(cell, excuse && !(excuse === 'legalPerson' && isPrivate[cell.column]) ? excuse : why);
      },
    };
  },
});
