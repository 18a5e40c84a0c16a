import type { Source } from '../../csv/ports/source.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import { makeScannerSource } from '../../csv/records/simd-scanner.js';
import { fileBlocks } from '../../engine/inspect/file-blocks.js';
import { type FileLayout, type PreparedFile, prepareFile } from '../../engine/plan/prepare-file.js';
import { headerOriginOf } from '../../fields/columns/headers/header-origin.js';
import {
  addOrderEvidence,
  dateOrderFrom,
  hasTwelveHours,
  isMixedOrder,
  noOrderEvidence,
  type OrderEvidence,
  orderEvidenceOf,
  type SettledOrder,
  settleOrder,
} from '../../fields/date/date-order.js';
import type { DateOrder } from '../../model/contact/values.js';
import type { TimeColumns } from '../columns/log-columns.js';
import { withDateSigns } from './instant-reader.js';

/** How the dates of a log are read; `settled` where neither they nor anybody told it, and some read both ways. */
export interface LogDateOrder {
  readonly order: DateOrder;
  readonly settled?: SettledOrder;
}

/** What all rows of a log tell: some of the first may be read both ways, and one further down in one way only. */
const evidenceOfAll = async (source: Source, layout: FileLayout, column: number): Promise<OrderEvidence> => {
  const prepared = await prepareFile(source, layout);
  const structure = makeScannerSource();
  let evidence = noOrderEvidence();
  try {
    for await (const block of fileBlocks(prepared)) {
      const row = createCursor(block, prepared.opening.dialect, structure(block));
      while (row.advance()) if (column < row.count) evidence = addOrderEvidence(evidence, withDateSigns(row.text(column).trim()));
    }
  } finally {
    await prepared.opening.opened.close();
  }
  return evidence;
};

/**
 * In which order the dates of a log are written: as they tell, else as somebody says, else as the file does. Where they contradict each other, nobody
 * may guess.
 * @param rows the first of the log
 */
export const logDateOrder = async (
  { prepared, time, rows }: { prepared: PreparedFile; time: TimeColumns | undefined; rows: readonly (readonly string[])[] },
  source: Source,
  layout: FileLayout,
): Promise<LogDateOrder> => {
  if (!time) return { order: 'unresolved' };
  const texts = rows.map((row) => withDateSigns(row[time.column]?.trim() ?? ''));
  const head = orderEvidenceOf(texts);
  const isOpen = head.open > 0 && dateOrderFrom(head) === 'unresolved' && !isMixedOrder(head) && layout.dateOrder === undefined;
  const evidence = isOpen && source.canReopen ? await evidenceOfAll(source, layout, time.column) : head;
  const told = dateOrderFrom(evidence);
  if (told !== 'unresolved') return { order: told };
  if (layout.dateOrder) return { order: layout.dateOrder };
  if (isMixedOrder(evidence)) return { order: 'unresolved' };
  const clockOf = (row: number): string | undefined => (time.clock === undefined ? undefined : rows[row]?.[time.clock]);
  const settled = settleOrder([evidence], {
    origin: headerOriginOf(prepared.headers),
    delimiter: prepared.opening.dialect.delimiter,
    twelveHours: texts.some((text, row) => hasTwelveHours(text, clockOf(row))),
  });
  const order = settled?.order ?? 'unresolved';
  return settled && evidence.open > 0 ? { order, settled } : { order };
};
