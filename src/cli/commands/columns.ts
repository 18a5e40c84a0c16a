import { prepareFile } from '../../engine/plan/prepare-file.js';
import { reportTable } from '../../engine/report/report-table.js';
import { FIELDS } from '../../model/contact/field.js';
import { otherSheetsText, readAsText } from '../../reporters/text/input-text.js';
import { textTable } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import type { ColumnsOptions } from '../options/table/contacts.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import type { CommandHandler } from '../setup/command-context.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';

/** `lumo-check columns FILE`: what each column was taken for, how sure that is, and why. */
export const columnsCommand: CommandHandler<ColumnsOptions> = async ([input = '-'], options, around) => {
  const { io } = around;
  const json = wantsJson(options.format);
  const ready = await setUpCommand(options, around, input);
  const lang = ready.settings.lang ?? around.lang;
  const words = wordsFor(lang);
  const prepared = await prepareFile(await openInput(input, options, around), { ...ready.run.layout, country: ready.run.country });
  await prepared.opening.opened.close();
  const { opening } = prepared;
  const told = opening.opened.table?.();
  // Only the head was read: what is counted over the whole sheet is not known.
  const table = told && reportTable(told);
  if (json) {
    const columns = prepared.columns.map(({ is: _, reason, ...column }) => ({ ...column, reason: reason[lang] }));
    const file = {
      name: prepared.source.name,
      encoding: opening.encoding,
      delimiter: opening.dialect.delimiter,
      headerRow: prepared.headerRow,
      ...(table && { table }),
      columns,
    };
    await writeText(io.stdout, jsonText(file));
    return 0;
  }
  const style = styleFor(io.stdout, io.env, options.color);
  const rows = prepared.columns.map(({ column, header, field, confidence, reason }) => [
    String(column + 1),
    safeText(header === '' ? '—' : header, 40),
    field ?? '?',
    field ? words.text(FIELDS[field].label) : '',
    field ? words.percent(confidence) : '',
    safeText(reason[lang]),
  ]);
  const delimiter = opening.dialect.delimiter === '\t' ? 'TAB' : opening.dialect.delimiter;
  const ofText =
    lang === 'fr'
      ? `${safeText(prepared.source.name)} : ${opening.encoding}, séparateur « ${delimiter} », en-tête ${prepared.headerRow > 0 ? `ligne ${prepared.headerRow}` : 'absent'}`
      : `${safeText(prepared.source.name)}: ${opening.encoding}, delimiter "${delimiter}", ${prepared.headerRow > 0 ? `header on row ${prepared.headerRow}` : 'no header'}`;
  const readAs = { encoding: opening.encoding, delimiter, headerRow: prepared.headerRow, ...(table && { table }) };
  const first = table ? words.labelled(safeText(prepared.source.name), readAsText(words, readAs)) : ofText;
  const others = otherSheetsText(words, readAs);
  const last =
    lang === 'fr'
      ? 'Une colonne est mal comprise ? --map "En-tête=champ", ou columns: dans lumo.config.yaml.'
      : 'A column is misread? --map "Header=field", or columns: in lumo.config.yaml.';
  await writeText(
    io.stdout,
    `${style.bold(first)}\n${others === undefined ? '' : `${others}\n`}\n${[...textTable(rows)].join('\n')}\n\n${last}\n`,
  );
  return 0;
};
