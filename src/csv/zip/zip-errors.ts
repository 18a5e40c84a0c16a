import { LumoError } from '../../model/base/lumo-error.js';

export const brokenZip = (name: string): LumoError =>
  new LumoError(
    'LUMO_ZIP_BROKEN',
    {
      en: `"${name}" is damaged: its compressed data ends early or is not as it was written.`,
      fr: `« ${name} » est abîmé : ses données compressées s’arrêtent trop tôt ou ne sont plus telles qu’écrites.`,
    },
    { en: 'Download or export it again.', fr: 'Téléchargez-le ou exportez-le de nouveau.' },
  );

export const lockedZip = (name: string): LumoError =>
  new LumoError(
    'LUMO_PASSWORD',
    { en: `"${name}" is protected by a password.`, fr: `« ${name} » est protégé par un mot de passe.` },
    {
      en: 'Open it with its password, save a copy without one, and give that copy.',
      fr: 'Ouvrez-le avec son mot de passe, enregistrez-en une copie sans mot de passe et donnez cette copie.',
    },
  );

export const foreignZip = (name: string): LumoError =>
  new LumoError(
    'LUMO_ZIP_METHOD',
    {
      en: `"${name}" is compressed in a way that is not read here.`,
      fr: `« ${name} » est compressé d’une façon qui n’est pas lue ici.`,
    },
    { en: 'Unpack it yourself and give that file.', fr: 'Décompressez-le vous-même et donnez le fichier obtenu.' },
  );

export const zippedTwice = (name: string): LumoError =>
  new LumoError(
    'LUMO_UNPACK_LIMIT',
    {
      en: `"${name}" holds another archive: one is opened, and none inside of it.`,
      fr: `« ${name} » contient une autre archive : une seule est ouverte, pas celles qu’elle contient.`,
    },
    { en: 'Unpack it once yourself, then give that file.', fr: 'Décompressez-la une fois vous-même, puis donnez le fichier obtenu.' },
  );
