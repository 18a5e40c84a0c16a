import {
  type Cell,
  csv,
  defineRule,
  isInventedNumber,
  isNumberOfOthers,
  LAWS,
  makeRecordNoteReader,
  makeRowCells,
  numberOwnerColumnOf,
  type PhoneValue,
  phoneServiceOf,
  saysWrongNumber,
  wrongNumberUnder,
} from '../src/author.js';

/** A hotline, a machine or a short code is nobody's line, and a wrong number is somebody else's: no list can protect whoever answers. */
export default defineRule({
  id: 'phone-not-a-person',
  about: 'contacts',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['arcep-numbering']],
  docs: {
    title: { en: 'Number that does not reach the contact', fr: 'Numéro qui ne joint pas le contact' },
    why: {
      en: 'Some numbers lead to a service or a machine, not to somebody. Numbers in 08 are hotlines that the caller may pay for, those in 0700 belong to meters and alarms, and short codes to public services. In a contact file they are a mistake. So is a number of which an agent noted that it is wrong or out of service: whoever answers is somebody else, and the data are to be corrected.',
      fr: 'Certains numéros mènent à un service ou à une machine, pas à une personne. Les 08 sont des standards que l’appelant paie parfois, les 0700 équipent compteurs et alarmes, et les numéros courts sont ceux de services publics. Dans un fichier de contacts, c’est une erreur. De même un numéro dont un agent a noté qu’il est faux ou hors service : qui répond est quelqu’un d’autre, et la donnée est à corriger.',
    },
    remedy: {
      en: 'Look for the direct number of the contact, or leave the number out.',
      fr: 'Cherchez le numéro direct du contact, ou écartez celui-ci.',
    },
    bad: [
      { rows: csv('telephone', '08 99 70 12 34', '0825 12 34 56'), says: ['premium', 'shared'], channels: ['phone'] },
      { rows: csv('telephone;nom', '3975;Martin'), says: ['short'], channels: ['phone'] },
      { rows: csv('telephone', '06 12 34 56 78', '0600000000'), says: ['invented', 'invented'], channels: ['phone'] },
      { rows: csv('telephone', 'fax 01 99 00 12 34', 'Tel/Fax 01 99 00 12 35'), says: ['fax'], channels: ['phone'] },
      { rows: csv('telephone;qualification', '01 99 00 12 34;Faux numéro', '01 99 00 12 35;RDV'), says: ['wrong'], channels: ['phone'] },
    ],
    good: [
      { rows: csv('telephone', '01 99 00 12 34', '+33 6 39 98 12 34'), says: [], channels: ['phone'] },
      {
        rows: csv('telephone', '09 70 12 34 56'),
        says: [],
        channels: ['phone'],
        note: { en: 'The line of an internet box.', fr: 'La ligne d’une box.' },
      },
    ],
  },
  needs: { phone: 'one-of', mobile: 'one-of', status: 'optional', comments: 'optional', tags: 'optional' },
  channels: ['phone', 'sms'],
  severity: 'warning',
  action: 'flag',
  messages: {
    premium: {
      en: 'This is a premium-rate number, which leads to a service: look for the direct number of the contact.',
      fr: 'Ce numéro est surtaxé et mène à un service : cherchez le numéro direct du contact.',
    },
    shared: {
      en: 'This is the number of a hotline, which leads to a service: look for the direct number of the contact.',
      fr: 'Ce numéro est celui d’un service (08) : cherchez le numéro direct du contact.',
    },
    free: {
      en: 'This is a freephone number, which leads to a service: look for the direct number of the contact.',
      fr: 'Ce numéro vert mène à un service : cherchez le numéro direct du contact.',
    },
    machine: {
      en: 'This number belongs to a machine (meter, alarm, vehicle): nobody answers, so leave it out.',
      fr: 'Ce numéro est celui d’une machine (compteur, alarme, véhicule) : personne ne répond, écartez-le.',
    },
    fax: {
      en: 'The cell says that this is the number of a fax: nobody answers, so look for a telephone number.',
      fr: 'La cellule dit que ce numéro est celui d’un fax : personne ne répond, cherchez un numéro de téléphone.',
    },
    short: {
      en: 'This is a short code of a service, not a number of the contact: leave it out.',
      fr: 'C’est le numéro court d’un service, pas celui du contact : écartez-le.',
    },
    invented: {
      en: 'This number is one that people invent in forms: check that it is the contact’s before you call whoever has it.',
      fr: 'Ce numéro est de ceux qu’on invente dans un formulaire : vérifiez qu’il est bien au contact avant d’appeler.',
      verdict: 'unknown',
    },
    wrong: {
      en: 'The file says that this number is wrong, out of service or somebody else’s: check it before you call again.',
      fr: 'Le fichier dit que ce numéro est faux, hors service ou celui d’un autre : vérifiez-le avant de rappeler.',
      role: 'wrong-number',
    },
  },
  visit(ctx) {
    if (!ctx.channels.includes('phone') && !ctx.channels.includes('sms')) return {};
    const faxes = makeRowCells();
    const check = (value: PhoneValue, cell: Cell): void => {
      const service = phoneServiceOf(value);
      if (service) ctx.report(cell, service);
      else if (isInventedNumber(value)) ctx.report(cell, 'invented');
      else if (value.isFax) faxes.add(cell);
    };
    const askedIn = (header: string) => wrongNumberUnder(header) ?? numberOwnerColumnOf(header);
    const wrongCellOf = makeRecordNoteReader(ctx.columns, saysWrongNumber, askedIn, isNumberOfOthers);
    return {
      phone: check,
      mobile: check,
      contact(contact) {
        const count = faxes.take();
        // Beside a telephone, the number of a fax is in nobody's way.
        if (count > 0 && !contact.phones.some(({ valid, isFax }) => valid && !isFax))
          for (let at = 0; at < count; at++) ctx.report(faxes.at(contact.row, at), 'fax');
        const cell = wrongCellOf && contact.phones.some(({ valid }) => valid) ? wrongCellOf(contact) : undefined;
        if (cell) ctx.report(cell, 'wrong');
      },
    };
  },
});
