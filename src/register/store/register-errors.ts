/**
 * Why a register cannot be used. None of these names an identity, a fingerprint or an address of a server.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';

export const registerNotFound = (name: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_NOT_FOUND',
    { en: `There is no register "${name}".`, fr: `Le registre « ${name} » n’existe pas.` },
    {
      en: 'Check --register and the folder you are in. The first lumo-check oppose add or oppose import makes one.',
      fr: 'Vérifiez --register et le dossier où vous êtes. Le premier lumo-check oppose add ou oppose import en crée un.',
    },
  );

/** One that was there: whoever objected is in it, and nowhere else. */
export const lostRegister = (name: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_LOST',
    {
      en: `The register of oppositions is missing: its folder shows that "${name}" was there, and whoever objected cannot be known.`,
      fr: `Il manque le registre des oppositions : son dossier montre que « ${name} » s’y trouvait, et qui s’est opposé ne peut pas être su.`,
    },
    {
      en: 'Put it back from a backup, or name it with --register. If it is lost for good: lumo-check oppose import FILE --begin-anew.',
      fr: 'Remettez-le depuis une sauvegarde, ou nommez-le par --register. S’il est perdu : lumo-check oppose import FICHIER --begin-anew.',
    },
  );

export const damagedRegister = (name: string, line: number): LumoError =>
  new LumoError(
    'LUMO_REGISTER_DAMAGED',
    {
      en: `Line ${line} of the register "${name}" is not as it was written: an opposition may be missing.`,
      fr: `La ligne ${line} du registre « ${name} » n’est plus telle qu’elle a été écrite : une opposition manque peut-être.`,
    },
    {
      en: 'Take the register back from a backup; nobody is called clear with this one. Its lines must not be edited, sorted or merged.',
      fr: 'Reprenez le registre d’une sauvegarde : avec celui-ci, personne n’est dit libre d’opposition. Ses lignes ne doivent être ni modifiées, ni triées, ni fusionnées.',
    },
  );

export const newerRegister = (name: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_NEWER',
    {
      en: `The register "${name}" holds a line that this version of lumo-check does not know.`,
      fr: `Le registre « ${name} » contient une ligne que cette version de lumo-check ne connaît pas.`,
    },
    { en: 'Update lumo-check.', fr: 'Mettez lumo-check à jour.' },
  );

export const wrongKey = (name: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_KEY',
    {
      en: `The key is not the one that the register "${name}" was made with: it would find nobody.`,
      fr: `La clé n’est pas celle avec laquelle le registre « ${name} » a été fait : elle n’y trouverait personne.`,
    },
    {
      en: 'Give the right key: the file named key beside the register, or LUMO_KEY.',
      fr: 'Donnez la bonne clé : le fichier nommé key à côté du registre, ou LUMO_KEY.',
    },
  );

export const missingKey = (name: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_KEY',
    {
      en: `There is no key for the register "${name}": without it, nobody can be found in it.`,
      fr: `Il n’y a pas de clé pour le registre « ${name} » : sans elle, personne ne peut y être retrouvé.`,
    },
    {
      en: 'Put the key back (the file named key beside the register) or give it in LUMO_KEY.',
      fr: 'Remettez la clé en place (le fichier nommé key à côté du registre) ou donnez-la dans LUMO_KEY.',
    },
  );

export const malformedKey = (where: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_KEY',
    {
      en: `${where} is no key: a key is at least 32 bytes, written as 64 hexadecimal digits or more.`,
      fr: `${where} n’est pas une clé : une clé fait au moins 32 octets, soit 64 chiffres hexadécimaux ou plus.`,
    },
    { en: 'openssl rand -hex 32 makes one.', fr: 'openssl rand -hex 32 en fabrique une.' },
  );

export const exposedKey = (name: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_KEY',
    {
      en: `The key file "${name}" can be read by other users of the machine.`,
      fr: `Le fichier de clé « ${name} » peut être lu par d’autres utilisateurs de la machine.`,
    },
    {
      en: 'chmod 600 that file; if others may have read it, see docs/register.md.',
      fr: 'Faites chmod 600 sur ce fichier ; si d’autres ont pu le lire, voyez docs/fr/register.md.',
    },
  );

/** @param cause of the file system: only its code is told */
export const registerFailed = (cause: unknown, name: string): LumoError => {
  const code = (cause as { code?: string } | undefined)?.code ?? 'unknown';
  return new LumoError(
    'LUMO_REGISTER_FAILED',
    {
      en: `The register "${name}" cannot be read or written (${code}): what was not acknowledged may be missing from it.`,
      fr: `Le registre « ${name} » ne peut pas être lu ou écrit (${code}) : ce qui n’a pas été confirmé n’y est peut-être pas.`,
    },
    {
      en: 'Check the permissions, the room on the disk or the database, and run again: what is there already is not added twice.',
      fr: 'Vérifiez les droits, la place sur le disque ou la base de données, puis relancez : ce qui y est déjà n’est pas ajouté deux fois.',
    },
  );
};

/** @param lock base name of the lock */
export const busyRegister = (name: string, lock: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_BUSY',
    {
      en: `Somebody else has been writing to the register "${name}" for half a minute (${lock}): nothing was recorded.`,
      fr: `Quelqu’un d’autre écrit dans le registre « ${name} » depuis une demi-minute (${lock}) : rien n’a été enregistré.`,
    },
    {
      en: 'Run again. If nobody is writing, on this machine or another, remove that lock file.',
      fr: 'Relancez. Si personne n’écrit, ni sur cette machine ni sur une autre, supprimez ce fichier de verrou.',
    },
  );

export const missingPgDriver = (): LumoError =>
  new LumoError(
    'LUMO_REGISTER_DRIVER',
    {
      en: 'A register in PostgreSQL needs the package pg, which is not installed.',
      fr: 'Un registre dans PostgreSQL a besoin du paquet pg, qui n’est pas installé.',
    },
    {
      en: 'npm install pg, beside lumo-check, or name a file.',
      fr: 'Lancez npm install pg, à côté de lumo-check, ou indiquez un fichier.',
    },
  );
