import type { Contact } from '../model/contact.js';

/**
 * Whether the row documents that the person publishes these coordinates as a business contact: said so, with the page.
 * "Public" without an address, or an address such as "web", proves nothing.
 */
export const isPublished = (contact: Contact): boolean =>
  contact.say('publicContact') === 'yes' && /^https?:\/\/./i.test(contact.text('publicContactUrl'));
