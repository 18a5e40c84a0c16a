import { csv, defineSubjectRule, foreignWayOut, LAWS } from '../src/author.js';

/** What the law wants to be told must be understood by whoever is told. */
export default defineSubjectRule({
  id: 'message-language',
  about: 'messages',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-12-1'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Language that the contacts do not read', fr: 'Langue que les contacts ne lisent pas' },
    why: {
      en: 'What the law wants to be told must be understood. A message in another language than that of most contacts tells them neither who writes nor how to refuse. Countries with several languages are left out.',
      fr: 'Ce que la loi fait dire doit être compris. Un message dans une autre langue que celle de la plupart des contacts ne leur dit ni qui écrit ni comment refuser. Les pays à plusieurs langues ne comptent pas.',
    },
    remedy: {
      en: 'Write to each contact in the language of the country. Split the file by country if need be.',
      fr: 'Écrivez à chaque contact dans la langue de son pays. Séparez le fichier par pays au besoin.',
    },
    bad: [
      {
        text: '<p>We would like to show you our made-to-measure windows and to send you a price for your shop.</p>',
        contacts: csv('email;pays', 'claire@acme.example;France', 'jean@acme.example;France', 'tom@acme.example;UK'),
        says: ['other'],
      },
      {
        text: '<p>We would like to show you our made-to-measure windows and to send you a price for your shop.</p><p>Si vous ne souhaitez plus recevoir nos mails, répondez STOP.</p>',
        says: ['wayOut'],
      },
    ],
    good: [
      {
        text: '<p>We would like to show you our made-to-measure windows and to send you a price for your shop.</p>',
        contacts: csv('email;pays', 'claire@acme.example;Belgique', 'jean@acme.example;Suisse'),
        says: [],
      },
    ],
  },
  severity: 'warning',
  facts: {
    others: { is: 'number', en: 'another for {value}', fr: 'une autre pour {value}' },
    contacts: { is: 'number', en: 'of {value:# contact|# contacts}', fr: 'sur {value:# contact|# contacts}' },
    file: { is: 'list', en: 'in {value}', fr: 'dans {value}' },
  },
  messages: {
    other: {
      en: 'Most contacts read another language than that of the message: write in theirs.',
      fr: 'La plupart des contacts lisent une autre langue que celle du message : écrivez dans la leur.',
    },
    wayOut: {
      en: 'How to refuse is told in another language than the message: tell it in that of the message too.',
      fr: 'Le moyen de refuser est dit dans une autre langue que le message : dites-le aussi dans la sienne.',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const { language, contacts } = message;
      if (language === undefined) return;
      const wayOut = message.sending.kind === 'prospecting' ? foreignWayOut(message) : undefined;
      if (wayOut) ctx.report(at(wayOut), 'wayOut');
      for (const file of contacts) {
        const others = Object.entries(file.languages).reduce((sum, [reads, count]) => sum + (reads === language ? 0 : count), 0);
        const inFile = contacts.length > 1 ? { file: file.name } : {};
        if (others * 2 > file.contacts) ctx.report(at(message.at), 'other', { facts: { others, contacts: file.contacts, ...inFile } });
      }
    },
  }),
});
