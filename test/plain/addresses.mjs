// One address of email: what is an address, and which spellings are one mailbox.
import { seen } from './text.mjs';

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP = /^(?:[a-z]{2,63}|xn--[a-z0-9-]+)$/;

const isDomain = (domain) => {
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP.test(labels.at(-1));
};

/** The address without what stands around it: a name and brackets, `mailto:`, quotes, a full stop, blanks around the sign. */
const bare = (text) => {
  const inner = /^[^@]*<([^<>]*)>[\s.,;]*$/.exec(text)?.[1] ?? text;
  return inner
    .trim()
    .replace(/^['‘’"<]+/, '')
    .replace(/^mailto:([^?]*)(?:\?.*)?$/is, '$1')
    .replace(/['‘’">.,;\s]+$/, '')
    .replace(/\s*@\s*/, '@');
};

/**
 * What providers say of their own mailboxes: which characters they pass over, and under which name all their domains are one.
 * All of them pass over what follows a plus. Nobody else's mailboxes are folded.
 */
const PROVIDERS = [
  { domains: ['gmail.com', 'googlemail.com'], one: 'gmail.com', passed: /\./g },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], one: 'proton.me', passed: /[._-]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'], one: 'icloud.com', passed: /(?!)/g },
  ...['outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'live.fr', 'msn.com'].map((one) => ({
    domains: [one],
    one,
    passed: /(?!)/g,
  })),
];

/** The one spelling of a mailbox. */
const canonicalOf = (local, domain) => {
  const provider = PROVIDERS.find(({ domains }) => domains.includes(domain));
  if (provider === undefined) return `${local}@${domain}`;
  const name = local.replace(/\+.*$/, '').replace(provider.passed, '');
  return name === '' ? `${local}@${domain}` : `${name}@${provider.one}`;
};

/** An address, or undefined for what is none: `{ lower, domain, canonical }`. */
export const readAddress = (text) => {
  const lower = bare(seen(text)).toLowerCase();
  const at = lower.lastIndexOf('@');
  const [local, domain] = [lower.slice(0, Math.max(at, 0)), lower.slice(at + 1)];
  if (at < 1 || local.length > 64 || lower.length > 254 || !LOCAL.test(local) || !isDomain(domain)) return undefined;
  return { lower, domain, canonical: canonicalOf(local, domain) };
};

/** Providers that give mailboxes to persons. */
const WEBMAIL = new Set(
  `gmail.com googlemail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net yahoo.fr yahoo.com hotmail.fr hotmail.com outlook.fr outlook.com
  live.fr msn.com icloud.com me.com mac.com proton.me protonmail.com pm.me bbox.fr gmx.fr`.split(/\s+/),
);

export const isWebmail = (domain) => WEBMAIL.has(domain);
