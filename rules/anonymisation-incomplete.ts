import { CHANNELS, COMPANY_FIELDS, csv, defineRule, LAWS, makeAnonymisationReader, residualIdentifiers } from '../src/author.js';

/** Anonymous means that nobody can be found again; one identifier left beside "anonyme@domain.com" is enough. */
export default defineRule({
  id: 'anonymisation-incomplete',
  about: 'contacts',
  since: '0.1.0',
  theme: 'retention',
  law: [LAWS['gdpr-recital-26'], LAWS['gdpr-5-1-e'], LAWS['lumo-guide-anonymisation']],
  docs: {
    title: { en: 'Anonymisation not finished', fr: 'Anonymisation incomplète' },
    why: {
      en: 'Anonymous means that what is left points to nobody. Replacing the address is not enough while a name, a number, or the company of a sole trader stands beside it. A hash of an address is a pseudonym: anybody who knows the address can find the row.',
      fr: 'Anonymiser, c’est faire que ce qui reste ne désigne plus personne. Remplacer l’adresse ne suffit pas tant qu’un nom, un numéro ou la société d’un entrepreneur individuel figure à côté. L’empreinte d’une adresse est un pseudonyme : qui connaît l’adresse retrouve la ligne.',
    },
    remedy: {
      en: 'Replace every identifier, the domain too, or delete the row. Anonymised rows have no place in a campaign file.',
      fr: 'Remplacez chaque identifiant, domaine compris, ou supprimez la ligne. Une fiche anonymisée n’a pas sa place dans un fichier de campagne.',
    },
    storedRemedy: {
      en: 'Replace every identifier, the domain too, or delete the row.',
      fr: 'Remplacez chaque identifiant, domaine compris, ou supprimez la ligne.',
    },
    bad: [
      { rows: csv('email;nom;telephone', 'anonyme@domain.com;Martin;01 99 00 12 34'), says: ['name', 'phone'] },
      {
        rows: csv('email;societe;forme_juridique', 'anonyme@acme.example;Plomberie des Lilas;EI'),
        says: ['business'],
        note: { en: 'A sole trader is found through their company.', fr: 'Un entrepreneur individuel se retrouve par sa société.' },
      },
    ],
    good: [
      { rows: csv('email;nom;societe;forme_juridique', 'anonyme@domain.com;;Acme;SARL'), says: [] },
      { rows: csv('email;nom', 'claire@acme.example;Martin'), says: [] },
    ],
  },
  needs: { ...COMPANY_FIELDS, email: 'optional', phone: 'optional', mobile: 'optional' },
  channels: CHANNELS,
  verdict: 'unknown',
  severity: 'warning',
  action: 'flag',
  messages: {
    name: {
      en: 'This contact was anonymised, but a name is left: remove it, or delete the row.',
      fr: 'Ce contact a été anonymisé, mais il reste un nom : retirez-le, ou supprimez la ligne.',
    },
    email: {
      en: 'This contact was anonymised, but a personal address is left: replace it, or delete the row.',
      fr: 'Ce contact a été anonymisé, mais il reste une adresse personnelle : remplacez-la, ou supprimez la ligne.',
    },
    phone: {
      en: 'This contact was anonymised, but a phone number is left: remove it, or delete the row.',
      fr: 'Ce contact a été anonymisé, mais il reste un numéro de téléphone : retirez-le, ou supprimez la ligne.',
    },
    business: {
      en: 'This sole trader was anonymised, but the company, SIREN or domain is left: replace them, or delete the row.',
      fr: 'Cet indépendant a été anonymisé, mais il reste sa société, son SIREN ou son domaine : remplacez-les, ou supprimez la ligne.',
    },
    hash: {
      en: 'The address was replaced by a hash (a pseudonym, not anonymisation): delete the hash.',
      fr: 'L’adresse a été remplacée par une empreinte (un pseudonyme, pas une anonymisation) : supprimez l’empreinte.',
    },
  },
  visit: (ctx) => {
    const anonymityOf = makeAnonymisationReader(ctx);
    return {
      contact(contact) {
        const { hashed, replaced, erased } = anonymityOf(contact);
        if (hashed) ctx.report(contact, 'hash', { channels: [] });
        // A name that is hidden in an export is no account that was erased: "***".
        const channels = erased ? CHANNELS : [];
        if (replaced) for (const remnant of residualIdentifiers(contact)) ctx.report(contact, remnant, { channels });
      },
    };
  },
});
