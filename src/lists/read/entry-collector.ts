import { fingerprint, fingerprintDigest, newFingerprint } from '../../fields/bytes/fingerprint.js';
import { readSiren, readSiret } from '../../fields/company/siren.js';
import { isSharedDomain } from '../../fields/email/listed-domain.js';
import { fuzzyPostalKey, type PostalCells, postalIdentities, postalKey } from '../../fields/identity/postal-identity.js';
import { CallingCodes } from '../../fields/phone/calling-code.js';
import { bareNumber, isRoundedNumber } from '../../fields/phone/national-forms.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import type { Day, EmailValue } from '../../model/contact/values.js';
import { type ClassifyEntry, type ListEntry, trimEntry } from '../columns/classify-entry.js';
import { entryParts } from '../columns/entry-parts.js';
import type { ExcessData } from '../columns/excess-columns.js';
import { identifierOfHeader, isCaption, isHeaderLine } from '../columns/header-hints.js';
import { type NineDigitEntry, resolveNineDigits } from '../columns/nine-digits.js';
import { entriesAmongWords, numbersBehindOne } from '../columns/number-parts.js';
import { TableBuilder } from '../table/fingerprint-table.js';
import type { DatedPrint } from '../table/since-table.js';
import { EMPTY_SHA256, ENTRY_KEYS, type EntryKey } from './entry-keys.js';
import { MOST_TOLD, ReadCounts } from './refuse-unread.js';

/** After so many lines that are no entry the rest is not asked whether it is a title, or a total. */
const MOST_TITLES = 1000;
/** What is being read of one list: its keys, and counts of what it could not use. */
export class EntryCollector extends ReadCounts {
  readonly keys = Object.fromEntries(ENTRY_KEYS.map((key) => [key, new TableBuilder()])) as Readonly<Record<EntryKey, TableBuilder>>;
  /** Addresses that are none: they are looked for as they are written, and are no entries. */
  readonly malformed = new TableBuilder();
  /** At which bytes these lines are, while a list is read line by line. */
  readonly unreadBytes: number[] = [];
  /** Numbers of hexadecimal digits of the digests that are not SHA-256. */
  readonly otherHashes = new Set<number>();
  /** Digests in a list that may only hold entries in clear. */
  refusedHashes = 0;
  /** What the header says that the entries are, of hashes and of bare digits. */
  hint: Identifier | undefined;
  /** What the headers of several columns say that their digests are of; none where one of them says nothing. */
  hashedAs: readonly Identifier[] = [];
  /** Whether a digest is that of nothing, in SHA-256: the tables tell it of all algorithms. */
  emptyHash = false;
  /** What the list holds too much of, by its header. */
  excess: readonly ExcessData[] = [];
  readonly codes = new CallingCodes();
  readonly dated: DatedPrint[] = [];
  /** Since when the entries of the row at hand refuse, where that is asked and told: then they are `dated`. */
  day: Day | undefined;
  /** Takes the text of each entry, or its digest in hexadecimal, instead of the tables: for whoever compiles a list. */
  onEntry: ((key: EntryKey, text: string) => void) | undefined;
  readonly #print = newFingerprint();
  protected readonly nines: NineDigitEntry[] = [];
  readonly #classify: ClassifyEntry;
  readonly #form: 'clear' | 'sha256' | undefined;
  readonly #establishments: boolean;

  /** @param form the only form allowed, both when undefined (`sha256`: digests of any algorithm); @param identifiers what entries are declared to be */
  constructor(classify: ClassifyEntry, form?: 'clear' | 'sha256', identifiers: readonly Identifier[] = []) {
    super();
    this.#classify = classify;
    this.#form = form;
    this.#establishments = identifiers.includes('siret');
    this.hint = identifiers.length === 1 ? identifiers[0] : undefined;
  }

