import { DELIMITERS } from '../../csv/records/dialect-votes.js';
import type { LogKind } from '../../events/columns/recognise-log.js';
import type { RecognitionMemo } from './recognition-memo.js';
import { type TableLook, upToHeader } from './table-look.js';

/** Words without one of which no header is that of a log: of nearly all lists of contacts nothing more is looked at. */
const MAY_BE_LOG =
  /direction|sens\b|caller|callee|appel|\bcall|\bsrc\b|\bdst\b|event|[ée]v[ée]nement|st_text|horodatage|timestamp|unsub_time|mailing state|\bcadence\b|\btype\b|richtung|direcci[óo]n|direzione|llamada|\banruf|\bfrom\b|\bvers\b|date ?sent|chiamat|ereignis|\bevento\b|num[ée]ro (?:compos|pr[ée]sent)/i;
/** Words of which an ordinary table of calls has one for what came of them, and one for when. */
const RESULT =
  /outcome|r[ée]sult|statu|dispo|qualif|ergebnis|esito|estado|stato\b|issue|[ée]tat\b|wrap.?up|length_in|dur[ée]e|duration|dauer|durata|duraci/i;
const MOMENT = /date|heure|hour|time|dat[ua]m?\b|zeit|fecha|hora|started|\bon\b|_at\b|when|quand|d[ée]but|giorno|jour|d[ií]a\b/i;
/** Words of which text messages have one for what was written, and one for who sent it or to whom. */
const WRITTEN = /message|\bsms\b|text|content|contenu|body|corps|nachricht|mensaje|messaggio/i;
const SENT = /sender|[ée]metteur|exp[ée]diteur|originator|absender|remitente|mittente|recipient|receiver|destinat/i;
const mayBeLog = (top: string): boolean =>
  MAY_BE_LOG.test(top) || (RESULT.test(top) && MOMENT.test(top)) || (WRITTEN.test(top) && SENT.test(top));
/** Of a workbook the name has to hint at it: opening one takes a while. */
const NAME = /call|appel|log|journal|send|envoi|event|activit|histor|cdr/i;

/** Whether a header is what stands in a line. */
const isLine = (header: readonly string[], line: string): boolean =>
  DELIMITERS.some((delimiter) => {
    const cells = line.split(delimiter);
    return cells.length === header.length && cells.every((cell, at) => cell.trim() === header[at]);
  });

/** What a table is a log of: of anything, of refusals only, or none. */
export const logOf = async (look: TableLook, memo: RecognitionMemo): Promise<LogKind> => {
  if (look.isWorkbook ? !NAME.test(look.input) : look.top !== undefined && !mayBeLog(look.top())) return undefined;
  // Where five thousand files begin alike, the header of the first is that of all.
  const top = look.top && upToHeader(look.top());
  if (top && memo.isNoLog(top)) return undefined;
  const header = await look.header();
  if (!header) return undefined;
  const { isLogHeader, logKindOfTable, mayBeLogHeader } = await import('../../events/columns/recognise-log.js');
  if (!(await memo.ask('log', header.join('\n'), async () => mayBeLogHeader(header)))) {
    if (top && isLine(header, top.at(-1) as string)) memo.noteNoLog(top);
    return undefined;
  }
  // Whatever stands under it, or nothing.
  if (isLogHeader(header)) return 'log';
  const head = await look.head();
  return head && logKindOfTable(head.header, head.rows);
};
