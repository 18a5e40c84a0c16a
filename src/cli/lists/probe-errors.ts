import { LumoError } from '../../model/base/lumo-error.js';

export const unreadableSeed = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: 'What was given with --seed is no address, number, domain, SIREN or postal identity.',
      fr: 'Ce qui est donné à --seed n’est ni une adresse, ni un numéro, ni un domaine, ni un SIREN, ni une identité postale.',
    },
    {
      en: 'Write it as it would stand in a contact file; a postal one as "surname; number and street; postcode".',
      fr: 'Écrivez-la comme elle figurerait dans un fichier de contacts ; une identité postale sous la forme « nom; numéro et rue; code postal ».',
    },
  );

export const unusableHmacKey = (variable: string): LumoError =>
  new LumoError(
    'LUMO_LIST_KEY',
    {
      en: `The environment variable ${variable} is absent, or is no hexadecimal text of 16 bytes or more.`,
      fr: `La variable d’environnement ${variable} est absente, ou n’est pas un texte hexadécimal d’au moins 16 octets.`,
    },
    {
      en: 'Put the key there with which the list is hashed: its maker or recipient gives it, in hexadecimal (openssl rand -hex 32 makes one).',
      fr: 'Mettez-y la clé avec laquelle la liste est hachée : son auteur ou son destinataire la donne, en hexadécimal (openssl rand -hex 32 en fait une).',
    },
  );

export const manifestExists = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_MANIFEST_EXISTS',
    { en: `"${name}" exists already.`, fr: `« ${name} » existe déjà.` },
    {
      en: 'Look at it, remove it, and run again; an existing manifest is never overwritten.',
      fr: 'Regardez-le, supprimez-le, puis relancez ; un manifeste existant n’est jamais écrasé.',
    },
  );