  /** Reads the first line, which may be a header. */
  readFirstLine(text: string, at?: number): void {
    if (isHeaderLine(text, this.#classify(text) !== undefined)) this.hint = identifierOfHeader(text);
    else this.readLine(text, at);
  }

  /** Reads one line, which begins at the byte `at`; a line of several values is read when each of them is. */
  readLine(text: string, at?: number): void {
    this.lines++;
    if (this.read(text)) return;
    if (this.unread < MOST_TITLES && isCaption(text)) this.lines--;
    else if (++this.unread <= MOST_TOLD && at !== undefined) this.unreadBytes.push(at);
  }

  /** @param country ISO code, where the list says it; @returns whether the text is one identifier or several, perhaps among words, and all of them were read */
  read(text: string, hint = this.hint, country?: string): boolean {
    const whole = trimEntry(text);
    const siret = this.#establishments ? readSiret(whole) : '';
    if (siret !== '') return this.add('siret', siret);
    // Under a header that says so, a SIREN may have lost its leading zeros.
    const siren = hint === 'siren' ? readSiren(text, true) : '';
    const entry = siren === '' ? this.#classify(text, country) : ({ is: 'siren', siren } as const);
    if (entry && (entry.is === 'phone' ? entry.valid : entry.is !== 'national')) return this.#put(entry, hint);
    const classify: ClassifyEntry = (part) => this.#classify(part, country);
    const numbers = numbersBehindOne(whole, classify);
    if (entry && !numbers) return this.#put(entry, hint);
    const parts = numbers ?? entryParts(whole, (part) => classify(part) !== undefined) ?? entriesAmongWords(whole, classify);
    if (parts) return parts.map((part) => this.read(part, hint, country)).every(Boolean);
    if (hint === 'phone' && bareNumber(whole) !== '') return this.#put({ is: 'national', digits: bareNumber(whole) }, hint);
    // A malformed address is still the address that somebody objected with: whoever has it so is found.
    if (this.#form === 'sha256' || !text.includes('@')) return isRoundedNumber(whole) && ++this.rounded < 0;
    const lower = whole.toLowerCase();
    fingerprint(lower, this.#print);
    this.malformed.add(this.#print);
    return !this.addEmail({ lower, canonical: lower });
  }

  addPostalEntry(cells: PostalCells): boolean {
    const identities = postalIdentities(cells);
    for (const one of identities) this.add('post', postalKey(one)) && this.add('loose', fuzzyPostalKey(one));
    return identities.length > 0;
  }

  #put(entry: ListEntry, hint: Identifier | undefined): boolean {
    const digest = entry.is === 'sha256' || entry.is === 'other-hash';
    if (entry.is === 'other-hash') this.otherHashes.add(entry.width);
    if (this.#form !== undefined && (this.#form === 'sha256') !== digest) return digest && ++this.refusedHashes < 0;
    switch (entry.is) {
      case 'email':
        return this.addEmail(entry.value);
      case 'domain':
        return isSharedDomain(entry.domain) ? ++this.tooBroad > 0 : this.add('domain', entry.domain);
      case 'nine':
        if (hint !== 'phone' && hint !== 'siren') return this.nines.push(entry) > 0;
        return hint === 'phone' ? this.add('phone', entry.e164) : entry.siren !== '' && this.add('siren', entry.siren);
      case 'phone':
        return this.add('phone', entry.e164);
      case 'national':
        if (entry.home && this.takesNationals) this.add('phone', entry.home);
        return ++this.noCountry > 0 && this.takesNationals && hint !== 'siren' && this.add('phone', entry.digits);
      case 'siren':
        return entry.siren !== '' && this.add('siren', entry.siren);
      default:
        this.emptyHash ||= entry.hex === EMPTY_SHA256;
        return this.add(entry.is === 'sha256' ? 'sha256' : 'digest', entry.hex);
    }
  }

  /** Takes a mailbox: as it is written, and under its canonical spelling where that is another. */
  protected addEmail({ lower, canonical }: Pick<EmailValue, 'lower' | 'canonical'>): true {
    this.add('email', lower);
    return canonical === lower || this.add('canonical', canonical);
  }

  protected add(key: EntryKey, text: string): true {
    if (key === 'phone') this.codes.see(text);
    if (this.onEntry) this.onEntry(key, text);
    else {
      (key === 'sha256' || key === 'digest' ? fingerprintDigest : fingerprint)(text, this.#print);
      this.keys[key].add(this.#print);
      if (this.day !== undefined) this.dated.push([...(this.#print as unknown as [number, number]), this.day]);
    }
    return true;
  }

  finish(): void {
    resolveNineDigits(this.nines.splice(0), (key, text) => this.add(key, text));
  }
}
