import { readSiren } from '../../src/fields/company/siren.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { CHANNELS, type Channel } from '../../src/model/contact/channel.js';
import type { Contact } from '../../src/model/contact/contact.js';
import type { ListMatch, Lists } from '../../src/model/contact/list-match.js';
import type { Identifier, ListInfo, ListKind } from '../../src/model/contact/suppression-list.js';
import type { PhoneValue } from '../../src/model/contact/values.js';

/** A list as a test gives it: entries in clear; `fresh` defaults to true. */
export interface GivenList {
  readonly kind: ListKind;
  /** Base name; default `list-0.csv`, `list-1.csv`… */
  readonly name?: string;
  readonly entries: readonly string[];
  readonly channels?: readonly Channel[];
  readonly fresh?: boolean;
  readonly tooBroad?: number;
  readonly audience?: 'consumer' | 'business' | 'both';
  readonly known?: Pick<
    ListInfo,
    'adapter' | 'compulsory' | 'callingCodes' | 'areaCodes' | 'about' | 'date' | 'cancelsConsents' | 'closesOn' | 'doubt'
  >;
  /** Instead of looking entries up: what the list says of everybody. */
  readonly says?: Omit<ListMatch, 'list'>;
}

const kindOfEntry = (entry: string): Identifier =>
  /.@./.test(entry) ? 'email' : entry.startsWith('@') ? 'domain' : readSiren(entry) !== '' ? 'siren' : 'phone';

/** Lists in memory, small and plain: enough to ask what a rule makes of a match. */
export const fakeLists = (given: readonly GivenList[], readPhone: (text: string) => PhoneValue): Lists => {
  const all = given.map(({ kind, name, entries, channels, fresh, tooBroad, audience, known }, index): ListInfo => {
    const count = (by: Identifier): number => entries.filter((entry) => kindOfEntry(entry) === by).length;
    return {
      name: name ?? `list-${index}.csv`,
      kind,
      channels: channels ?? CHANNELS,
      sha256: '',
      fresh: fresh ?? true,
      form: 'clear',
      unread: 0,
      tooBroad: tooBroad ?? 0,
      ...(audience && { scope: { audience } }),
      ...known,
      entries: { email: count('email'), phone: count('phone'), domain: count('domain'), siren: count('siren') },
    };
  });
  const find = (contact: Contact, entries: readonly string[]): Omit<ListMatch, 'list'> | undefined => {
    for (const entry of entries) {
      const by = kindOfEntry(entry);
      const listed = readEmail(entry);
      if (by === 'email' && contact.emails.some(({ lower }) => lower === listed.lower)) return { by, form: 'exact' };
      if (by === 'email' && contact.emails.some(({ canonical }) => canonical === listed.canonical)) return { by, form: 'canonical' };
      if (by === 'domain' && contact.emails.some(({ domain }) => `.${domain}`.endsWith(`.${entry.slice(1)}`))) return { by, form: 'exact' };
      const met = by === 'phone' ? contact.phones.find(({ valid, e164 }) => valid && e164 === readPhone(entry).e164) : undefined;
      if (met) return { by: 'phone', form: 'exact', ...(met.type !== 'mobile' && { line: 'number' }) };
      const siren = readSiren(contact.text('siren')) || readSiren(contact.text('siret'));
      if (by === 'siren' && siren !== '' && siren === readSiren(entry)) return { by, form: 'exact' };
    }
    return undefined;
  };
  return {
    all,
    matches: (contact, kind) =>
      given.flatMap(({ kind: own, entries, says }, list) => {
        const asked = (own === 'opposition') === (kind === 'opposition');
        const found = asked ? (says ?? find(contact, entries)) : undefined;
        return found ? [{ list, ...found }] : [];
      }),
  };
};
