import type { Text } from '../../model/base/text.js';

const FAULTS: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'it is not there', fr: 'le fichier n’existe pas' },
  EACCES: { en: 'you may not read it', fr: 'vous n’avez pas le droit de le lire' },
  EPERM: { en: 'you may not read it', fr: 'vous n’avez pas le droit de le lire' },
  EISDIR: { en: 'it is a folder', fr: 'c’est un dossier' },
};

/** Why the system does not give a file, in words; undefined for what is no failure of the system. */
export const systemFault = (error: unknown): Text | undefined => {
  const { code, syscall } = (error ?? {}) as { readonly code?: string; readonly syscall?: string };
  if (code === undefined || syscall === undefined) return undefined;
  return FAULTS[code] ?? { en: `the system says ${code}`, fr: `le système dit ${code}` };
};
