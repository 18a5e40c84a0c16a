import { LumoError } from '../../model/base/lumo-error.js';

/** Nobody writes so much: it is not a message, or a program made it. Attachments do not count. */
const MOST = 10_000_000;

/** Nobody keeps more messages, or turns of a call, in one file: what was given is an export or a log. */
export const MOST_MESSAGES = 2000;
const COUNTED = { messages: { en: 'messages', fr: 'messages' }, turns: { en: 'turns of a call', fr: 'répliques' } } as const;

/** @param name of the file @throws LumoError LUMO_MESSAGE_TOO_LARGE for a file of more messages or turns than anybody writes */
export const refuseMany = (count: number, name: string, of: keyof typeof COUNTED = 'messages'): void => {
  if (count <= MOST_MESSAGES) return;
  throw new LumoError(
    'LUMO_MESSAGE_TOO_LARGE',
    { en: `"${name}" holds more than 2,000 ${COUNTED[of].en}.`, fr: `« ${name} » contient plus de 2 000 ${COUNTED[of].fr}.` },
    {
      en: 'Check what you mean to send or to say: a log of what was sent or said holds people, and is a table.',
      fr: 'Contrôlez ce que vous comptez envoyer ou dire : un journal de ce qui a été envoyé ou dit contient des personnes, et c’est un tableau.',
    },
  );
};

/** @param name of the file @throws LumoError LUMO_MESSAGE_TOO_LARGE for a message of more bytes than are read into memory */
export const refuseLarge = (bytes: number, name: string): void => {
  if (bytes <= MOST) return;
  throw new LumoError(
    'LUMO_MESSAGE_TOO_LARGE',
    { en: `The text of "${name}" is larger than 10 MB.`, fr: `Le texte de « ${name} » dépasse 10 Mo.` },
    {
      en: 'Check the file: a message holds some kilobytes of text. Contacts are read when the file is a table (.csv, .xlsx).',
      fr: 'Vérifiez le fichier : un message contient quelques kilo-octets de texte. Les contacts se lisent dans un tableau (.csv, .xlsx).',
    },
  );
};
