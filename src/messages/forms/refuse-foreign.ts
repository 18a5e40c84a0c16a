import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

interface Foreign {
  /** What such files begin with, in hexadecimal, or how they are named. */
  readonly begins?: RegExp;
  readonly named?: RegExp;
  readonly is: Text;
  readonly next: Text;
}

const AS_EML: Text = {
  en: 'Save the mail as .eml: from a webmail with “Download message”, from Thunderbird or Apple Mail with “Save as”.',
  fr: 'Enregistrez le mail en .eml : depuis un webmail par « Télécharger le message », depuis Thunderbird ou Apple Mail par « Enregistrer sous ».',
};
const AS_TEXT: Text = {
  en: 'Save its text as .html, .md or .txt, each message under a line “Subject: …”; or take the mail itself as .eml.',
  fr: 'Enregistrez son texte en .html, .md ou .txt, chaque message sous une ligne « Objet : … » ; ou prenez le mail lui-même en .eml.',
};

/** Files in which messages and scripts are kept, and that are not read. Their bytes would pass for a text that says nothing. */
const FOREIGN: readonly Foreign[] = [
  {
    begins: /^d0cf11e0a1b11ae1/,
    named: /\.(?:msg|oft)$/i,
    is: { en: 'is a message in the format of Outlook', fr: 'est un message au format d’Outlook' },
    next: AS_EML,
  },
  { named: /\.mbox$/i, is: { en: 'is a whole mailbox', fr: 'est une boîte de messages entière' }, next: AS_EML },
  { named: /\.emlx$/i, is: { en: 'is a message as Apple Mail keeps it', fr: 'est un message tel qu’Apple Mail le garde' }, next: AS_EML },
  { begins: /^255044462d/, named: /\.pdf$/i, is: { en: 'is a PDF', fr: 'est un PDF' }, next: AS_TEXT },
  { begins: /^7b5c727466/, named: /\.rtf$/i, is: { en: 'is a text in RTF', fr: 'est un texte en RTF' }, next: AS_TEXT },
  {
    begins: /^504b0304/,
    named: /\.(?:docx?|odt|pages)$/i,
    is: { en: 'is a document of a word processor, or an archive', fr: 'est un document de traitement de texte, ou une archive' },
    next: AS_TEXT,
  },
  {
    begins: /^(?:89504e47|ffd8ff|47494638|52494646)/,
    named: /\.(?:png|jpe?g|gif|webp)$/i,
    is: { en: 'is a picture', fr: 'est une image' },
    next: AS_TEXT,
  },
];

/** Refuses files whose text is not read. @param name of the file @throws LumoError LUMO_NOT_A_MESSAGE */
export const refuseForeign = (bytes: Uint8Array, name: string): void => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  // What a mail program named wrongly is read by what it holds.
  const found = FOREIGN.find(({ begins }) => begins?.test(head)) ?? FOREIGN.find(({ named }) => named?.test(name));
  if (found) throw new LumoError('LUMO_NOT_A_MESSAGE', { en: `"${name}" ${found.is.en}.`, fr: `« ${name} » ${found.is.fr}.` }, found.next);
};

/** @param name of a table or of JSON in which no message is found, or not the whole of one */
export const refuseRecords = (name: string): LumoError =>
  new LumoError(
    'LUMO_NOT_A_MESSAGE',
    {
      en: `"${name}" is a table or JSON, and its messages were not found, or not whole.`,
      fr: `« ${name} » est un tableau ou du JSON, et ses messages n’y ont pas été trouvés, ou pas entiers.`,
    },
    {
      en: 'Call the columns or keys of each message “subject” and “body”, or save it as text under “Subject: …”; a list of contacts is --as contacts.',
      fr: 'Nommez « objet » et « corps » les colonnes ou clés de chaque message, ou enregistrez-le en texte sous « Objet : … » ; une liste de contacts : --as contacts.',
    },
  );
