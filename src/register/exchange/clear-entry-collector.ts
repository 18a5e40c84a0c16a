import { type PostalCells, postalIdentities } from '../../fields/identity/postal-identity.js';
import { type NineDigitEntry, resolveNineDigits } from '../../lists/columns/nine-digits.js';
import type { ListingReason } from '../../lists/exports/export-types.js';
import { EntryCollector } from '../../lists/read/entry-collector.js';
import type { EntryKey } from '../../lists/read/entry-keys.js';
import type { RowAnswers } from '../../lists/rows/row-answers.js';
import { isUnreachable } from '../../lists/rows/row-cells.js';
import type { SettledDays } from '../../lists/rows/row-days.js';
import { domainIdentity, emailIdentity, type Identity, phoneIdentity, sirenIdentity } from '../store/identity.js';
import { type ListedRow, newRow, type OpenRow } from './listed-row.js';

/** "@acme.example", "*.acme.example": whoever writes a domain so means all of it. */
const WHOLE_DOMAIN = /^\W{0,2}[@*]/;

/**
 * Keeps rows of identities where its parent keeps fingerprints. Names and addresses have no place in a register: their rows are unread. Beside an address or
 * a number, a company or its domain says where that person works, and refuses for nobody else.
 */
export class ClearEntryCollector extends EntryCollector {
  readonly rows: (ListedRow & { readonly identities: Identity[] })[] = [];
  /** Rows that say that the person may be contacted: no refusals. */
  leftOut = 0;
  /** Rows that say that an address is dead. */
  undeliverable = 0;
  /** Companies beside a person. */
  described = 0;
  /** Rows that name somebody by a name and a postal address. */
  postal = 0;
  /** Whether the list asks of each row whether it refuses. */
  asks = false;
  /** Whether it has the columns of a file of contacts. */
  isOfContacts = false;
  /** Whether a tool exports its block list so. */
  isBlockList = false;
  settledDays: SettledDays | undefined;
  /** Of each bare number that the whole list tells: its row, and whether a company would be where somebody there works. */
  readonly #rowOf = new Map<NineDigitEntry, { readonly identities: Identity[]; readonly isDescribed: boolean }>();
  #row = newRow();
  #answers: RowAnswers | undefined;
  #isWholeDomain = false;

  override takes(row: readonly string[], answers: RowAnswers, agrees: boolean, byProduct?: ListingReason): boolean {
    if (answers !== this.#answers) {
      this.#answers = answers;
      this.asks ||= byProduct === undefined && answers.asks;
      this.isOfContacts ||= byProduct === undefined && answers.isOfContacts;
      this.isBlockList ||= answers.isBlockList;
      this.settledDays ??= answers.settledDays();
    }
    const isDead = !agrees && (byProduct === undefined ? answers.isUndeliverable(row) : byProduct === 'undeliverable');
    if (agrees || isDead) this[agrees ? 'leftOut' : 'undeliverable']++;
    this.#begin(agrees || isDead ? newRow() : newRow(row, answers, byProduct));
    return !agrees && !isDead;
  }

  override readLine(...line: Parameters<EntryCollector['readLine']>): void {
    this.#begin(newRow());
    if (isUnreachable(line[0])) this.undeliverable++;
    else super.readLine(...line);
  }

  override read(text: string, hint = this.hint, country?: string): boolean {
    const [outer, nines] = [this.#isWholeDomain, this.nines.length];
    this.#isWholeDomain = WHOLE_DOMAIN.test(text.trim());
    const isRead = super.read(text, hint, country);
    for (const nine of this.nines.slice(nines)) this.#row.nines.add(nine);
    this.#isWholeDomain = outer;
    return isRead;
  }

  override finish(): void {
    this.#begin(newRow());
    resolveNineDigits(this.nines.splice(0), (key, text, nine) => {
      const row = this.#rowOf.get(nine);
      if (key === 'siren' && row?.isDescribed) this.described++;
      else row?.identities.push(key === 'siren' ? sirenIdentity(text) : phoneIdentity(text));
    });
  }

  override leavesNameless(): true {
    this.#row.isNameless = true;
    return true;
  }

  /** Takes away the rows that tell no refusal. @returns how many there were */
  takeSilent(): number {
    const all = this.rows.splice(0);
    for (const row of all) if (row.tells !== 'nothing') this.rows.push(row);
    return all.length - this.rows.length;
  }

  override addPostalEntry(cells: PostalCells): boolean {
    if (postalIdentities(cells).length > 0) this.postal++;
    return false;
  }

  protected override addEmail(email: Parameters<typeof emailIdentity>[0]): true {
    this.#row.identities.push(emailIdentity(email));
    return true;
  }

  protected override add(key: EntryKey, text: string): true {
    if (key === 'phone') this.#row.identities.push(phoneIdentity(text));
    else if (key === 'siren') this.#addCompany(sirenIdentity(text));
    else if (key === 'domain') this.#addCompany(domainIdentity(text));
    return true;
  }

  #addCompany(company: Identity): void {
    this.#row.identities.push(company);
    if (!this.#isWholeDomain) this.#row.companies.add(company);
  }

  /** Ends the row at hand, and begins another. */
  #begin(next: OpenRow): void {
    const { identities, companies, nines, isForCompany, ...said } = this.#row;
    this.#row = next;
    const isPerson = identities.some(({ of }) => of === 'email' || of === 'phone');
    const isDescribed = isPerson && !isForCompany;
    const kept = isDescribed ? identities.filter((one) => !companies.has(one)) : identities;
    this.described += identities.length - kept.length;
    for (const nine of nines) this.#rowOf.set(nine, { identities: kept, isDescribed });
    if (kept.length + nines.size > 0 || said.isNameless) this.rows.push({ ...said, identities: kept });
  }
}
