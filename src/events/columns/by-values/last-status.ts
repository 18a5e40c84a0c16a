/**
 * Reports of mailings that hold one row for each mail, with the last that is known of it: what arrived, or was opened, was sent.
 * @module
 */
import { foldHeader } from '../../../fields/text/fold-header.js';
import type { EventKind } from '../../../model/events/event.js';
import type { LogColumns } from '../log-columns.js';

/** A header that dates the sending, and not what happened last. */
const OF_SENDING =
  /\b(?:envoi|envoyee?s?|expedition|expediee?|sent|send|sending|dispatch\w*|versand\w*|gesendet|versendet|envio|enviad[oa]|invio|inviat[oa]|verzend\w*|verzonden|verstuurd)\b/;
const OPENED: ReadonlySet<EventKind> = new Set(['opened', 'opened-by-machine', 'clicked']);

/** What of a log stands for a send that no other row tells. */
export interface LastStatuses {
  /** What arrived: nowhere is the same mail told as sent and as delivered. */
  readonly deliveries: boolean;
  /** What was opened: each mail has one row, which is dated by its sending. */
  readonly openings: boolean;
}

/** @param kindsOf what a row says happened @param timeHeader of the column of moments */
export const lastStatusesOf = (
  { email, to, contactNumber, person, campaign, subject }: LogColumns,
  rows: readonly (readonly string[])[],
  kindsOf: (row: readonly string[]) => readonly (EventKind | undefined)[],
  timeHeader: string,
): LastStatuses => {
  const told = new Map<string, Set<EventKind>>();
  let isRepeated = false;
  for (const row of rows) {
    const who = [...email, ...to, ...contactNumber, ...person].map((column) => row[column]?.trim().toLowerCase() ?? '').find(Boolean);
    const kinds = kindsOf(row).flatMap((kind) => kind ?? []);
    if (who === undefined || kinds.length === 0) continue;
    const mail = [who, ...[...campaign, ...subject].map((column) => row[column]?.trim() ?? '')].join('\n');
    const known = told.get(mail);
    if (known) isRepeated = true;
    told.set(mail, new Set([...(known ?? []), ...kinds]));
  }
  const all = [...told.values()];
  return {
    deliveries: all.some((kinds) => kinds.has('delivered')) && !all.some((kinds) => kinds.has('delivered') && kinds.has('attempt')),
    openings:
      campaign.length > 0 &&
      !isRepeated &&
      OF_SENDING.test(foldHeader(timeHeader)) &&
      all.some((kinds) => [...kinds].some((kind) => OPENED.has(kind))),
  };
};

/** Whether an event stands for a send that no other row tells. */
export const standsForSend = (
  kind: EventKind,
  { deliveriesAreSends, openingsAreSends }: { readonly deliveriesAreSends: boolean; readonly openingsAreSends: boolean },
): boolean => (deliveriesAreSends && kind === 'delivered') || (openingsAreSends && OPENED.has(kind));
