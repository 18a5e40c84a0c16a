import type { EmailValue, Sieve } from '../../model/contact/values.js';

/**
 * What people put in place of a name or an address that they take away: "anonyme@domain.com", "XXX", "supprimé", a hash.
 * @module
 */

/** A local part that stands for nobody. "rgpd" and "gdpr" are not here: they are mailboxes of people who answer. */
const MAILBOX =
  /^(?:anonym(?:e|es|ous|ise|isee|ised|ize|ized|isiert|us)?|anonimo|anonima|anonimizado|anonimizzato|deleted|supprimee?|effacee?|removed|redacted|x{3,})(?:[._-]?(?:user|utilisateur|contact|client|prospect|email|mail))?(?:[._-]?\d+)?$/;
const NAME =
  /^(?:anonym(?:e|ous|is[ée]e?|ised|ized|isiert)|anonimo|anonimizado|anonimizzato|deleted|supprim[ée]e?|effac[ée]e?|removed|redacted|masqu[ée]e?|rgpd|gdpr|x{3,}|[*•█]{2,}|#{3,})(?:[ ._-]?(?:user|utilisateur|contact|client|prospect))?(?:[ ._-]?\d+)?$/i;
const NOTHING = /^(?:n\/?[acdr]|null|none|inconnue?|unknown|aucune?|vide|sans|\[nd\])$/i;
const HEX = /^[0-9a-f]+$/i;
/** Lengths of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 in hexadecimal. */
const LENGTHS = new Set([32, 40, 56, 64, 96, 128]);
/** Those that a local part may have, as its shape counts them: no further than 63. */
const SOME_LENGTHS = new Set([32, 40, 56, 63]);
/** A domain that is nobody's: the guide's own example, and those kept for examples. */
const NEUTRAL =
  /^(?:domaine?|exemple|example|anonym\w*|test)\.[a-z]+$|(?:^|\.)(?:invalid|test|localhost)$|(?:^|\.)example\.(?:com|org|net)$/;

const twoOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
const openingsOf = (...all: readonly string[]): Uint8Array => {
  const openings = new Uint8Array(1024);
  for (const two of all) openings[twoOf(two.charCodeAt(0), two.charCodeAt(1))] = 1;
  return openings;
};
/** The first two letters of every mailbox that the pattern knows: one in two hundred of those that there might be. */
const OPENINGS = openingsOf('an', 'de', 'su', 'ef', 're', 'xx');
/** Those of every name that the pattern knows and that is written in ASCII. */
const NAMES = openingsOf('an', 'de', 'su', 'ef', 're', 'ma', 'rg', 'gd', 'xx', '**', '##');
const QUOTE = 34;

/** Whether the bytes of a cell begin as a name that anonymisation leaves: what blanks or quotes may hide, and what is not ASCII, may. */
export const mayBeAnonymous: Sieve = (bytes, from, to) => {
  const start = bytes[from] === QUOTE ? from + 1 : from;
  const first = bytes[start] as number;
  const second = bytes[start + 1] as number;
  return to - start < 2 || first <= QUOTE || first > 127 || second > 127 || NAMES[twoOf(first, second)] === 1;
};

/** Whether a text is the hash of something. */
export const isHash = (text: string): boolean => LENGTHS.has(text.length) && HEX.test(text);

/** What an address says of itself: that it stands for nobody, that it is a hash, or nothing. Most addresses cost one look at two letters. */
export const anonymisedMailbox = (email: EmailValue): 'anonymous' | 'hash' | undefined => {
  const { opening, valid } = email;
  if (opening !== undefined && OPENINGS[opening & 1023] === 0 && !SOME_LENGTHS.has(opening >> 10)) return undefined;
  if (!valid) return isHash(email.text) ? 'hash' : undefined;
  const { local } = email;
  return isHash(local) ? 'hash' : MAILBOX.test(local) ? 'anonymous' : undefined;
};

/** Whether a name is one that anonymisation leaves. */
export const isAnonymousName = (text: string): boolean => NAME.test(text);

/** Whether a cell of names holds one. */
export const isPersonName = (text: string): boolean => /\p{L}{2}/u.test(text) && !NOTHING.test(text) && !isAnonymousName(text);

/** Whether a domain identifies nobody. */
export const isPlaceholderDomain = (domain: string): boolean => NEUTRAL.test(domain);
