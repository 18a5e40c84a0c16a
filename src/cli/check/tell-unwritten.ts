import { safeText } from '../../reporters/text/safe-text.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

const UNWRITTEN = {
  en: (path: string) => `--check writes no contacts: ${path} is not written.\n`,
  fr: (path: string) => `--check n’écrit aucun contact : ${path} n’est pas écrit.\n`,
};

/** Says that files which are named, and which --check leaves out, are not written: whoever named them looks for them. */
export const tellUnwritten = async (
  { check, out, rejects, quiet }: Pick<CheckOptions, 'check' | 'out' | 'rejects' | 'quiet'>,
  { io, lang }: CommandContext,
): Promise<void> => {
  if (check !== true || quiet === true) return;
  for (const path of [out, rejects]) if (path !== undefined) await writeText(io.stderr, UNWRITTEN[lang](safeText(path, 60)));
};
