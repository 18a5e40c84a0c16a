import { domainBits } from '../../bytes/domain-sieve.js';
import { knownTypos } from '../domain-typo.js';
import { disposableDomains } from './disposable-domains.js';

/**
 * What the sieve of domains that lend mailboxes or are slips of the fingers is made of, in base64. The build keeps what this gives
 * (scripts/package/built-tables.mjs): the eight thousand names are loaded when the first domain gets through.
 */
export const disposableOrTypoBits = (): string => Buffer.from(domainBits([...disposableDomains(), ...knownTypos()])).toString('base64');
