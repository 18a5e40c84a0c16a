import { fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { codelessMark } from '../../fields/phone/national-forms.js';
import { lineOf } from '../../fields/phone/shared-line.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import { type SightedIdentities, sightedWords } from '../../model/outcome/sighted-identities.js';
import type { Refusal } from './refusal-list.js';

/** What one file of contacts of a run says of refusals. */
export interface FileOfRefusals {
  /** Who refuses in it, by what it says itself. */
  readonly own: readonly OpposedContact[];
  /** The same, and who was found to refuse in it since. */
  readonly opposed: readonly OpposedContact[];
  readonly sighted: SightedIdentities;
  /** The channels that it is judged for, as bits. */
  readonly channels: number;
}

/** What one file says of one identity, channels as bits. */
interface SaidByFile {
  readonly file: number;
  own: number;
  bits: number;
}

type By = Pick<Refusal, 'emails' | 'phones' | 'lines' | 'companies' | 'codeless'>;

/** What is refused by whoever is known by one identity: an address, a number, or what a company is known by. */
interface RefusedBy extends Omit<By, 'lines'> {
  lines?: By['lines'];
  readonly high: number;
  readonly said: SaidByFile[];
}

const CALLS = channelBits(['phone', 'sms']);

/** Slots of the sieve for each identity: of those whom nobody refuses, few are looked up. */
const SLOTS = 16;

/** Those who refuse, by the low half of the fingerprint of each identity. */
class RefusalTable {
  readonly #all = new Map<number, RefusedBy[]>();
  readonly #print = newFingerprint();
  #sieve = new Uint8Array(1);

  #of(known: string, by: Partial<By>): RefusedBy {
    fingerprint(known, this.#print);
    const [high, low] = this.#print as unknown as readonly [number, number];
    const alike = this.#all.get(low);
    const met = alike?.find((one) => one.high === high);
    if (met) met.lines ??= by.lines;
    if (met) return met;
    const made = { high, emails: [], phones: [], ...by, said: [] };
    if (!alike?.push(made)) this.#all.set(low, [made]);
    return made;
  }

  /** @param which what of the file is said: by itself, or all that is known by now */
  add(file: number, all: readonly OpposedContact[], which: readonly ('own' | 'bits')[]): void {
    for (const { emails, phones, lines = [], offices = [], companies = [], codeless = [], channels } of all) {
      const every = channelBits(channels);
      const add = ({ said }: RefusedBy, bits = every): void => {
        let last = said.at(-1);
        if (last?.file !== file) {
          last = { file, own: 0, bits: 0 };
          said.push(last);
        }
        for (const key of which) last[key] |= bits;
      };
      for (const { lower, canonical } of emails) add(this.#of(canonical, { emails: [lower] }));
      for (const { phone, name } of lines) {
        const named = { lines: [lineOf(phone, name)] };
        add(this.#of(lineOf(phone, name), named));
        // Whom it is about nobody knows: anybody who has the line may have said it, and is to be checked.
        if (name === '' && emails.length === 0 && phones.length === lines.length) add(this.#of(phone, named));
        // Whoever shares the line of a household is not called on it.
        if (!offices.includes(phone) && (every & CALLS) !== 0) add(this.#of(phone, { phones: [phone] }), every & CALLS);
      }
      for (const phone of phones) if (!lines.some((line) => line.phone === phone)) add(this.#of(phone, { phones: [phone] }));
      for (const form of codeless) {
        // Whether it is a switchboard, the digits do not tell.
        const isOwn = phones.includes(form) && !lines.some((line) => line.phone === form);
        const bits = isOwn ? every : every & CALLS;
        if (bits !== 0) add(this.#of(codelessMark(form), { codeless: [form] }), bits);
      }
      for (const company of companies) add(this.#of(company, { companies: [company] }));
    }
  }

  /** Everybody is in it. */
  close(): void {
    this.#sieve = new Uint8Array(2 ** Math.ceil(Math.log2(SLOTS * (this.#all.size + 1))));
    for (const low of this.#all.keys()) this.#sieve[low & (this.#sieve.length - 1)] = 1;
  }

  find(high: number, low: number): RefusedBy | undefined {
    const sieve = this.#sieve;
    return sieve[low & (sieve.length - 1)] === 0 ? undefined : this.#all.get(low)?.find((one) => one.high === high);
  }
}

/** What others refuse who stand in a file, by the places of the files that say so. */
export type RefusedInOthers = ReadonlyMap<number, readonly Refusal[]>;

/** Who of one file refuses in others, on channels that are asked about and that the file itself does not know to be refused. */
const inOthers = (place: number, { sighted, channels }: FileOfRefusals, table: RefusalTable): RefusedInOthers => {
  const met = new Set<RefusedBy>();
  const words = sightedWords(sighted);
  for (let i = 0; i < words.length; i += 2) {
    const one = table.find(words[i] as number, words[i + 1] as number);
    if (one) met.add(one);
  }
  const found = new Map<number, Refusal[]>();
  for (const { said, emails, phones, lines = [], companies = [], codeless = [] } of met) {
    // What is refused in several files is told of the first: of thousands that refuse alike, one is enough.
    let open = ~(said.find(({ file }) => file === place)?.own ?? 0);
    for (const { file, bits } of said) {
      const live = bits & open;
      if (file === place || (live & channels) === 0) continue;
      open &= ~live;
      const refusal = { emails, phones, lines, companies, codeless, channels: live };
      const all = found.get(file);
      if (all) all.push(refusal);
      else found.set(file, [refusal]);
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b));
};

/**
 * Who refuses in one file of contacts and stands in another that does not know it, each known by what they can be reached by.
 * @param files in the order in which they were named
 * @returns of each file what others say of those who stand in it
 */
export const refusedElsewhere = (files: readonly FileOfRefusals[]): readonly RefusedInOthers[] => {
  const refusing = files.filter(({ opposed }) => opposed.length > 0);
  const [first] = refusing;
  if (!first) return files.map(() => new Map());
  const table = new RefusalTable();
  for (const [place, { own, opposed }] of files.entries()) {
    if (own === opposed) table.add(place, own, ['own', 'bits']);
    else {
      table.add(place, own, ['own']);
      table.add(place, opposed, ['bits']);
    }
  }
  table.close();
  return files.map((file, place) => (refusing.length === 1 && file === first ? new Map() : inOthers(place, file, table)));
};
