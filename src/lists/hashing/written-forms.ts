/**
 * A hash is of one spelling, and whoever hashed a list chose it: an address is asked about in each spelling that a list may have been
 * made of.
 * @module
 */
import { mailboxTwins } from '../../fields/email/canonical-mailbox.js';
import { domainInLetters, isInternationalised } from '../../fields/email/punycode.js';
import type { NormaliserId } from '../../model/contact/suppression-list.js';
import type { EmailValue } from '../../model/contact/values.js';
import { NORMALISERS, type Normalisable } from './normalisers.js';

/** The same address with the letters of its domain, where `lower` has its punycode. */
const inLetters = (value: EmailValue): EmailValue => {
  const { kind, text, valid, local } = value;
  const domain = domainInLetters(value.domain);
  const lower = `${local}@${domain}`;
  return { kind, text, valid, local, domain, lower, canonical: lower };
};

/**
 * The texts that a list of hashed addresses may hold of one: with the letters of its domain as well as with its punycode, and under
 * the plain names of its mailbox, which are what people give.
 */
const textsOfEmail = (id: NormaliserId, value: EmailValue): readonly string[] => {
  const { of } = NORMALISERS[id];
  const written = of(value);
  if (isInternationalised(value.domain)) return [written, of(inLetters(value))];
  return id === 'lower' ? [written, ...mailboxTwins(value.canonical)] : [written];
};

/** The texts of one identity that a normaliser may have made, the likeliest first; '' where there is none. */
export const writtenForms = (id: NormaliserId, value: Normalisable): readonly string[] => {
  if (typeof value === 'object') return value.kind === 'email' && value.valid ? textsOfEmail(id, value) : [NORMALISERS[id].of(value)];
  const text = NORMALISERS[id].of(value);
  return NORMALISERS[id].identifier === 'domain' && isInternationalised(value)
    ? [text, NORMALISERS[id].of(domainInLetters(value))]
    : [text];
};
