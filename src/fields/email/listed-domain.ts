import { readEmail } from './email-reader.js';
import { webmailKindOf } from './webmail.js';

/** Generic top-level domains in use: without an `@`, `jean.dupont` is a login and `acme.paris` a domain. Two letters are a country. */
const GENERIC = new Set(
  (
    'com net org info biz name pro mobi edu gov mil int aero coop museum cat asia tel jobs travel app dev shop store online site tech ' +
    'agency email paris bzh alsace corsica brussels vlaanderen gent immo email group company studio cloud digital expert conseil ' +
    'consulting services solutions world today life live club xyz top art blog design media news photo video law legal finance ' +
    'bank insurance health care school academy team work example'
  ).split(' '),
);

/** Public suffixes: everybody below them has nothing in common. */
const SUFFIX =
  /^(?:com|asso|nom|prd|tm)\.fr$|^(?:co|org|ltd|plc|me)\.uk$|^com?\.(?:au|nz|za|jp|kr|in|il|br|pl|tr|es|pt|mx|ar|be|it|at|hu)$/;

/** The address of a site: one of a page may be a page of theirs on somebody else's site. */
const SITE = /^https?:\/\/([^/?#@\s]+)\/?$/i;

/**
 * The domain of an entry `@acme.fr`, `*@acme.fr`, `%@acme.fr` (as tables in SQL say it), `acme.fr` or `https://acme.fr/`, lower-case, in punycode; undefined when it is none.
 * A leading `www.` is dropped: who objects for a site objects for its company.
 */
export const readDomain = (written: string): string | undefined => {
  const text = SITE.exec(written)?.[1] ?? written;
  const at = /^[*%]?@(?:[*%]\.)?([^@\s]+)$/.exec(text)?.[1];
  const bare = at ?? /^(?:[*%]\.)?([^@\s/:;,|][^@\s/:;,|.]*\.[^@\s/:;,|]+)$/.exec(text)?.[1];
  if (bare === undefined) return undefined;
  const { valid, domain } = readEmail(`x@${bare}`);
  if (!valid) return undefined;
  const top = domain.slice(domain.lastIndexOf('.') + 1);
  if (at === undefined && top.length !== 2 && !top.startsWith('xn--') && !GENERIC.has(top)) return undefined;
  return at === undefined ? domain.replace(/^www\.(?=.*\.)/, '') : domain;
};

/** The domain that an organisation registers: `news.acme.co.uk` is below `acme.co.uk`. */
export const registrableDomain = (domain: string): string => {
  const labels = domain.split('.');
  return labels.slice(SUFFIX.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
};

/** Whether an entry for that domain would bar people who have nothing to do with whoever objected. */
export const isSharedDomain = (domain: string): boolean => webmailKindOf(domain) !== undefined || SUFFIX.test(domain);
