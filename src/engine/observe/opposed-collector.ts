import { isDated } from '../../fields/date/date-value.js';
import { channelsOfBits } from '../../model/contact/channel-bits.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { Collector } from './collector.js';

/** Somebody who leaves, and the row they stood on. */
export interface OpposedRow {
  readonly row: number;
  readonly opposed: OpposedContact;
}

/** Who of a row has refused to us, as far as anything identifies them. */
export const opposedOf = (contact: RowContact, found: readonly RowFinding[], left: boolean): OpposedRow[] => {
  let bits = 0;
  for (const { effect, channels } of found) if (effect.role === 'own-refusal' && effect.action === 'bar') bits |= channels;
  if (bits === 0) return [];
  const emails = contact.emails.flatMap(({ valid, lower, canonical }) => (valid ? [{ lower, canonical }] : []));
  const phones = contact.phones.flatMap(({ e164 }) => (e164 === '' ? [] : [e164]));
  if (emails.length + phones.length === 0) return [];
  const refused = contact.date('opposedAt');
  const since = isDated(refused) ? { since: refused.later } : {};
  return [{ row: contact.row, opposed: { emails, phones, channels: channelsOfBits(bits), ...since, left } }];
};

/** In the order of the file, whichever thread found them. */
export const opposedInOrder = (rows: readonly OpposedRow[]): readonly OpposedContact[] =>
  rows.toSorted((a, b) => a.row - b.row).map(({ opposed }) => opposed);

/**
 * Keeps who leaves because of a refusal made to us, so that the register may know them when they are imported again; or all who refuse,
 * for logs of the same run.
 */
export const opposedCollector: Collector<'leaving' | 'all', OpposedRow[]> = {
  empty: () => [],
  merge: (a, b) => [...a, ...b],
  watch: (all, which) => ({
    sees: 'found',
    row: ({ contact, decision, found }) => {
      const left = decision.dropRule >= 0;
      if (left || which === 'all') all.push(...opposedOf(contact, found, left));
    },
  }),
};
