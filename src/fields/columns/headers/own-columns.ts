import { REJECT_COLUMNS, VERDICT_COLUMNS } from '../../../model/contact/added-columns.js';
import { CHANNELS, STATUSES } from '../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';

const [, REASON] = REJECT_COLUMNS;
const STATUS: ReadonlySet<string> = new Set(STATUSES);
/** Ids of rules, those of plugins too: `acme/opted-out`. */
const IDS = /^[a-z\d][a-z\d/ -]*$/;

/** `ok`, or `needs-consent:webmail-without-consent`. */
const isVerdict = (text: string): boolean => {
  const [status = '', ids] = text.split(':', 2);
  return STATUS.has(status) && (ids === undefined || IDS.test(ids));
};
const READERS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ...VERDICT_COLUMNS.map((header) => [header, isVerdict] as const),
  [REASON, (text) => IDS.test(text)] as const,
]);

/**
 * What is known of a column that an earlier run added, where all that stands there is ours: what it found is no refusal that a person wrote. Under the same
 * header in other words, somebody else did. Whom it left out stays in doubt on all channels: what said so may be a list that is not given again.
 */
export const columnOfEarlierRun = (header: string, values: readonly string[]): Pick<ColumnInfo, 'own' | 'suspect'> | undefined => {
  const name = header.trim().toLowerCase();
  const isOurs = READERS.get(name);
  if (isOurs === undefined || !values.every((value) => value.trim() === '' || isOurs(value.trim()))) return undefined;
  return { own: true, ...(name === REASON && { suspect: CHANNELS }) };
};
