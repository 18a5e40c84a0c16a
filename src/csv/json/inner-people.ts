/**
 * People in a record: the contacts of an account, `{"company": "Acme", "contacts": [{…}, {…}]}`. Read as one contact, whoever refuses would
 * take the others along, or be taken along by them.
 * @module
 */
import { isObject, isReachable, listsIn } from './json-people.js';

/** What holds people by its name. */
const PEOPLE =
  /contact|people|person|member|membre|user|utilisat|employe|salari|staff|lead|prospect|client|customer|kunde|subscriber|abonn|participant|attendee|guest|invit|recipient|destinat|interlocut|adherent|donor|donat/i;

/** More than this many lists that could hold people are no layout of records. */
const MOST_LISTS = 100;

/** The lists of people that records hold, by the names that lead to them. */
export class InnerPeople {
  /** Whether a record with such a list is a person too. */
  readonly #lists = new Map<string, boolean>();

  add(record: object): void {
    const lists = listsIn(record).filter(({ isOfPeople }) => isOfPeople);
    if (lists.length === 0 || this.#lists.size > MOST_LISTS) return;
    const isPerson = isReachable(record);
    for (const { name } of lists) this.#lists.set(name, isPerson || (this.#lists.get(name) ?? false));
  }

  /** The list of which each object is a contact; 'several' where that cannot be said. What became of a person is none: `{"email": …, "notes": [{…}]}`. */
  get list(): { readonly name: string } | 'several' | undefined {
    const lists = [...this.#lists].filter(([name, isInPerson]) => !isInPerson || PEOPLE.test(name));
    const named = lists.filter(([name]) => PEOPLE.test(name));
    const [first, second] = named.length > 0 ? named : lists;
    if (second) return 'several';
    return first && { name: first[0] };
  }
}

/** Whether a value is a person with people in it, which no record is: `{"email": …, "team": {"members": [{"email": …}]}}`. */
export const isPersonWithPeople = (value: unknown): boolean =>
  isObject(value) && isReachable(value) && listsIn(value).some(({ isOfPeople }) => isOfPeople);
