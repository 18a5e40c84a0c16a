import { CHANNELS } from '../../model/contact/channel.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';

/** The rules that speak of refusals made to us: who is on somebody else's register has not objected with us. */
const OWN_REFUSAL_RULES = new Set(['opposition-list', 'opposition-column', 'opposed-elsewhere', 'consent-withdrawn']);

/** Keeps who leaves because of a refusal made to us, so that the register may know them when they are imported again. */
export class OpposedCollector {
  readonly #rules: readonly boolean[];
  readonly #all: OpposedContact[];

  /** @param all takes them */
  constructor(rules: readonly AnyContactRule[], all: OpposedContact[]) {
    this.#rules = rules.map(({ id }) => OWN_REFUSAL_RULES.has(id));
    this.#all = all;
  }

  /** A row that is dropped. */
  row(contact: RowContact, found: readonly RowFinding[]): void {
    let bits = 0;
    for (const { rule, effect, channels } of found) if (this.#rules[rule] && effect.action === 'bar') bits |= channels;
    if (bits === 0) return;
    const emails = contact.emails.flatMap(({ valid, lower, canonical }) => (valid ? [{ lower, canonical }] : []));
    const phones = contact.phones.flatMap(({ e164 }) => (e164 === '' ? [] : [e164]));
    if (emails.length + phones.length === 0) return;
    this.#all.push({ emails, phones, channels: CHANNELS.filter((_, channel) => bits & (1 << channel)) });
  }
}
