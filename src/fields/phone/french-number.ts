import type { PhoneType, PhoneValue } from '../../model/contact/values.js';

/** How a number was written: its text, or the bytes that it lies in. */
export type WrittenNumber = string | Buffer;

/** A number of the plan. Its texts are made only when somebody asks: most numbers of a file are looked up and no more. */
export class FrenchNumber implements PhoneValue {
  readonly kind = 'phone';
  readonly valid: boolean;
  readonly type: PhoneType;
  readonly damage: PhoneValue['damage'];
  readonly callingCode: number;
  readonly #national: number;
  readonly #written: WrittenNumber;
  readonly #start: number;
  readonly #end: number;
  readonly #high: number;
  readonly #low: number;

  /** @param start where the number is in `written`, and @param end where it ends */
  constructor(
    callingCode: number,
    national: number,
    type: PhoneType,
    damage: PhoneValue['damage'],
    written: WrittenNumber,
    start: number,
    end: number,
    print: Uint32Array,
  ) {
    this.callingCode = callingCode;
    this.#national = national;
    // Signed: numbers of 32 bits that are kept without a box.
    this.#high = (print[0] as number) | 0;
    this.#low = (print[1] as number) | 0;
    this.type = type;
    this.valid = type !== 'unknown';
    this.damage = damage;
    this.#written = written;
    this.#start = start;
    this.#end = end;
  }

  get national(): number {
    return this.#national;
  }

  get text(): string {
    const written = this.#written;
    return (typeof written === 'string' ? written : written.latin1Slice(this.#start, this.#end)).trim();
  }

  get e164(): string {
    return `+${this.callingCode}${this.#national}`;
  }

  printInto(into: Uint32Array): void {
    into[0] = this.#high;
    into[1] = this.#low;
  }
}
