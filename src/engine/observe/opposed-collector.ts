import { CHANNELS } from '../../model/contact/channel.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { rulesOf } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { Collector } from './collector.js';

/** The rules that speak of refusals made to us: who is on somebody else's register has not objected with us. */
const OWN_REFUSAL_RULES = new Set(['opposition-list', 'opposition-column', 'opposed-elsewhere', 'consent-withdrawn']);

/** Somebody who leaves, and the row they stood on. */
export interface OpposedRow {
  readonly row: number;
  readonly opposed: OpposedContact;
}

/** Reads who of a row has refused, as far as anything identifies them. */
export const makeOpposedReader = (
  rules: readonly AnyContactRule[],
): ((contact: RowContact, found: readonly RowFinding[]) => OpposedRow[]) => {
  const own = rules.map(({ id }) => OWN_REFUSAL_RULES.has(id));
  return (contact, found) => {
    let bits = 0;
    for (const { rule, effect, channels } of found) if (own[rule] && effect.action === 'bar') bits |= channels;
    if (bits === 0) return [];
    const emails = contact.emails.flatMap(({ valid, lower, canonical }) => (valid ? [{ lower, canonical }] : []));
    const phones = contact.phones.flatMap(({ e164 }) => (e164 === '' ? [] : [e164]));
    if (emails.length + phones.length === 0) return [];
    return [{ row: contact.row, opposed: { emails, phones, channels: CHANNELS.filter((_, channel) => bits & (1 << channel)) } }];
  };
};

/** In the order of the file, whichever thread found them. */
export const opposedInOrder = (rows: readonly OpposedRow[]): readonly OpposedContact[] =>
  rows.toSorted((a, b) => a.row - b.row).map(({ opposed }) => opposed);

/** Keeps who leaves because of a refusal made to us, so that the register may know them when they are imported again. */
export const opposedCollector: Collector<true, OpposedRow[]> = {
  empty: () => [],
  merge: (a, b) => [...a, ...b],
  watch: (all, _, plan, loaded) => {
    const opposedOf = makeOpposedReader(rulesOf(plan, loaded));
    return {
      row: ({ contact, decision, found }) => {
        if (decision.drop) all.push(...opposedOf(contact, found));
      },
    };
  },
};
