import type { Contact } from '../model/contact.js';

/**
 * What makes two rows the same person: the mailboxes under their canonical spelling, else the mobiles; each once.
 * A landline is shared by colleagues, and a mobile beside an address may be the assistant's: neither makes two people one.
 */
export const identitiesOf = ({ emails, phones }: Contact): readonly string[] => {
  const found: string[] = [];
  for (const { valid, canonical } of emails) if (valid && !found.includes(canonical)) found.push(canonical);
  if (found.length > 0) return found;
  for (const { valid, type, e164 } of phones) if (valid && type === 'mobile' && !found.includes(e164)) found.push(e164);
  return found;
};
