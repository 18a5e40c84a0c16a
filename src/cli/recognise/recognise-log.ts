import type { TableLook } from './table-look.js';

/** Words without one of which no header is that of a log: of nearly all lists of contacts nothing more is looked at. */
const MAY_BE_LOG =
  /direction|sens\b|caller|callee|appel|\bcall|\bsrc\b|\bdst\b|event|[ée]v[ée]nement|st_text|horodatage|timestamp|unsub_time|\btype\b|num[ée]ro (?:compos|pr[ée]sent)/i;
/** Of a workbook the name has to hint at it: opening one takes a while. */
const NAME = /call|appel|log|journal|send|envoi|event|activit|histor|cdr/i;

/** What a table is a log of: of anything, of refusals only, or none. */
export const logOf = async (look: TableLook): Promise<'log' | 'refusals' | undefined> => {
  if (look.isWorkbook ? !NAME.test(look.input) : look.top !== undefined && !MAY_BE_LOG.test(look.top())) return undefined;
  const head = await look.head();
  if (!head) return undefined;
  const { logKindOfTable } = await import('../../events/columns/recognise-log.js');
  return logKindOfTable(head.header, head.rows);
};
