import type { PhoneType, PhoneValue } from '../model/value.js';

/** How a number was written: its text, or the bytes of a file and where it lies in them. */
export type Written = string | { readonly bytes: Buffer; readonly start: number; readonly end: number };

const textOf = (written: Written): string =>
  typeof written === 'string' ? written : written.bytes.latin1Slice(written.start, written.end);

/** A number of the plan. Its texts are made only when somebody asks: most numbers of a file are looked up and no more. */
export class FrenchNumber implements PhoneValue {
  readonly kind = 'phone';
  readonly valid: boolean;
  readonly type: PhoneType;
  readonly damage: PhoneValue['damage'];
  readonly code: number;
  readonly #national: number;
  readonly #written: Written;
  readonly #high: number;
  readonly #low: number;

  constructor(code: number, national: number, type: PhoneType, damage: PhoneValue['damage'], written: Written, print: Uint32Array) {
    this.code = code;
    this.#national = national;
    this.#high = print[0] as number;
    this.#low = print[1] as number;
    this.type = type;
    this.valid = type !== 'unknown';
    this.damage = damage;
    this.#written = written;
  }

  get text(): string {
    return textOf(this.#written).trim();
  }

  get e164(): string {
    return `+${this.code}${this.#national}`;
  }

  printInto(into: Uint32Array): void {
    into[0] = this.#high;
    into[1] = this.#low;
  }
}
