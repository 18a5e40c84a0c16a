import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import type { LoadedList } from '../../src/lists/definition/loaded-list.js';
import { loadList } from '../../src/lists/load/load-list.js';
import { makeListMatcher } from '../../src/lists/query/list-matcher.js';
import type { Contact } from '../../src/model/contact/contact.js';
import type { FieldName } from '../../src/model/contact/field.js';
import type { ListMatch } from '../../src/model/contact/list-match.js';

export const TODAY = parseIsoDay('2026-11-24');
const readPhone = makePhoneReader('FR');

/** A contact with these spellings in its cells. */
export const contact = (cells: {
  email?: string | readonly string[];
  phone?: string | readonly string[];
  siren?: string;
  siret?: string;
}): Contact => ({
  is: 'contact',
  row: 2,
  emails: [cells.email ?? []].flat().map(readEmail),
  phones: [cells.phone ?? []].flat().map((text) => readPhone(text)),
  text: (field: FieldName) => (field === 'siren' ? cells.siren : field === 'siret' ? cells.siret : undefined) ?? '',
  date: () => ({ status: 'none', day: 0, later: 0 }),
  say: () => 'blank',
  has: () => false,
});

/** Loads a list from its text or bytes. */
export const load = (content: string | Buffer, spec: Partial<ListSpec> = {}): Promise<LoadedList> =>
  loadList({ path: 'lists/list.txt', kind: 'opposition', ...spec }, TODAY, () => Buffer.from(content as string));

/** What one list says of a contact. */
export const ask = async (content: string | Buffer, who: Contact, spec: Partial<ListSpec> = {}): Promise<ListMatch | undefined> => {
  const list = await load(content, spec);
  return makeListMatcher([list]).matches(who, list.info.kind)[0];
};
