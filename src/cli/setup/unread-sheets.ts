import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import { type TableInput, unreadContactsText } from '../../reporters/text/input-text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import { writeText } from '../terminal/process-io.js';
import type { CommandContext } from './command-context.js';

/** Tells on standard error that contacts of a workbook were not read: what is said of the file is said of a part of it. */
export const tellUnreadSheets = async (input: TableInput, lang: Lang, { io }: CommandContext): Promise<void> => {
  const said = unreadContactsText(wordsFor(lang), input);
  if (said !== undefined) await writeText(io.stderr, `${said}.\n`);
};

/** Refuses to hand over what a part of a workbook says as if it were all of it. @throws LumoError LUMO_SHEETS_UNREAD */
export const refuseUnreadSheets = (name: string, input: TableInput): void => {
  const [en, fr] = [unreadContactsText(wordsFor('en'), input), unreadContactsText(wordsFor('fr'), input)];
  if (en === undefined || fr === undefined) return;
  const file = safeText(name, 60);
  throw new LumoError(
    'LUMO_SHEETS_UNREAD',
    {
      en: `"${file}" holds contacts on more than one sheet. ${en}: nothing was written.`,
      fr: `« ${file} » contient des contacts sur plusieurs feuilles. ${fr} : rien n’a été écrit.`,
    },
    {
      en: 'Run once for each sheet, with --sheet and an output of its own.',
      fr: 'Lancez la commande une fois par feuille, avec --sheet et un fichier de sortie pour chacune.',
    },
  );
};
