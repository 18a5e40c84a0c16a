import type { RowTexts } from '../../engine/read/row-texts.js';
import { fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { makeSipHash } from '../../fields/bytes/sip-hash.js';
import type { Channel } from '../../model/contact/channel.js';
import type { LogPlan } from './log-plan.js';

/** Hashes, under the key of the run, what tells an event from others at the same time. */
export class WhichEvent {
  readonly #plan: LogPlan;
  readonly #sip: ReturnType<typeof makeSipHash>;
  readonly #plain = newFingerprint();
  readonly #sealed = new Uint32Array(2);

  constructor(plan: LogPlan) {
    this.#plan = plan;
    this.#sip = makeSipHash(plan.key);
  }

  /** 32 bits that are never 0; 0 where the row tells nothing of it. */
  of(row: RowTexts, channel: Channel): number {
    const { call, message } = this.#plan.which;
    const column = channel === 'phone' ? call : message;
    const text = column === undefined ? '' : row.text(column);
    if (text === '') return 0;
    fingerprint(text, this.#plain);
    this.#sip(this.#plain[0] as number, this.#plain[1] as number, this.#sealed);
    return (this.#sealed[0] as number) || 1;
  }
}
