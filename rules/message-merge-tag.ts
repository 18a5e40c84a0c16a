import { columnOfTag, csv, defineSubjectRule, fieldOfTag, hasLoop, isAskedOfContacts, LAWS, memoise } from '../src/author.js';

/** A tag is filled from a column: where there is none, or the cell is blank, the reader sees a gap. */
export default defineSubjectRule({
  id: 'message-merge-tag',
  about: 'messages',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['lumo-guide-messages']],
  docs: {
    title: { en: 'Merge tag that the contacts cannot fill', fr: 'Balise que les contacts ne remplissent pas' },
    why: {
      en: 'A merge tag is filled from a column of the contacts. Without that column, or where its cell is blank, the message greets nobody: “Hello ,”. Contacts and message must be checked in one run.',
      fr: 'Une balise est remplie par une colonne des contacts. Sans cette colonne, ou quand la case est vide, le message ne salue personne : « Bonjour , ». Il faut contrôler contacts et message ensemble.',
    },
    remedy: {
      en: 'Name the tag as the column is named. Give it a text for blank cells, or fill the cells.',
      fr: 'Nommez la balise comme la colonne. Donnez-lui un texte de repli, ou remplissez les cases.',
    },
    bad: [
      { text: '<p>Bonjour {{ contact.PRENOM }},</p>', contacts: csv('email;société', 'claire@acme.example;Acme'), says: ['unknown'] },
      {
        text: '<p>Bonjour {{ contact.PRENOM }},</p>',
        contacts: csv('email;prénom', 'claire@acme.example;Claire', 'contact@acme.example;'),
        says: ['blank'],
      },
    ],
    good: [
      {
        text: '<p>Bonjour {{ contact.PRENOM | default : "Madame, Monsieur" }},</p>',
        contacts: csv('email;prénom', 'claire@acme.example;Claire', 'contact@acme.example;'),
        says: [],
      },
      { text: '<p>Hello *|FNAME|*,</p>', contacts: csv('email;First name', 'claire@acme.example;Claire'), says: [] },
    ],
  },
  severity: 'warning',
  needs: ['contacts'],
  facts: {
    field: 'field',
    blanks: { is: 'number', en: 'blank for {value}', fr: 'vide pour {value}' },
    contacts: { is: 'number', en: 'of {value:# contact|# contacts}', fr: 'sur {value:# contact|# contacts}' },
    file: { is: 'list', en: 'in {value}', fr: 'dans {value}' },
  },
  messages: {
    unknown: {
      en: 'No column of the contacts fills this merge tag: name it as the column is named.',
      fr: 'Aucune colonne des contacts ne remplit cette balise : nommez-la comme la colonne.',
    },
    dropped: {
      en: 'The column that fills this merge tag is not in the cleaned file: keep it with --map, or take the tag out.',
      fr: 'La colonne qui remplit cette balise n’est pas dans le fichier nettoyé : gardez-la avec --map, ou retirez la balise.',
    },
    blank: {
      en: 'This merge tag has no text for contacts whose cell is blank: give it one.',
      fr: 'Cette balise n’a pas de texte de repli pour les cases vides : donnez-lui-en un.',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const loops = hasLoop(message);
      // Templates repeat their tags.
      const meaningOf = memoise(fieldOfTag);
      const files = message.contacts.map((file) => ({ file, columnOf: memoise((field: string) => columnOfTag(field, file)) }));
      for (const { role, owner, field, hasFallback, at: span } of message.tags) {
        if (role !== 'field' || owner !== 'contact' || field === undefined || hasFallback || !isAskedOfContacts(field)) continue;
        const means = meaningOf(field);
        const named = means === undefined ? {} : { field: means };
        for (const { file, columnOf } of files) {
          const inFile = files.length > 1 ? { file: file.name } : {};
          const column = columnOf(field);
          if (!column) {
            if (!loops) ctx.report(at(span), 'unknown', { facts: { ...named, ...inFile } });
          } else if (!column.kept) ctx.report(at(span), 'dropped', { facts: { ...named, ...inFile } });
          else if (column.blanks > 0)
            ctx.report(at(span), 'blank', { facts: { ...named, blanks: column.blanks, contacts: file.contacts, ...inFile } });
        }
      }
    },
  }),
});
