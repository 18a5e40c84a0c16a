import { traceContact } from '../../engine/inspect/trace-contact.js';
import { inlineExecutor } from '../../engine/threads/executor.js';
import { DISK_SPILL } from '../../library/setup/disk-spill.js';
import { sheetsOfFile } from '../../lists/load/sheets-of-file.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { rulesById } from '../../model/rule/rule.js';
import { explainRow } from '../../reporters/questions/row-explanation.js';
import { wordsFor } from '../../words/index.js';
import type { WhyOptions } from '../options/table/contacts.js';
import type { CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';

/** `lumo-check why FILE --row N`: whether one contact stays or leaves, what decided, and all else, masked but for the days of dates. */
export const whyCommand: CommandHandler<WhyOptions> = async ([input = '-'], options, around) => {
  const { io } = around;
  if ((options.row === undefined) === (options.email === undefined)) {
    throw new LumoError(
      'LUMO_USAGE',
      { en: 'Which contact? One of --row and --email is needed.', fr: 'Quel contact ? Il faut --row ou --email, l’un des deux.' },
      { en: 'lumo-check why contacts.csv --row 12', fr: 'lumo-check why contacts.csv --row 12' },
    );
  }
  const ready = await withExemptionsAndBaseline(await setUpCommand(options, around, input), options, around);
  const source = await openInput(input, options, around, true, ready.readers);
  const wanted = options.row !== undefined ? { row: options.row } : { email: options.email as string };
  const found = await traceContact(
    {
      source,
      settings: ready.run,
      rules: ready.rules,
      lists: await ready.loadLists(),
      sheetLists: sheetsOfFile(source, ready.run),
      version: around.version,
      executor: () => inlineExecutor(ready.rules),
      spill: DISK_SPILL,
    },
    wanted,
  );
  const lang = ready.settings.lang ?? around.lang;
  const context = {
    words: wordsFor(lang, ready.translation),
    lang,
    rules: rulesById(ready.rules),
    style: styleFor(io.stdout, io.env, options.color),
    width: textWidth(io.stdout),
  };
  for (const piece of explainRow(found, context)) await writeText(io.stdout, piece);
  return 0;
};
