import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { errorText, unjudgedLine } from '../terminal/error-text.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';

/**
 * Says why a file of several could not be judged, and what the end of the run and its reports say of it.
 * @param name as the answer calls it
 * @param path as reports call it
 */
export const unjudgedFile = async (
  cause: unknown,
  { name, path }: { readonly name: string; readonly path: string },
  lang: Lang,
  options: Pick<CheckOptions, 'color'>,
  { io }: CommandContext,
): Promise<CheckedFile> => {
  await writeText(io.stderr, errorText(cause, lang, styleFor(io.stderr, io.env, options.color)));
  const code = cause instanceof LumoError ? cause.code : 'LUMO_INTERNAL';
  return { exit: 2, answer: unjudgedLine(cause, name, lang), unread: { name: path, code } };
};

/** That no baseline was written, and why. */
export const baselineLeftLine = (lang: Lang): string =>
  ({
    en: 'The baseline was not written: a file could not be judged.',
    fr: 'La référence n’a pas été écrite : un fichier n’a pas pu être contrôlé.',
  })[lang];

/** That nothing was pruned, and why. */
export const unprunedLine = (lang: Lang): string =>
  ({
    en: 'Nothing was pruned: a file could not be judged.',
    fr: 'Rien n’a été retiré : un fichier n’a pas pu être contrôlé.',
  })[lang];
