/**
 * Which country an address is of, and what that country asks of who writes to companies there.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import type { EmailValue } from '../../model/contact/values.js';
import { isCalledAsPersons, isSoleTrader } from '../company/sole-trader.js';
import { roleOf } from '../email/role-address.js';
import { countryCode } from '../geography/country.js';
import { makeDomainCountry } from '../geography/domain-country.js';
import { isPublishedContact } from '../provenance/published-contact.js';
import { isFilled } from '../text/filled-cell.js';
import { memoise } from '../text/memoise.js';

/** The ISO code that a cell of countries holds; '' when it cannot be read, undefined when it says nothing. */
export const countryOfCell = memoise((text: string): string | undefined => (isFilled(text) ? countryCode(text) : undefined));

/**
 * Tells the country of an address from the column of countries and from the top-level domain: an ISO code; `unknown` where neither
 * tells it; `domain` where they disagree.
 * @param domains ISO codes by top-level domain
 * @param home what a contact is taken to be in when the file has no column of countries
 * @param family the country whose top-level domain another one shares
 */
export const makeCountryResolver = (
  domains: Readonly<Record<string, string>>,
  home: string,
  family: (country: string) => string,
): ((country: string | undefined, email: EmailValue) => string) => {
  const abroad = makeDomainCountry(domains, home);
  const anywhere = makeDomainCountry(domains, '');
  const here = (email: EmailValue): string => (abroad(email) === '' ? home : 'domain');
  /** @param country what `countryOfCell` reads in the cell of the country; `home` where there is no such column */
  return (country, email) => {
    if (country === undefined) {
      const told = anywhere(email);
      return told === '' ? 'unknown' : told === home ? home : 'domain';
    }
    if (country === '') return 'unknown';
    if (country === home) return here(email);
    const told = anywhere(email);
    return told === '' || told === family(country) ? country : 'domain';
  };
};

/** ISO codes: see `EMAIL_REGIMES`. */
export interface EmailRegimes {
  readonly optIn: readonly string[];
  readonly named: readonly string[];
  readonly optOut: readonly string[];
  readonly soleTraders: readonly string[];
  readonly contested: readonly string[];
  readonly published: readonly string[];
}

export type RegimeRequirement = 'optIn' | 'named' | 'soleTrader' | 'contested';

/**
 * What a country asks before an address at a company's own domain is written to; undefined: nothing but the opt-out that holds
 * everywhere, or a country that no list has. Of several lists the strictest wins. Reads `COMPANY_FIELDS` and `PUBLISHED_FIELDS`.
 * Without an address it is a number that is written to: none is known to be of a company and of nobody.
 */
export const makeRequirementReader = (
  regimes: EmailRegimes,
): ((country: string, contact: Contact, email?: EmailValue) => RegimeRequirement | undefined) => {
  const { optIn, named, soleTraders, contested, published } = regimes;
  return (country, contact, email) => {
    if (optIn.includes(country)) return 'optIn';
    if (soleTraders.includes(country) && (isSoleTrader(contact) || isCalledAsPersons(contact.text('company')))) return 'soleTrader';
    if (!named.includes(country)) return undefined;
    if (email && roleOf(email) !== 'none') return contested.includes(country) ? 'contested' : undefined;
    return published.includes(country) && isPublishedContact(contact) ? undefined : 'named';
  };
};

/**
 * The country of a contact to be called or texted: what the column says; where it says nothing that can be read, what a number
 * begins with; else the file's own.
 * @param codes ISO codes by calling code, with its plus and two digits
 */
export const makeNumberCountry =
  (codes: Readonly<Record<string, string>>, home: string) =>
  (said: string | undefined, { phones }: Contact): string => {
    if (said) return said;
    for (const { valid, e164 } of phones) {
      const told = valid ? codes[e164.slice(0, 3)] : undefined;
      if (told !== undefined) return told;
    }
    return home;
  };

/**
 * Whether a contact of a company may be reached on a channel only by a consent, because of the country; a client may be otherwise.
 * Reads `COMPANY_FIELDS`, `PUBLISHED_FIELDS` and `country`.
 * @param regimes for emails and SMS, and for calls
 */
export const makeAbroadTest = (
  file: { readonly country: string },
  regimes: {
    readonly email: EmailRegimes;
    readonly calls: Pick<EmailRegimes, 'optIn' | 'soleTraders'>;
    readonly codes: Readonly<Record<string, string>>;
  },
): ((contact: Contact, channel: Channel) => boolean) => {
  const { email, calls } = regimes;
  const numberCountry = makeNumberCountry(regimes.codes, file.country);
  const forEmail = makeRequirementReader(email);
  const forSms = makeRequirementReader({ ...email, optIn: [], named: [...email.optIn, ...email.named] });
  const forCalls = makeRequirementReader({ ...email, optIn: calls.optIn, named: [], soleTraders: calls.soleTraders });
  return (contact, channel) => {
    const said = countryOfCell(contact.text('country'));
    if (channel === 'email') return contact.emails.some((one) => one.valid && forEmail(said ?? file.country, contact, one) !== undefined);
    if (channel === 'post' || contact.phones.length === 0) return false;
    return (channel === 'sms' ? forSms : forCalls)(numberCountry(said, contact), contact) !== undefined;
  };
};
