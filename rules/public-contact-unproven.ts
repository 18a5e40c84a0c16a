import { csv, defineRule, isDated, LAWS, PUBLISHED_FIELDS, pageKindOf } from '../src/author.js';

/** Coordinates published as a business contact may be used: whoever says so must be able to show the page. */
export default defineRule({
  id: 'public-contact-unproven',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['lumo-guide-consent'], LAWS['cnil-kaspr'], LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Public contact without proof', fr: 'Contact public sans preuve' },
    why: {
      en: 'Visible does not mean free to use, as the CNIL told KASPR. The exception for public business contacts needs the page, the day you saw it, and that the page presents the person as a contact; a social network profile or a domain register does not count.',
      fr: 'Visible ne veut pas dire utilisable : KASPR a été sanctionnée pour cela. L’exception des contacts professionnels publics demande la page, le jour où vous l’avez vue, et que cette page présente la personne comme un contact ; un profil de réseau social ou un registre de noms de domaine ne compte pas.',
    },
    remedy: {
      en: 'Note the address of the page and the day of your visit. Otherwise, treat the contact as not public.',
      fr: 'Notez l’adresse de la page et le jour où vous l’avez vue. Sinon, traitez le contact comme non public.',
    },
    bad: [
      { rows: csv('email;contact_public;url_contact_public', 'lea@gmail.com;oui;web'), says: ['noPage'] },
      {
        rows: csv('email;contact_public;url_contact_public;date_source', 'lea@gmail.com;oui;https://www.linkedin.com/in/lea;2026-05-04'),
        says: ['network'],
      },
    ],
    good: [
      {
        rows: csv('email;contact_public;url_contact_public;date_source', 'lea@gmail.com;oui;https://acme.example/contact;2026-05-04'),
        says: [],
      },
      { rows: csv('email;contact_public;url_contact_public', 'lea@gmail.com;non;'), says: [] },
    ],
  },
  needs: { ...PUBLISHED_FIELDS, sourceDate: 'optional', collectedAt: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    noPage: {
      en: 'Marked as public, without the address of the page: note it, or treat the contact as not public.',
      fr: 'Indiqué comme public, sans l’adresse de la page : notez-la, ou traitez le contact comme non public.',
    },
    network: {
      en: 'Seen on a social network or in an ad (visible is not free to use): check that it was published for business.',
      fr: 'Vu sur un réseau social ou une annonce (visible ne veut pas dire utilisable) : vérifiez que la publication est professionnelle.',
    },
    register: {
      en: 'Taken from a register of domain names, which publishes nothing for prospecting: find another source.',
      fr: 'Tiré d’un registre de noms de domaine, qui ne publie rien pour la prospection : trouvez une autre source.',
    },
    noDate: {
      en: 'A public page without the day it was seen (pages change): fill in source_date.',
      fr: 'Une page publique sans le jour où elle a été vue (les pages changent) : renseignez date_source.',
    },
  },
  visit(ctx) {
    if (!ctx.has('publicContact') || ctx.purpose !== 'prospecting') return {};
    return {
      contact(contact) {
        if (contact.say('publicContact') !== 'yes') return;
        const page = pageKindOf(contact.text('publicContactUrl'));
        if (page === 'none') ctx.report(contact, 'noPage');
        else if (page !== 'page') ctx.report(contact, page);
        else if (!isDated(contact.date('sourceDate')) && !isDated(contact.date('collectedAt'))) ctx.report(contact, 'noDate');
      },
    };
  },
});
