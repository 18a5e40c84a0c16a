import { REJECT_COLUMNS, VERDICT_COLUMNS } from '../../../model/contact/added-columns.js';
import { STATUSES } from '../../../model/contact/channel.js';

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
 * Whether an earlier run added a column, and wrote all that stands there: what it found is no refusal that a person wrote. Under the same
 * header in other words, somebody else did.
 */
export const isOfEarlierRun = (header: string, values: readonly string[]): boolean => {
  const isOurs = READERS.get(header.trim().toLowerCase());
  return isOurs !== undefined && values.every((value) => value.trim() === '' || isOurs(value.trim()));
};
