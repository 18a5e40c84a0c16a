/**
 * Which spellings are one mailbox. For comparing with opposition lists only: the file is never rewritten with it.
 * Only providers that document it are here; a company domain is never folded.
 * @module
 */
import { lazy } from '../../model/base/lazy.js';
import { domainShapesOf } from './address-shape.js';

interface MailboxFolding {
  /** The domain that the mailbox is compared under. */
  readonly to: string;
  /** Characters that the provider ignores in the local part. */
  readonly ignored: string;
}

const GMAIL: MailboxFolding = { to: 'gmail.com', ignored: '.' };
const PROTON: MailboxFolding = { to: 'proton.me', ignored: '._-' };
const ICLOUD: MailboxFolding = { to: 'icloud.com', ignored: '' };

/** These only ignore the +tag: each of these domains has mailboxes of its own. */
const TAGGED = [
  'outlook.com outlook.fr outlook.be outlook.es outlook.it outlook.de',
  'hotmail.com hotmail.fr hotmail.be hotmail.es hotmail.it hotmail.de hotmail.co.uk',
  'live.com live.fr live.be live.it live.nl live.co.uk msn.com msn.fr',
  'fastmail.com fastmail.fm',
].flatMap((line) => line.split(' '));

const FOLDINGS: ReadonlyMap<string, MailboxFolding> = new Map([
  ...['gmail.com', 'googlemail.com'].map((domain) => [domain, GMAIL] as const),
  ...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'].map((domain) => [domain, PROTON] as const),
  ...['icloud.com', 'me.com', 'mac.com'].map((domain) => [domain, ICLOUD] as const),
  ...TAGGED.map((domain) => [domain, { to: domain, ignored: '' }] as const),
]);

/** Most company domains are told apart by their length alone, without hashing them. */
const LONGEST = Math.max(...[...FOLDINGS.keys()].map((domain) => domain.length));

/** The domains whose mailboxes have several spellings. */
export const aliasDomains = (): readonly string[] => [...FOLDINGS.keys()];

const shapes = lazy(() => domainShapesOf(FOLDINGS.keys()));

/** Whether a domain of that shape may be one whose mailboxes have several spellings. */
export const mayHaveAliases = (shape: number): boolean => shapes()[shape] === 1;

/** The text without one character. By hand: a third of a French file may be Gmail, and this is twice as fast as a pattern. */
const without = (text: string, char: string): string => {
  let at = text.indexOf(char);
  if (at < 0) return text;
  let kept = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf(char, from)) {
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
};

/** The name without what its provider ignores. */
const foldedName = (local: string, ignored: string): string => {
  const plus = local.indexOf('+');
  let name = plus < 0 ? local : local.slice(0, plus);
  for (let i = 0; i < ignored.length; i++) name = without(name, ignored.charAt(i));
  return name;
};

/**
 * The canonical spelling of a mailbox. A name of which nothing would stay (`+tag`), and one in quotes, is none that these providers give: it stays as it
 * is, under the one domain of its provider all the same.
 * @param local lower-case local part
 * @param domain lower-case domain in punycode
 * @param lower `local@domain`, given back as it is when nothing is folded
 */
export const canonicalMailbox = (local: string, domain: string, lower: string): string => {
  if (domain.length > LONGEST) return lower;
  const fold = FOLDINGS.get(domain);
  if (fold === undefined) return lower;
  const name = local.startsWith('"') ? '' : foldedName(local, fold.ignored);
  return `${name === '' ? local : name}@${fold.to}`;
};

/** The domains whose mailboxes are those of one domain. */
const families = lazy(() => {
  const known = new Map<string, string[]>();
  for (const [domain, { to }] of FOLDINGS) known.set(to, [...(known.get(to) ?? []), domain]);
  return known;
});

/** The plain names of a mailbox, under each domain of its provider; none where the provider folds nothing. @param canonical its canonical spelling */
export const mailboxTwins = (canonical: string): readonly string[] => {
  const at = canonical.lastIndexOf('@');
  const domain = canonical.slice(at + 1);
  if (domain.length > LONGEST) return [];
  return (families().get(domain) ?? []).map((one) => `${canonical.slice(0, at)}@${one}`);
};
