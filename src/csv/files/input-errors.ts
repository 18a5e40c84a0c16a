import { LumoError } from '../../model/base/lumo-error.js';

/** Why an input could not be opened or read, in words; the system's own code stays in the cause. */
export const unreadableInput = (cause: unknown, name: string): LumoError => {
  const code = (cause as { code?: string })?.code ?? '';
  if (code === 'ENOENT') {
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
        en: 'Name one CSV file of it. A folder of messages alone is read as a sequence.',
        fr: 'Indiquez l’un des fichiers CSV qu’il contient. Un dossier qui ne contient que des messages est lu comme une séquence.',
      },
    );
  }
  return new LumoError(
    'LUMO_INPUT_UNREADABLE',
    { en: `"${name}" cannot be read (${code || 'unknown cause'}).`, fr: `« ${name} » ne peut pas être lu (${code || 'cause inconnue'}).` },
    { en: 'Check the permissions of the file and that the disk answers.', fr: 'Vérifiez les droits du fichier et que le disque répond.' },
  );
};
