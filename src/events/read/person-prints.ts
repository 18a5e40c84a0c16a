import { fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { makeSipHash, type SipKey } from '../../fields/bytes/sip-hash.js';
import { fingerprintMailbox } from '../../fields/identity/identity.js';
import type { EmailValue, PhoneValue } from '../../model/contact/values.js';
import { NUMBER_BIT } from '../records/person-links.js';

/** What of an address or a number makes its fingerprint. */
export type PrintedEmail = Pick<EmailValue, 'valid' | 'lower' | 'canonical' | 'folds' | 'printInto'>;
export type PrintedPhone = Pick<PhoneValue, 'e164' | 'text'> & Partial<Pick<PhoneValue, 'type'>>;

/** Which numbers are one person's by themselves, as an address is, however many codes stand beside them. */
export type OnesNumbers = 'none' | 'mobiles' | 'all';

/** The source of numbers, which is none of codes. */
const NUMBERS = 0x7fff_0000;
/** Links sent lately, which need not be sent again: most rows name somebody who was named before. */
const REMEMBERED = 1 << 14;

/**
 * Fingerprints, under a key, of whoever a row names: by a code of theirs, else an address, else a number. What else the row names of them
 * is linked to the first.
 */
export class PersonPrints {
  /** Of the last row. */
  high = 0;
  low = 0;
  readonly #sip: ReturnType<typeof makeSipHash>;
  readonly #plain = newFingerprint();
  readonly #sealed = new Uint32Array(2);
  #links: number[] = [];
  readonly #sent = new Uint32Array(REMEMBERED * 2);

  constructor(key: SipKey) {
    this.#sip = makeSipHash(key);
  }

  /** Seals the fingerprint that was made. @param of what kind of identifier it is: a code `1234` is no number `1234` */
  #seal(of: number): void {
    const [high, low] = this.#plain as unknown as [number, number];
    this.#sip(high ^ of, low, this.#sealed);
  }

  /**
   * @param code of the person, with the source of codes that it is of @param ones which of the numbers are one person's by themselves
   * @returns whether the row names anybody
   */
  read(
    code: { readonly text: string; readonly source: number },
    emails: readonly PrintedEmail[],
    phones: readonly PrintedPhone[],
    ones: OnesNumbers = 'none',
  ): boolean {
    let found = false;
    // Of the identifier that the others are linked to.
    let source = 0;
    const take = (bits: number, own: number): void => {
      const [high, low] = this.#sealed as unknown as [number, number];
      if (found) {
        this.#link(high, low, (source << 1) | bits);
        return;
      }
      this.high = high;
      this.low = low;
      source = own;
      found = true;
    };
    if (code.text !== '') {
      fingerprint(code.text, this.#plain);
      this.#seal(1 + code.source);
      take(0, code.source);
    }
    for (const email of emails) {
      if (email.valid) fingerprintMailbox(email, this.#plain);
      else fingerprint(email.lower, this.#plain);
      this.#seal(0);
      take(0, 0);
    }
    for (const phone of phones) {
      fingerprint(phone.e164 === '' ? phone.text.replace(/\D/g, '') : phone.e164, this.#plain);
      this.#seal(0);
      // Digits that are no number are whatever a team writes for nobody.
      const isOnes = phone.e164 !== '' && (ones === 'all' || (ones === 'mobiles' && phone.type === 'mobile'));
      take(isOnes ? 0 : NUMBER_BIT, NUMBERS);
    }
    return found;
  }

  #link(high: number, low: number, source: number): void {
    const slot = ((high ^ this.low) & (REMEMBERED - 1)) * 2;
    const [a, b] = [(high ^ Math.imul(this.high, 0x9e3779b1)) >>> 0, (low ^ Math.imul(this.low ^ source, 0x85ebca77)) >>> 0];
    if (this.#sent[slot] === a && this.#sent[slot + 1] === b) return;
    this.#sent[slot] = a;
    this.#sent[slot + 1] = b;
    this.#links.push(high, low, this.high, this.low, source);
  }

  /** The links since the last time. */
  takeLinks(): Uint32Array {
    const links = Uint32Array.from(this.#links);
    this.#links = [];
    return links;
  }
}
