import { resolve } from 'node:path';
import { headOfFile } from '../../csv/files/file-place.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** As pages of ours are called, and how they begin. */
const NAMED = /\.report\.html?$/i;
const PAGE = /<meta name="generator" content="lumo-check [^"]*">/;
const HEAD = 2048;

/**
 * The inputs without the pages that an earlier run wrote beside them: `*.html` means the mails. What is left out is told.
 * One that is named alone is meant, and judged.
 */
export const withoutOwnReports = async (inputs: readonly string[], { io, lang }: CommandContext): Promise<readonly string[]> => {
  if (inputs.length < 2) return inputs;
  const kept: string[] = [];
  for (const input of inputs) {
    const head = NAMED.test(input) ? await headOfFile(resolve(io.cwd(), input), HEAD) : undefined;
    if (head === undefined || !PAGE.test(head.toString('utf8'))) kept.push(input);
    else {
      const name = safeText(input);
      const left = {
        en: `${name} is a report of lumo-check and no message: it was not judged.`,
        fr: `${name} est un rapport de lumo-check et non un message : il n’a pas été contrôlé.`,
      };
      await writeText(io.stderr, `${left[lang]}\n`);
    }
  }
  return kept;
};
