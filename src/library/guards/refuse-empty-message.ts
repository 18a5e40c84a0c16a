import { LumoError } from '../../model/base/lumo-error.js';
import type { MessageDocument } from '../../model/document/message.js';

/** Nothing that a reader sees, and nothing that was left unread: to call it fine or wrong would be made up. */
const isEmpty = ({ read, sentences, links, images, tags }: MessageDocument): boolean =>
  read === 'whole' && sentences.length + links.length + images.length + tags.length === 0;

const emptyMessage = (name: string, hasAttachments: boolean): LumoError =>
  new LumoError(
    'LUMO_MESSAGE_EMPTY',
    hasAttachments
      ? {
          en: `"${name}" has no text: all that it holds is an attachment.`,
          fr: `« ${name} » n’a pas de texte : tout ce qu’il contient est une pièce jointe.`,
        }
      : {
          en: `"${name}" has no text that a reader sees.`,
          fr: `« ${name} » n’a pas de texte qu’un lecteur voit.`,
        },
    {
      en: 'Send yourself a test from your sending tool and check that .eml, or check the template.',
      fr: 'Envoyez-vous un essai depuis votre outil d’envoi et contrôlez cet .eml, ou contrôlez le modèle.',
    },
  );

/** Refuses a file in which there is nothing to judge. @throws LumoError LUMO_MESSAGE_EMPTY */
export const refuseEmpty = (messages: readonly MessageDocument[], name: string): void => {
  if (messages.length === 0 || !messages.every(isEmpty)) return;
  throw emptyMessage(
    name,
    messages.some(({ attachments }) => attachments > 0),
  );
};
