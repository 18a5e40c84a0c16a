import { LumoError } from '../../../model/base/lumo-error.js';

export const unsupportedIdentifier = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: 'With --from, --of is email or phone: what a tool that sends or calls can leave out.',
      fr: 'Avec --from, --of vaut email ou phone : ce qu’un outil d’envoi ou d’appel sait écarter.',
    },
    {
      en: 'Whoever is opposed by their domain or their company is in the file with their address and number.',
      fr: 'Qui est opposé par son domaine ou sa société figure dans le fichier avec son adresse et son numéro.',
    },
  );

export const unknownHash = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: '--hashed names no hash that can be made here.', fr: '--hashed ne nomme aucun hachage possible ici.' },
    {
      en: 'There are md5, sha1, sha256, sha512 and hmac-sha256; without it, identities are written in clear.',
      fr: 'Il y a md5, sha1, sha256, sha512 et hmac-sha256 ; sans elle, les identités sont écrites en clair.',
    },
  );

/** @param fitting those that there are for such identities */
export const unknownNormaliser = (fitting: readonly string[]): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: '--normaliser names none for such identities.', fr: '--normaliser n’en nomme aucun pour de telles identités.' },
    { en: `There are ${fitting.join(', ')}.`, fr: `Il y a ${fitting.join(', ')}.` },
  );

export const missingFrom = (option: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `${option} needs --from: the register holds HMACs only.`,
      fr: `${option} suppose --from : le registre ne contient que des HMAC.`,
    },
    {
      en: 'Name a file of yours whose opposed people are to be written: --from contacts.csv.',
      fr: 'Nommez un fichier à vous, dont les personnes opposées seront écrites : --from contacts.csv.',
    },
  );

export const missingKey = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: '--hashed hmac-sha256 needs the key of whoever gets the list.', fr: '--hashed hmac-sha256 suppose la clé du destinataire.' },
    {
      en: 'Put it into an environment variable, in hexadecimal, and name that variable: --key-env PARTNER_KEY.',
      fr: 'Mettez-la dans une variable d’environnement, en hexadécimal, et nommez cette variable : --key-env CLE_PARTENAIRE.',
    },
  );

/** @param variable that holds the key */
export const ownKey = (variable: string): LumoError =>
  new LumoError(
    'LUMO_LIST_KEY',
    {
      en: `${variable} holds the key of the register itself, which is never handed to anybody.`,
      fr: `${variable} contient la clé du registre lui-même, qui n’est jamais remise à personne.`,
    },
    {
      en: 'Put the key there that the recipient gave you for this list: it is theirs, and hashes their own addresses alike.',
      fr: 'Mettez-y la clé que le destinataire vous a donnée pour cette liste : c’est la sienne, avec laquelle il hache ses propres adresses.',
    },
  );

/** @param variable that holds the key */
export const unsafeKey = (variable: string): LumoError =>
  new LumoError(
    'LUMO_LIST_KEY',
    {
      en: `${variable} holds one byte over and over: whoever tries it reads the list.`,
      fr: `${variable} répète un seul octet : qui l’essaie lit la liste.`,
    },
    {
      en: 'Ask the recipient for the key of this list: 16 random bytes or more, in hexadecimal (openssl rand -hex 32).',
      fr: 'Demandez au destinataire la clé de cette liste : au moins 16 octets aléatoires, en hexadécimal (openssl rand -hex 32).',
    },
  );
