import {
  type Cell,
  COUNTRY_BY_TOP_LEVEL,
  csv,
  defineRule,
  doubt,
  isRefusalInPlace,
  LAWS,
  makeAssumedCountryTest,
  type PhoneValue,
} from '../src/author.js';

/** A number that cannot be read cannot be compared with any list: nobody may call it clean. */
export default defineRule({
  id: 'phone-malformed',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Malformed phone number', fr: 'Numéro de téléphone mal formé' },
    why: {
      en: 'A broken number matches no opposition or Robinson list. Spreadsheets break many: they eat the leading zero, or keep only six digits of a long number (3,36E+10).',
      fr: 'Un numéro abîmé ne correspond à aucune liste d’opposition ni Robinson. Les tableurs en abîment beaucoup : zéro initial mangé, ou six chiffres gardés d’un long numéro (3,36E+10).',
    },
    remedy: {
      en: 'Export again with the phone columns as text. What a spreadsheet rounded cannot be found again.',
      fr: 'Refaites l’export avec les téléphones au format texte. Ce qu’un tableur a arrondi ne se retrouve pas.',
    },
    bad: [
      { rows: csv('telephone', '01 99 00'), says: ['malformed'], channels: ['phone'] },
      { rows: csv('nom;mobile', 'Martin;3,36399E+10'), says: ['lost'], channels: ['phone'] },
      { rows: csv('indicatif_telephone;telephone', '+99;612345678'), says: ['unplaced'], channels: ['phone'] },
      { rows: csv('email;mobile', 'piet@acme.nl;0639980012'), says: ['assumed'], channels: ['sms'] },
    ],
    good: [
      { rows: csv('telephone', '+33 (0)1 99 00 12 34'), says: [], channels: ['phone'] },
      { rows: csv('telephone', '199001234'), says: ['repaired'], channels: ['phone'] },
      { rows: csv('indicatif_telephone;telephone', '+34;612345678', '33;472001122'), says: [], channels: ['phone'] },
      { rows: csv('telephone;nom', 'STOP;Martin', '01 99 00 12 34;Roy'), says: [], channels: ['phone'] },
      { rows: csv('telephone', '\u202a01 99 00 12 34\u202c'), says: ['invisible'], channels: ['phone'] },
    ],
  },
  needs: {
    phone: 'one-of',
    mobile: 'one-of',
    email: 'optional',
    country: 'optional',
    siren: 'optional',
    siret: 'optional',
    postcode: 'optional',
  },
  channels: ['phone', 'sms'],
  severity: 'error',
  action: 'bar',
  messages: {
    malformed: {
      en: 'This number cannot be read, so it matches no list: correct it or leave it out.',
      fr: 'Ce numéro est illisible, aucune liste ne peut le reconnaître : corrigez-le ou écartez-le.',
    },
    lost: {
      en: 'A spreadsheet rounded this number and its last digits are lost: export again with the column as text.',
      fr: 'Un tableur a arrondi ce numéro et ses derniers chiffres sont perdus : refaites l’export avec la colonne en texte.',
    },
    unplaced: {
      en: 'The calling code beside this number cannot be read, so it matches no list for certain: correct the code.',
      fr: 'L’indicatif à côté de ce numéro est illisible, donc aucune liste ne le reconnaît à coup sûr : corrigez-le.',
    },
    assumed: doubt(
      'This number has no country code and the address is one of another country: add the code, a column of countries, or --country.',
      'Ce numéro n’a pas d’indicatif de pays et l’adresse est d’un autre pays : ajoutez l’indicatif, une colonne de pays, ou --country.',
    ),
    repaired: {
      en: 'A spreadsheet damaged this number, but it could be read for certain: export the column as text next time.',
      fr: 'Un tableur a abîmé ce numéro, lu malgré tout avec certitude : exportez la colonne en texte la prochaine fois.',
      severity: 'info',
    },
    invisible: {
      en: 'This number contains invisible characters (it was compared without them): type it again at the source.',
      fr: 'Ce numéro contient des caractères invisibles (il a été comparé sans eux) : ressaisissez-le à la source.',
      severity: 'info',
    },
  },
  visit(ctx) {
    if (!ctx.channels.includes('phone') && !ctx.channels.includes('sms')) return {};
    const check = (value: PhoneValue, cell: Cell): void => {
      const { valid, damage, unplaced } = value;
      if (unplaced) ctx.report(cell, 'unplaced');
      else if (damage === 'lost') ctx.report(cell, 'lost');
      else if (!valid) {
        if (!isRefusalInPlace(value.text)) ctx.report(cell, 'malformed');
      } else if (damage === 'repaired') ctx.report(cell, 'repaired');
      else if (value.invisible) ctx.report(cell, 'invisible');
    };
    const isAssumed = ctx.has('country') || ctx.countrySaid ? undefined : makeAssumedCountryTest(COUNTRY_BY_TOP_LEVEL, ctx.country);
    return {
      phone: check,
      mobile: check,
      ...(isAssumed && { contact: (contact) => isAssumed(contact) && ctx.report(contact, 'assumed') }),
    };
  },
});
