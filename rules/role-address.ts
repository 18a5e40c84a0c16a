import { AUDIENCE_FIELDS, type Cell, csv, defineRule, LAWS, makeAudienceReader, roleOf, webmailKindOfEmail } from '../src/author.js';

/** An address of a function belongs to the company: neither consent nor opposition of a person, but the company's own still holds. */
export default defineRule({
  id: 'role-address',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cnil-role-address'], LAWS['cpce-l34-5']],
  docs: {
    title: { en: 'Generic address', fr: 'Adresse générique' },
    why: {
      en: 'An address such as contact@acme.example is the company’s own. The consent that protects persons does not apply to it; the company’s refusal does. With a name beside it, the row is a person’s data all the same.',
      fr: 'Une adresse comme contact@acme.example appartient à l’entreprise. Le consentement qui protège les personnes ne s’y applique pas ; le refus de l’entreprise, si. Avec un nom à côté, la ligne reste une donnée personnelle.',
    },
    remedy: {
      en: 'Nothing to correct. If there is a name beside the address, inform that person like any other.',
      fr: 'Rien à corriger. Quand un nom accompagne l’adresse, informez cette personne comme toute autre.',
    },
    bad: [
      {
        rows: csv('email;prenom;nom', 'contact@acme.example;Claire;Martin'),
        says: ['named'],
        note: { en: 'A name beside the function.', fr: 'Un nom à côté de la fonction.' },
      },
    ],
    good: [
      { rows: csv('email;societe', 'contact@acme.example;Acme'), says: ['role'] },
      { rows: csv('email', 'marie.contact@acme.example'), says: [] },
      {
        rows: csv('email', 'contact@gmail.com'),
        says: [],
        note: { en: 'A consumer mailbox stays personal.', fr: 'Une boîte grand public reste personnelle.' },
      },
    ],
  },
  needs: { ...AUDIENCE_FIELDS, email: 'required' },
  severity: 'info',
  action: 'flag',
  messages: {
    role: {
      en: 'Generic address (it belongs to the company, whose refusal counts): nothing to do.',
      fr: 'Adresse générique (elle est à l’entreprise, dont le refus compte) : rien à faire.',
      severity: 'info',
    },
    named: {
      en: 'Generic address with a person’s name beside it: treat the row as personal data.',
      fr: 'Adresse générique accompagnée du nom d’une personne : traitez la ligne comme une donnée personnelle.',
    },
  },
  visit(ctx) {
    if (ctx.audience !== 'business' || !ctx.channels.includes('email')) return {};
    const audienceOf = makeAudienceReader(ctx);
    const found: Cell[] = [];
    const names = (['lastName', 'fullName', 'firstName'] as const).filter((field) => ctx.has(field));
    return {
      email(value, { is, row, column, field }) {
        if (roleOf(value) !== 'none' && webmailKindOfEmail(value) === undefined) found.push({ is, row, column, field });
      },
      contact(contact) {
        if (found.length === 0) return;
        const cells = found.splice(0);
        // In the row of a private person nothing is a company's.
        if (audienceOf(contact) === 'consumer') return;
        const message = names.some((field) => contact.text(field) !== '') ? 'named' : 'role';
        for (const cell of cells) ctx.report(cell, message);
      },
    };
  },
});
