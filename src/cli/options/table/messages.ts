import { SETTINGS } from '../../../config/schema/settings-data.js';
import { text } from './option.js';

/** What a file is, and what its messages are. Of the commands that judge files of any kind. */
export const MESSAGE_INPUT = {
  as: text('--as <kind>', {
    en: 'what the files are: contacts, message, sms or script (default: by name and content)',
    fr: 'ce que sont les fichiers : contacts, message, sms ou script (par défaut : selon le nom et le contenu)',
  }),
  messageKind: text('--message-kind <kind>', SETTINGS.messageKind.help, { config: 'messageKind' }),
};
