import { openCsv } from '../../csv/opening/open-csv.js';
import type { Source } from '../../csv/ports/source.js';
import { logKindOfTable } from '../../events/columns/recognise-log.js';
import { findTableHead } from '../../fields/table/table-head.js';
import { LumoError } from '../../model/base/lumo-error.js';

/** What may be a log is refused like one: a page has no way to say which it is. */
const isLog = (rows: readonly (readonly string[])[]): boolean => {
  if (rows.length === 0) return false;
  const { headerRow, firstData } = findTableHead(rows);
  const header = (rows[headerRow] ?? []).map((cell) => cell.trim());
  return headerRow >= 0 && ['log', 'unsure'].includes(logKindOfTable(header, rows.slice(firstData)) ?? '');
};

const isALog = (name: string): LumoError =>
  new LumoError(
    'LUMO_NOT_CONTACTS',
    {
      en: `"${name}" is a log of calls or sends, or looks like one, and no list of contacts.`,
      fr: `« ${name} » est un journal d’appels ou d’envois, ou y ressemble, et non une liste de contacts.`,
    },
    {
      en: 'Choose the file of the contacts. Logs are judged by the command line, lumo-check.',
      fr: 'Choisissez le fichier des contacts. Les journaux se contrôlent avec la commande lumo-check.',
    },
  );

/**
 * Refuses a log of calls or sends, whose own numbers would be judged as if they were contacts. Of a workbook nothing is looked at: opening
 * one takes as long as judging it.
 * @throws LumoError LUMO_NOT_CONTACTS, and those of `openCsv`
 */
export const refuseLogs = async (source: Source): Promise<void> => {
  if (source.isPacked) return;
  const { opened, rows } = await openCsv(source);
  await opened.close();
  if (!isLog(rows.map(({ cells }) => cells))) return;
  throw isALog(source.name);
};
