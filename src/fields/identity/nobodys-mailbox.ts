import { lazy } from '../../model/base/lazy.js';
import type { EmailValue } from '../../model/contact/values.js';
import { domainBits, domainSieve, passesSieve } from '../bytes/domain-sieve.js';
import { anonymisedMailbox } from './anonymised-values.js';

/**
 * Addresses behind which nobody is to be written to: of accounts that were erased, of tests, of domains that reach nobody (RFC 2606), and those that a
 * marketplace lends for an order. `.example`, `.test` and
 * `example.com` are not here: they are what examples are written with, ours and those of whoever tries the program.
 * @module
 */

/** Nobody is reached there, whatever stands before it. The first is what the GDPR module of PrestaShop leaves of a customer. */
const REACHES_NOBODY = 'psgdpr.com invalid localhost'.split(' ');
/** Where people type something in place of an address. */
const TYPED_AT =
  'test.com test.fr test.de test.it test.es test.nl test.be tests.com domain.com domaine.com domaine.fr exemple.com exemple.fr email.test'.split(
    ' ',
  );
const TYPED =
  /^(?:tests?|testing|tester|essai|demo|dummy|fake|e?mail|user|utilisateur|client|customer|contact|name|nom|prenom|nom[._-]?prenom|prenom[._-]?nom|abc|abcd?|azerty|qwerty|toto|titi|foo|bar|a{1,5}|x{1,5}|john[._-]?doe|jane[._-]?doe)[\d_-]*$/;
/** Lent by a marketplace to write about one order. */
const LENT_BY =
  `marketplace.amazon.fr marketplace.amazon.de marketplace.amazon.it marketplace.amazon.es marketplace.amazon.nl marketplace.amazon.be
  marketplace.amazon.com.be marketplace.amazon.se marketplace.amazon.pl marketplace.amazon.ie marketplace.amazon.co.uk marketplace.amazon.com
  members.ebay.fr members.ebay.de members.ebay.it members.ebay.es members.ebay.nl members.ebay.be members.ebay.co.uk members.ebay.com
  guest.booking.com m.expediapartnercentral.com messagerie.leboncoin.fr`.split(/\s+/);

const known = lazy(() => ({
  nobody: new Set(REACHES_NOBODY),
  typed: new Set(TYPED_AT),
  lent: new Set(LENT_BY),
  sieve: domainSieve(domainBits([...REACHES_NOBODY, ...TYPED_AT, ...LENT_BY])),
}));

/** A domain and all that it stands below. */
const endingsOf = (domain: string): readonly string[] => {
  const labels = domain.split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
};

/** Whose an address is that is nobody's: `nobody`, or `lent` by a marketplace; undefined for all others, nearly every one without a text made of it. */
export const nobodysMailbox = (email: EmailValue): 'nobody' | 'lent' | undefined => {
  if (!email.valid) return undefined;
  if (anonymisedMailbox(email) === 'anonymous') return 'nobody';
  const { nobody, typed, lent, sieve } = known();
  if (!passesSieve(email, sieve)) return undefined;
  const endings = endingsOf(email.domain);
  if (endings.some((ending) => nobody.has(ending))) return 'nobody';
  if (endings.some((ending) => lent.has(ending))) return 'lent';
  return typed.has(email.domain) && TYPED.test(email.local) ? 'nobody' : undefined;
};
