import { overviewColumns } from '../../engine/overview-columns.js';
import { rulesById } from '../../model/rule/rule.js';
import { columnsText } from '../../reporters/questions/columns-overview.js';
import { wordsFor } from '../../words/index.js';
import type { ColumnsOptions } from '../options/table/contacts.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import type { CommandHandler } from '../setup/command-context.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';

/** `lumo-check columns FILE`: what is worth checking of its columns, then what each was taken for. */
export const columnsCommand: CommandHandler<ColumnsOptions> = async ([input = '-'], options, around) => {
  const { io } = around;
  const json = wantsJson(options.format);
  const ready = await setUpCommand(options, around, input);
  const lang = ready.settings.lang ?? around.lang;
  const overview = await overviewColumns(await openInput(input, options, around, true, ready.readers), ready.run, ready.rules);
  if (json) {
    const { name, readAs, columns } = overview;
    const told = columns.map(({ is: _, reason, ...column }) => ({ ...column, reason: reason[lang] }));
    await writeText(io.stdout, jsonText({ name, ...readAs, columns: told }));
    return 0;
  }
  const context = {
    words: wordsFor(lang, ready.translation),
    lang,
    rules: rulesById(ready.rules),
    style: styleFor(io.stdout, io.env, options.color),
    width: textWidth(io.stdout, 100),
  };
  for (const piece of columnsText(overview, context)) await writeText(io.stdout, piece);
  return 0;
};
