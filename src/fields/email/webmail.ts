/**
 * Whether a domain gives mailboxes to persons.
 * @module
 */

import { lazy } from '../../model/base/lazy.js';
import type { EmailValue } from '../../model/contact/values.js';
import { domainShapesOf } from './address-shape.js';
import { WEBMAIL_GROUPS, type WebmailGroup, type WebmailKind } from './webmail-data.js';

export interface WebmailDomain extends Omit<WebmailGroup, 'domains'> {
  readonly domain: string;
}

/** Every domain of the list, in its order. */
export const WEBMAIL_DOMAINS: readonly WebmailDomain[] = WEBMAIL_GROUPS.flatMap(({ domains, ...rest }) =>
  domains
    .trim()
    .split(/\s+/)
    .map((domain) => ({ domain, ...rest })),
);

const BY_DOMAIN: ReadonlyMap<string, WebmailDomain> = new Map(WEBMAIL_DOMAINS.map((entry) => [entry.domain, entry]));

/** Their names. */
export const webmailNames = (): readonly string[] => [...BY_DOMAIN.keys()];

/**
 * What is known of a webmail domain: its country, and how sure the list is of it.
 * @param domain lower-case, as `EmailValue.domain`
 */
export const webmailDomain = (domain: string): WebmailDomain | undefined => BY_DOMAIN.get(domain);

/**
 * The kind of a webmail or access provider's domain; undefined for any other. Exact names only: `x.free.fr` is no match.
 * @param domain lower-case, as `EmailValue.domain`
 */
export const webmailKindOf = (domain: string): WebmailKind | undefined => BY_DOMAIN.get(domain)?.kind;

/** One in fifty of all shapes that are possible. */
const shapes = lazy(() => domainShapesOf(BY_DOMAIN.keys()));

/** What kind of provider an address is at; undefined for a company's own domain, and for what is no address. */
export const webmailKindOfEmail = (email: EmailValue): WebmailKind | undefined => {
  const { shape } = email;
  return !email.valid || (shape !== undefined && shapes()[shape] === 0) ? undefined : webmailKindOf(email.domain);
};

/** Fewer addresses say nothing of a file. */
const LEAST_ADDRESSES = 3;
/** A few who write from a company are no sign of one. */
const NEARLY_ALL = 0.9;
/** Of a column whose addresses are nearly all of webmails, so that nothing of it shows where anybody works: that it is so. */
export const webmailsIn = (texts: readonly string[]): { readonly webmails?: true } => {
  const domains = texts.flatMap((text) => {
    const domain = text.slice(text.lastIndexOf('@') + 1).trim();
    return text.lastIndexOf('@') > 0 ? domain.toLowerCase() : [];
  });
  const known = domains.filter((domain) => webmailDomain(domain) !== undefined).length;
  return domains.length >= LEAST_ADDRESSES && known >= domains.length * NEARLY_ALL ? { webmails: true } : {};
};
