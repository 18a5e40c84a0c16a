import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang, Text } from '../../model/base/text.js';
import { clipText } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { SharedOptions } from '../options/table/reading.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import type { CompletableCommand } from './completable.js';
import type { Shell } from './shells/shell.js';
import { SHELLS } from './shells/shells.js';
import { suggest } from './suggest.js';

/** Columns that the help of a suggestion may take: shells set it on one line beside the word. */
const MAX_HELP = 100;
const NAMES = Object.keys(SHELLS);

const unknownShell = (name: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `There is no completion for "${safeText(name, 40)}".`,
      fr: `Il n’y a pas de complétion pour « ${safeText(name, 40)} ».`,
    },
    {
      en: `Name one of these shells: ${NAMES.join(', ')}. lumo-check completion --help shows how each loads it.`,
      fr: `Nommez l’un de ces shells : ${NAMES.join(', ')}. lumo-check completion --help montre comment chacun la charge.`,
    },
  );

/** The language that is typed on the line, where it is. */
const typedLang = (words: readonly string[]): Lang | undefined => {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const lang = at < 0 ? undefined : (words[at]?.split('=')[1] ?? words[at + 1]);
  return lang === 'fr' || lang === 'en' ? lang : undefined;
};

/**
 * `lumo-check completion SHELL` prints the script that a shell loads. That script asks `lumo-check completion SHELL -- …` what may stand
 * where the cursor is.
 * @param commands every command, whose table this room does not know
 * @param help what the command `help` does
 */
export const completionCommand =
  (commands: readonly CompletableCommand[], help: Text): CommandHandler<SharedOptions> =>
  async ([name = '', ...words], _, { io, lang }) => {
    const shell: Shell | undefined = Object.hasOwn(SHELLS, name) ? SHELLS[name as keyof typeof SHELLS] : undefined;
    if (!shell) throw unknownShell(name);
    if (words.length === 0) {
      await writeText(io.stdout, shell.script);
      return 0;
    }
    const line = shell.read(words);
    const program: CompletableCommand = {
      name: 'lumo-check',
      summary: help,
      options: {},
      argumentChoices: { command: commands.map((one) => one.name), shell: NAMES },
      commands: [...commands, { name: 'help', usage: 'help [command]', summary: help, options: {} }],
    };
    const { suggestions, ...answer } = await suggest(program, line, typedLang(line.before) ?? lang);
    const clipped = suggestions.map((one) => (one.help === undefined ? one : { ...one, help: clipText(one.help, MAX_HELP) }));
    await writeText(io.stdout, shell.write({ ...answer, suggestions: clipped }, words));
    return 0;
  };
