import {
  csv,
  defineRule,
  HELD_FIELDS,
  LAWS,
  letterColumnOf,
  makeDeadAddressReader,
  makeHeldReader,
  makeRecordNoteReader,
  saysLetterReturned,
} from '../src/author.js';

/** Mail to such an address came back before. It refuses nothing, and nobody reads what is sent to it. */
export default defineRule({
  id: 'email-undeliverable',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Address said to be dead', fr: 'Adresse signalée comme morte' },
    why: {
      en: 'The file says that mail came back, or that the person left the company. Such an address is inaccurate data, to be corrected or deleted. Sending to it again harms your reputation as a sender, and somebody else may read it. A letter that came back (NPAI) says it of the postal address, and of the mailbox only where the file has no postal addresses.',
      fr: 'Le fichier dit que le message est revenu, ou que la personne est partie. Une telle adresse est une donnée inexacte, à corriger ou à effacer. Y réécrire nuit à votre réputation d’expéditeur, et quelqu’un d’autre lit peut-être la boîte. Un courrier revenu (NPAI) le dit de l’adresse postale, et de la boîte mail seulement si le fichier n’a pas d’adresses postales.',
    },
    remedy: {
      en: 'Check the address at the source. Then correct or delete it. It is no refusal, and does not belong in the opposition list.',
      fr: 'Vérifiez l’adresse à la source. Puis corrigez-la ou effacez-la. Ce n’est pas un refus : ne la mettez pas dans la liste d’opposition.',
    },
    bad: [
      { rows: csv('email;bounced', 'claire@acme.example;', 'claire@acme.example;oui'), says: ['elsewhere', 'dead'], channels: ['email'] },
      {
        rows: csv('email;statut', 'claire@acme.example;hard bounce', 'paul@acme.example;parti'),
        says: ['dead', 'dead'],
        channels: ['email'],
      },
      { rows: csv('email;NPAI', 'claire@acme.example;x', 'paul@acme.example;'), says: ['dead'], channels: ['email'] },
      {
        rows: csv('email;adresse;NPAI', 'claire@acme.example;3 rue des Lilas;x', 'paul@acme.example;5 rue des Lilas;'),
        says: ['returned'],
        channels: ['email', 'post'],
      },
      { rows: csv('email;commentaire', 'claire@acme.example;a quitté la société en mars'), says: ['dead'], channels: ['email'] },
      { rows: csv('email;fonction', 'claire@acme.example;ne travaille plus ici'), says: ['dead'], channels: ['email'] },
      {
        rows: csv('email', 'claire@acme.example', 'paul@acme.example'),
        says: ['listed'],
        sheet: { name: 'Bounces', rows: csv('email', 'paul@acme.example') },
        channels: ['email'],
      },
      { rows: csv('email;Email hard bounce reason', 'claire@acme.example;UNKNOWN_USER'), says: ['dead'], channels: ['email'] },
    ],
    good: [
      { rows: csv('email;statut', 'claire@acme.example;soft bounce'), says: [], channels: ['email'] },
      { rows: csv('email;commentaire', 'claire@acme.example;taux de rebond élevé'), says: [], channels: ['email'] },
      { rows: csv('email;bounced', 'claire@acme.example;non'), says: [], channels: ['email'] },
      { rows: csv('email;adresse;commentaire', 'claire@acme.example;3 rue des Lilas;NPAI'), says: [], channels: ['email'] },
    ],
  },
  needs: {
    ...HELD_FIELDS,
    email: 'one-of',
    address: 'one-of',
    status: 'optional',
    comments: 'optional',
    tags: 'optional',
    jobTitle: 'optional',
  },
  channels: ['email', 'post'],
  severity: 'warning',
  action: 'flag',
  messages: {
    dead: {
      en: 'The file says that mail to this address came back, or that this person has left: check the address before you send to it again.',
      fr: 'Le fichier dit que cette adresse a rejeté un message, ou que cette personne est partie : vérifiez l’adresse avant d’y réécrire.',
      role: 'dead-address',
      channels: ['email'],
    },
    returned: {
      en: 'The file says that a letter to this postal address came back: check it before you write to it again.',
      fr: 'Le fichier dit qu’un courrier à cette adresse postale est revenu : vérifiez-la avant d’y réécrire.',
      channels: ['post'],
    },
    elsewhere: {
      en: 'Another row says that mail to this address came back, or that this person has left: check the address before you send to it.',
      fr: 'Une autre ligne dit que cette adresse a rejeté un message, ou que cette personne est partie : vérifiez l’adresse avant d’y écrire.',
      channels: ['email'],
    },
    listed: {
      en: 'Another sheet or another file says that mail to this address came back: check the address before you send to it again.',
      fr: 'Une autre feuille ou un autre fichier dit que cette adresse a rejeté un message : vérifiez l’adresse avant d’y réécrire.',
      channels: ['email'],
    },
  },
  ofPerson: { message: 'elsewhere', of: ['dead', 'listed'], by: 'address' },
  visit(ctx) {
    const isForMail = ctx.channels.includes('email') && ctx.has('email');
    const deadCellOf = isForMail ? makeDeadAddressReader(ctx.columns) : undefined;
    const isListed = isForMail ? makeHeldReader(ctx.lists, 'bounces') : undefined;
    const isForPost = ctx.channels.includes('post') && ctx.has('address');
    const returnedCellOf = isForPost ? makeRecordNoteReader(ctx.columns, saysLetterReturned, letterColumnOf) : undefined;
    if (!deadCellOf && !isListed && !isForPost) return {};
    return {
      contact(contact) {
        const cell = deadCellOf?.(contact);
        if (cell) ctx.report(cell, 'dead');
        else if (isListed?.(contact)) ctx.report(contact, 'listed');
        const returned = returnedCellOf?.(contact);
        if (returned && contact.text('address') !== '') ctx.report(returned, 'returned');
        // "NPAI" in place of the street.
        else if (isForPost && saysLetterReturned(contact.text('address'))) ctx.report(contact, 'returned');
      },
    };
  },
});
