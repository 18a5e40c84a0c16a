import { platform } from '#platform';
import { DISPOSABLE } from './disposable-data.js';

/** Domains that lend mailboxes to throw away: the list that others keep, and the best known of our own, which it does not all have. */
export const disposableDomains = (): readonly string[] => [
  ...platform.load('disposable-email-domains-js').disposableEmailBlocklist(),
  ...DISPOSABLE.trim().split(/\s+/),
];
