/**
 * Which of the lists that stand in a file of JSON is that of its contacts.
 * @module
 */
import { MOST_COLUMNS } from '../records/record-errors.js';
import { InnerPeople, isPersonWithPeople } from './inner-people.js';
import { jsonCells, readRecord } from './json-cells.js';
import { isReachable, reachesSomebody } from './json-people.js';
import { type JsonRecord, KEYED, STEP } from './json-records.js';
import { holdsPeople, holdsRecordsOnly, keyText } from './keyed-records.js';
import { hasMorePages, saysMorePages } from './more-pages.js';

/** What is known of the records of one list. */
export class FoundList {
  records = 0;
  readonly columns = new Map<string, number>();
  readonly people = new InnerPeople();
  /** Whether any of its records says how somebody is reached; and in itself, not in a list. */
  reaches = false;
  areReachable = false;

  /** @throws BrokenJsonError */
  add(text: string): void {
    this.records++;
    this.reaches ||= reachesSomebody(text);
    const record = readRecord(text);
    this.areReachable ||= isReachable(record);
    this.people.add(record);
    if (this.isTooWide) return;
    jsonCells(record, (column) => {
      if (!this.columns.has(column)) this.columns.set(column, this.columns.size);
    });
  }

  get isTooWide(): boolean {
    return this.columns.size > MOST_COLUMNS;
  }
}

/** More lists than this are no layout of a file: those of records under keys. */
const MOST_LISTS = 1000;

/** The lists of a file. */
export class FoundLists {
  readonly #lists = new Map<string, FoundList>();
  /** The object that is all of the file, where it is short. */
  #whole: string | undefined;
  #areTooMany = false;
  #saysMore = false;

  /** @throws BrokenJsonError */
  add({ list, text, key }: JsonRecord): void {
    if (list === '') this.#whole = text;
    if (list === KEYED && key !== undefined) this.#saysMore ||= saysMorePages(keyText(key), text);
    let found = this.#lists.get(list);
    if (!found) {
      if (this.#lists.size > MOST_LISTS && list.includes(STEP)) {
        this.#areTooMany = true;
        return;
      }
      found = new FoundList();
      this.#lists.set(list, found);
    }
    found.add(text);
  }

  get(list: string): FoundList | undefined {
    return this.#lists.get(list);
  }

  /** The list that holds the contacts, as `JsonRecord` calls it; absent where that cannot be said. */
  choose(): string | undefined {
    if (this.#lists.has('[]')) return '[]';
    const [objects, keyed] = [this.#lists.get('')?.records ?? 0, this.#lists.get(KEYED)];
    if (objects > 1) return '';
    const named = [...this.#lists.keys()].filter((list) => list !== '' && list !== KEYED);
    const areDeep = named.every((list) => list.includes(STEP));
    const mayBeKeyed = areDeep && (keyed?.records ?? 0) > 1 && (this.#whole === undefined || holdsRecordsOnly(this.#whole));
    if (mayBeKeyed && (named.length === 0 || keyed?.areReachable)) return KEYED;
    if (named.length === 0) return objects === 1 && !(this.#whole !== undefined && holdsPeople(this.#whole)) ? '' : undefined;
    if (areDeep && this.#whole !== undefined && isReachable(readRecord(this.#whole))) {
      return isPersonWithPeople(readRecord(this.#whole)) ? undefined : '';
    }
    return this.#areTooMany ? undefined : this.#chooseNamed(named);
  }

  /** Whether what stands beside a list says that its next page lies elsewhere. */
  saysMorePages(list: string): boolean {
    if (list === '' || list === '[]' || list === KEYED) return false;
    return this.#saysMore || (this.#whole !== undefined && hasMorePages(this.#whole, this.#lists.get(list)?.records ?? 0));
  }

  /** The only list of people; of lists of nobody the outermost. None beside it may be one of those who refuse. */
  #chooseNamed(named: readonly string[]): string | undefined {
    const stepsTo = (list: string): readonly string[] => list.split(STEP);
    const placeOf = (list: string): string => list.slice(0, list.lastIndexOf(STEP) + 1);
    const outermost = Math.min(...named.map((list) => stepsTo(list).length));
    const reaching = named.filter((list) => this.#lists.get(list)?.reaches);
    const chosen = reaching[0] ?? named.find((list) => stepsTo(list).length === outermost);
    if (chosen === undefined) return undefined;
    const isRival = (other: string): boolean =>
      other !== chosen &&
      (this.#lists.get(other)?.reaches === true || placeOf(other) === placeOf(chosen) || stepsTo(other).length < stepsTo(chosen).length);
    return named.some(isRival) ? undefined : chosen;
  }
}
