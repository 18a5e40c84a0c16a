import { registrableDomain } from '../../fields/email/listed-domain.js';
import { webmailKindOf } from '../../fields/email/webmail.js';

/** Names of mailboxes that nobody reads. */
const UNREAD =
  /^(?:no[-_.]?repl(?:y|ies)|never[-_.]?reply|ne[-_.]?pas[-_.]?repondre|(?:do[-_.]?not|dont|cannot)[-_.]?reply|no[-_.]?res?pon[sd]e|sans[-_.]?reponse|pas[-_.]?de[-_.]?reponse|keine?[-_.]?antwort(?:en)?|nicht[-_.]?antworten|no[-_.]?(?:responder|contestar)|non?[-_.]?rispond(?:ere|i)|niet[-_.]?(?:be)?antwoorden|geen[-_.]?antwoord|nao[-_.]?respond(?:er|a)|unmonitored|unattended|bounces?|mailer-daemon)\d{0,3}(?:[+._-]|$)/;

/** Whether answers to an address go nowhere. */
export const isUnreadMailbox = (address: string): boolean => UNREAD.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))));

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Whether a domain gives mailboxes to persons, and to no company: what stands at it is nobody's address of a firm. */
export const isPersonalDomain = (domain: string): boolean => {
  const kind = webmailKindOf(domain);
  return kind === 'webmail' || kind === 'isp';
};

/** The first label of what somebody registered: `atelux` of `news.atelux.co.uk`. */
const mainLabel = (domain: string): string => registrableDomain(domain).split('.')[0] as string;
/** A shorter label is in many names by chance. */
const LEAST_LABEL = 4;

/**
 * Whether two domains are of one organisation, as far as their names tell: they have the same registered part, or one bears the name of
 * the other (`tryatelux.com`, bought for sending, and `atelux.fr`). A provider of mailboxes is of no organisation that uses it.
 */
export const areOfOne = (a: string, b: string): boolean => {
  if (registrableDomain(a) === registrableDomain(b)) return true;
  if (isPersonalDomain(a) || isPersonalDomain(b)) return false;
  const [short, long] = [mainLabel(a), mainLabel(b)].sort((one, other) => one.length - other.length) as [string, string];
  return short.length >= LEAST_LABEL && long.includes(short);
};

/** Whether a name or an address is a merge tag, which is known only when the mail is sent. */
export const isTemplated = (text: string): boolean => /\{\{|\*\||%%|\[\[|\{%|<%/.test(text);
