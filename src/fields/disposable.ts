import { DISPOSABLE } from './disposable-data.js';
import { once } from './once.js';

const domains = once((): ReadonlySet<string> => new Set(DISPOSABLE.trim().split(/\s+/)));

/**
 * Whether a domain, or the one that it stands below, lends mailboxes to throw away.
 * @param domain lower-case, as `EmailValue.domain`
 */
export const isDisposable = (domain: string): boolean => {
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (domains().has(rest)) return true;
  return false;
};
