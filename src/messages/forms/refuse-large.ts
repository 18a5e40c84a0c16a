import { LumoError } from '../../model/base/lumo-error.js';

/** Nobody writes so much: it is not a message, or a program made it. Attachments do not count. */
const MOST = 10_000_000;

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
