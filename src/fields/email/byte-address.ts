/**
 * Ordinary addresses read from the bytes of a file: the hot path of every run.
 * @module
 */
import type { EmailValue, Sieve } from '../../model/contact/values.js';
import { fingerprintBytes, fingerprintLowerBytes } from '../bytes/fingerprint.js';
import { domainShape, firstLetters } from './address-shape.js';
import { scanAddress } from './address-syntax.js';
import { canonicalMailbox, mayHaveAliases } from './canonical-mailbox.js';

/** An address in the bytes of a file. Its texts are made only when somebody asks: most addresses are looked up and no more. */
class ByteAddress implements EmailValue {
  readonly kind = 'email';
  readonly valid = true;
  readonly #bytes: Buffer;
  readonly #from: number;
  readonly #at: number;
  readonly #to: number;
  readonly #capitals: boolean;
  #domain: string | undefined;
  #folds: boolean | undefined;
  #sieve: Sieve | undefined;
  #through = false;
  #printed = false;
  #high = 0;
  #low = 0;
  #shape = -1;

  constructor(bytes: Buffer, from: number, at: number, to: number, capitals: boolean) {
    this.#bytes = bytes;
    this.#from = from;
    this.#at = at;
    this.#to = to;
    this.#capitals = capitals;
  }

  #slice(from: number, to: number): string {
    const text = this.#bytes.latin1Slice(from, to);
    return this.#capitals ? text.toLowerCase() : text;
  }

  get text(): string {
    return this.#bytes.latin1Slice(this.#from, this.#to);
  }

  get lower(): string {
    return this.#slice(this.#from, this.#to);
  }

  get local(): string {
    return this.#slice(this.#from, this.#at);
  }

  get domain(): string {
    this.#domain ??= this.#slice(this.#at + 1, this.#to);
    return this.#domain;
  }

  get canonical(): string {
    return canonicalMailbox(this.local, this.domain, this.lower);
  }

  /** Made once: a dozen rules tell by it that they have nothing to say. */
  get shape(): number {
    if (this.#shape < 0) {
      const from = this.#at + 1;
      this.#shape = domainShape(this.#to - from, this.#bytes[from] as number, this.#bytes[this.#to - 1] as number);
    }
    return this.#shape;
  }

  get head(): number {
    const from = this.#from;
    if (this.#at - from < 3) return -1;
    return firstLetters(this.#bytes[from] as number, this.#bytes[from + 1] as number, this.#bytes[from + 2] as number);
  }

  get opening(): number {
    return domainShape(this.#at - this.#from, this.#bytes[this.#from] as number, this.#bytes[this.#from + 1] as number);
  }

  get folds(): boolean {
    this.#folds ??= mayHaveAliases(this.shape) && this.canonical !== this.lower;
    return this.#folds;
  }

  /** Remembers the last sieve: two rules ask one after the other. */
  domainThrough(sieve: Sieve): boolean {
    if (sieve !== this.#sieve) {
      this.#sieve = sieve;
      this.#through = sieve(this.#bytes, this.#at + 1, this.#to);
    }
    return this.#through;
  }

  /** Made once: lists and the rules that look for the same person on other rows all ask for it. */
  printInto(into: Uint32Array): void {
    if (!this.#printed) {
      if (this.#capitals) fingerprintBytes(this.#bytes, this.#from, this.#to, into);
      else fingerprintLowerBytes(this.#bytes, this.#from, this.#to, into);
      // Signed: numbers of 32 bits that are kept without a box.
      this.#high = (into[0] as number) | 0;
      this.#low = (into[1] as number) | 0;
      this.#printed = true;
      return;
    }
    into[0] = this.#high;
    into[1] = this.#low;
  }
}

/**
 * The ASCII dot-atom address between two offsets of a file's bytes, which must stay as they are while the value is in use.
 * @returns undefined for anything else, good or bad
 */
export const readEmailBytes = (bytes: Buffer, from: number, to: number): EmailValue | undefined => {
  const found = scanAddress(bytes, from, to);
  return found < 0 ? undefined : new ByteAddress(bytes, from, found >> 1, to, (found & 1) === 1);
};
