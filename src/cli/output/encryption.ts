import { basename, resolve } from 'node:path';
import { saysEncrypted } from '../../csv/files/packing.js';
import type { Source } from '../../csv/ports/source.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** Whom files of contacts are encrypted to. */
interface EncryptionOptions {
  readonly encryptTo?: readonly string[];
}

/** An identity of age, or what is left of one that a shell has cut. */
const SECRET = /^AGE-(?:SECRET-KEY|PLUGIN)/i;

const secretGiven = (): LumoError =>
  new LumoError(
    'LUMO_AGE_RECIPIENT',
    {
      en: '--encrypt-to was given a secret key of age: it takes a recipient, which begins with age1.',
      fr: '--encrypt-to a reçu une clé secrète age : il attend un destinataire, qui commence par age1.',
    },
    {
      en: 'age-keygen -y key.txt prints the recipient of that key. Clear the secret key from the history of your shell.',
      fr: 'age-keygen -y cle.txt affiche le destinataire de cette clé. Effacez la clé secrète de l’historique de votre terminal.',
    },
  );

/** Only what looks like a recipient is repeated: anything else may be a secret. */
const badRecipient = (recipient: string): LumoError => {
  const known = /^age1/i.test(recipient);
  return new LumoError(
    'LUMO_AGE_RECIPIENT',
    {
      en: `--encrypt-to does not take ${known ? `"${safeText(recipient, 30)}"` : 'what it was given'}: it is no recipient of age.`,
      fr: `--encrypt-to n’accepte pas ${known ? `« ${safeText(recipient, 30)} »` : 'ce qu’il a reçu'} : ce n’est pas un destinataire age.`,
    },
    {
      en: 'age-keygen -y key.txt prints it: age1…, 62 characters.',
      fr: 'age-keygen -y cle.txt l’affiche : age1…, 62 caractères.',
    },
  );
};

const notCalledEncrypted = (path: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `With --encrypt-to, "${safeText(basename(path), 60)}" would be encrypted, and its name does not say so.`,
      fr: `Avec --encrypt-to, « ${safeText(basename(path), 60)} » serait chiffré, et son nom ne le dit pas.`,
    },
    { en: 'Let it end in .age.', fr: 'Faites-le finir par .age.' },
  );

/** A path of contacts as it is called when nobody names it. */
export const encryptedPath = (path: string, { encryptTo }: EncryptionOptions): string => (encryptTo?.length ? `${path}.age` : path);

/**
 * Whom to encrypt to, once it is known that it can be done and that names say it.
 * @param contacts the paths of contacts that are written; `-` is standard output, which is not encrypted
 * @throws LumoError LUMO_AGE_RECIPIENT, LUMO_USAGE
 */
export const recipientsOf = async (
  { encryptTo = [] }: EncryptionOptions,
  contacts: readonly (string | undefined)[],
): Promise<readonly string[]> => {
  if (encryptTo.length === 0) return [];
  const { Encrypter } = await import('age-encryption');
  for (const recipient of encryptTo) {
    try {
      new Encrypter().addRecipient(recipient);
    } catch {
      throw SECRET.test(recipient.trim()) ? secretGiven() : badRecipient(recipient);
    }
  }
  for (const path of contacts) if (path !== undefined && !saysEncrypted(path)) throw notCalledEncrypted(path === '-' ? 'stdout' : path);
  return encryptTo;
};

/** Says that contacts which were encrypted will lie in clear. @param contacts the paths that they are written to */
export const tellClearOutputs = async (
  source: Pick<Source, 'encrypted' | 'name'>,
  contacts: readonly (string | undefined)[],
  lang: keyof Text,
  { io }: CommandContext,
): Promise<void> => {
  const clear = contacts.filter((path) => path !== undefined && path !== '-' && !saysEncrypted(path)) as readonly string[];
  if (source.encrypted !== true || clear.length === 0) return;
  const names = clear.map((path) => safeText(basename(resolve(io.cwd(), path)), 60)).join(', ');
  const said: Text = {
    en: `${safeText(source.name, 60)} is encrypted, and what is written of it is not (${names}): --encrypt-to age1… encrypts it.`,
    fr: `${safeText(source.name, 60)} est chiffré, et ce qui en est écrit ne l’est pas (${names}) : --encrypt-to age1… le chiffre.`,
  };
  await writeText(io.stderr, `${said[lang]}\n`);
};
