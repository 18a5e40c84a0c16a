import { LumoError } from '../../model/base/lumo-error.js';

const codeOf = (cause: unknown): string => (cause as { code?: string } | undefined)?.code ?? '';
const isFull = (code: string): boolean => code === 'ENOSPC' || code === 'EDQUOT';

/** @param option that names another place */
export const writeFailed = (cause: unknown, name: string, option = '--out'): LumoError => {
  const code = codeOf(cause);
  if (isFull(code)) {
    return new LumoError(
      'LUMO_DISK_FULL',
      {
        en: `The disk is full: "${name}" was not written, and nothing half-written is left.`,
        fr: `Le disque est plein : « ${name} » n’a pas été écrit, et rien d’inachevé ne reste.`,
      },
      {
        en: `Free some space or name another place with ${option}.`,
        fr: `Libérez de la place ou indiquez un autre emplacement avec ${option}.`,
      },
    );
  }
  return new LumoError(
    'LUMO_OUTPUT_UNWRITABLE',
    {
      en: `"${name}" cannot be written (${code || 'unknown cause'}).`,
      fr: `« ${name} » ne peut pas être écrit (${code || 'cause inconnue'}).`,
    },
    {
      en: `Check that the folder exists and that you may write there, or name another place with ${option}.`,
      fr: `Vérifiez que le dossier existe et que vous pouvez y écrire, ou indiquez un autre emplacement avec ${option}.`,
    },
  );
};

/** What was written to a stream is there, and the rest is not. */
export const streamFailed = (cause: unknown): LumoError => {
  const code = codeOf(cause);
  const full = isFull(code);
  return new LumoError(
    full ? 'LUMO_DISK_FULL' : 'LUMO_OUTPUT_UNWRITABLE',
    full
      ? {
          en: 'The disk is full: what went to the output is not whole.',
          fr: 'Le disque est plein : ce qui est parti sur la sortie n’est pas entier.',
        }
      : {
          en: `The output cannot be written (${code || 'unknown cause'}): what went there is not whole.`,
          fr: `La sortie ne peut pas être écrite (${code || 'cause inconnue'}) : ce qui y est parti n’est pas entier.`,
        },
    {
      en: 'Use nothing of it. Free some space or send the output elsewhere, and run again.',
      fr: 'N’en utilisez rien. Libérez de la place ou envoyez la sortie ailleurs, et relancez.',
    },
  );
};
