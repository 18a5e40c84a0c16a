import type { RecognitionMemo } from './recognition-memo.js';
import type { TableLook } from './table-look.js';

/** Words without one of which no header is that of a log: of nearly all lists of contacts nothing more is looked at. */
const MAY_BE_LOG =
  /direction|sens\b|caller|callee|appel|\bcall|\bsrc\b|\bdst\b|event|[ée]v[ée]nement|st_text|horodatage|timestamp|unsub_time|\btype\b|num[ée]ro (?:compos|pr[ée]sent)/i;
/** Of a workbook the name has to hint at it: opening one takes a while. */
const NAME = /call|appel|log|journal|send|envoi|event|activit|histor|cdr/i;

/** What a table is a log of: of anything, of refusals only, or none. */
export const logOf = async (look: TableLook, memo: RecognitionMemo): Promise<'log' | 'refusals' | undefined> => {
  if (look.isWorkbook ? !NAME.test(look.input) : look.top !== undefined && !MAY_BE_LOG.test(look.top())) return undefined;
  const header = await look.header();
  if (!header) return undefined;
  const { logKindOfTable, mayBeLogHeader } = await import('../../events/columns/recognise-log.js');
  if (!(await memo.ask('log', header.join('\n'), async () => mayBeLogHeader(header)))) return undefined;
  const head = await look.head();
  return head && logKindOfTable(head.header, head.rows);
};
