import { resolve } from 'node:path';
import { headOfFile } from '../../csv/files/file-place.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** As reports of ours are called that would be taken for messages or scripts, and what they begin with. */
const NAMED = /\.report\.(?:html?|md)$/i;
const BEGINS = /<meta name="generator" content="lumo-check [^"]*">|^## [✗!✓] \S/;
const HEAD = 2048;

/**
 * The inputs without the reports that an earlier run wrote beside them: `*.html` means the mails. What is left out is told.
 * One that is named alone is meant, and judged.
 */
export const withoutOwnReports = async (inputs: readonly string[], { io, lang }: CommandContext): Promise<readonly string[]> => {
  if (inputs.length < 2) return inputs;
  const kept: string[] = [];
  for (const input of inputs) {
    const head = NAMED.test(input) ? await headOfFile(resolve(io.cwd(), input), HEAD) : undefined;
    if (head === undefined || !BEGINS.test(head.toString('utf8'))) kept.push(input);
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
