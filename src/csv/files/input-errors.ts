import { LumoError } from '../../model/base/lumo-error.js';

/** What hands over the bytes of an address, by its scheme. */
const FETCHING: Readonly<Record<string, string>> = {
  http: 'curl -fsS',
  https: 'curl -fsS',
  ftp: 'curl -fsS',
  s3: 'aws s3 cp',
  gs: 'gcloud storage cat',
};

/** The command that pipes an address into this one. The address itself, which may hold a secret, is not repeated. */
const pipeline = (scheme: string, name: string): string => {
  // Only the copy of S3 has to be told where to: standard output.
  const fetch = `${FETCHING[scheme]} "$ADDRESS"${scheme === 's3' ? ' -' : ''}`;
  return `${fetch} | lumo-check - --stdin-filename ${/^[\w.-]+$/.test(name) ? name : 'contacts.csv'} -o -`;
};

/**
 * Why an input could not be opened or read, in words; the system's own code stays in the cause.
 * @param path where the name comes from: an address of the network is told from a file by it. Folders that were put before it, and a
 * slash that was taken out of it, change nothing
 */
export const unreadableInput = (cause: unknown, name: string, path = name): LumoError => {
  const code = (cause as { code?: string })?.code ?? '';
  const scheme = /(?:^|[\\/])(https?|ftp|s3|gs):[\\/]/i.exec(path)?.[1]?.toLowerCase();
  if (code === 'ENOENT' && scheme !== undefined) {
    const command = pipeline(scheme, name);
    return new LumoError(
      'LUMO_INPUT_NOT_FOUND',
      {
        en: `"${name}" is named by an address, and lumo-check opens no connection.`,
        fr: `« ${name} » est désigné par une adresse, et lumo-check n’ouvre aucune connexion.`,
      },
      {
        en: `Fetch the file first, or hand it over by a pipe: ${command}`,
        fr: `Récupérez d’abord le fichier, ou passez-le par un tube : ${command}`,
      },
    );
  }
  // What Node makes of bytes that are no UTF-8 names nothing any more.
  if (code === 'ENOENT' && name.includes('\ufffd'))
    return new LumoError(
      'LUMO_INPUT_NAME',
      { en: `The name of "${name}" is not written in UTF-8.`, fr: `Le nom de « ${name} » n’est pas écrit en UTF-8.` },
      { en: 'Rename the file (convmv, or a new name).', fr: 'Renommez le fichier (convmv, ou un nouveau nom).' },
    );
  if (code === 'ENOENT' && /[*?]/.test(name))
    return new LumoError(
      'LUMO_INPUT_NOT_FOUND',
      { en: `No file matches the pattern "${name}".`, fr: `Aucun fichier ne correspond au motif « ${name} ».` },
      {
        en: 'Check the folder: a pattern is looked for from where the command is run.',
        fr: 'Vérifiez le dossier : un motif est cherché à partir de là où la commande est lancée.',
      },
    );
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new LumoError(
      'LUMO_INPUT_NOT_FOUND',
      { en: `There is no file "${name}".`, fr: `Le fichier « ${name} » n’existe pas.` },
      { en: 'Check the spelling and the folder you are in.', fr: 'Vérifiez l’orthographe et le dossier où vous êtes.' },
    );
  }
  if (code === 'EISDIR') {
    return new LumoError(
      'LUMO_INPUT_DIRECTORY',
      { en: `"${name}" is a folder, not a file.`, fr: `« ${name} » est un dossier, pas un fichier.` },
      {
        en: 'Name one file of it. `lumo-check FOLDER` judges all that it holds, where there is something to judge.',
        fr: 'Indiquez l’un de ses fichiers. `lumo-check DOSSIER` contrôle tout ce qu’il contient, s’il y a quelque chose à contrôler.',
      },
    );
  }
  return new LumoError(
    'LUMO_INPUT_UNREADABLE',
    { en: `"${name}" cannot be read (${code || 'unknown cause'}).`, fr: `« ${name} » ne peut pas être lu (${code || 'cause inconnue'}).` },
    {
      en: 'Check the permissions of the file and of the folders that it lies in, and that the disk answers.',
      fr: 'Vérifiez les droits du fichier et des dossiers où il se trouve, et que le disque répond.',
    },
  );
};

/** Why what came in a stream ended before its end. */
export const streamUnreadable = (cause: unknown, name: string): LumoError => {
  const code = (cause as { code?: unknown } | null | undefined)?.code;
  const is = typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? ` (${code})` : '';
  return new LumoError(
    'LUMO_INPUT_UNREADABLE',
    { en: `"${name}" cannot be read: its stream failed${is}.`, fr: `« ${name} » ne peut pas être lu : son flux a échoué${is}.` },
    {
      en: 'See why what writes into it stopped, and start again with a new stream.',
      fr: 'Voyez pourquoi ce qui l’alimente s’est arrêté, et recommencez avec un nouveau flux.',
    },
  );
};

/** A stream of things that are neither bytes nor text. */
export const streamOfObjects = (name: string): LumoError =>
  new LumoError(
    'LUMO_INPUT_UNREADABLE',
    {
      en: `"${name}" cannot be read: its stream gives neither bytes nor text.`,
      fr: `« ${name} » ne peut pas être lu : son flux ne donne ni octets ni texte.`,
    },
    {
      en: 'Hand over the bytes of a file (CSV, workbook, JSON), not records or objects.',
      fr: 'Donnez les octets d’un fichier (CSV, classeur, JSON), et non des enregistrements ou des objets.',
    },
  );
