import type { Contact } from '../../model/contact/contact.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Whether the row documents that the person publishes these coordinates as a business contact: said so, with the page.
 * "Public" without an address, or an address such as "web", proves nothing.
 */
export const isPublishedContact = (contact: Contact): boolean =>
  contact.say('publicContact') === 'yes' && /^(?:https?:\/\/|www\.)./i.test(contact.text('publicContactUrl'));

const ADDRESS = /^(?:https?:\/\/(?:[^/?#@]*@)?|(?=www\.))([^/?#:]+\.[^/?#:.]{2,})/i;
/** Where people show themselves or sell things: what is visible there was seldom meant for prospecting. */
const NETWORK = prefiltered(
  /(?:^|\.)(?:linkedin|facebook|fb|instagram|twitter|x|threads|tiktok|snapchat|youtube|pinterest|xing|viadeo|copainsdavant|leboncoin|paruvendu|vivastreet|vinted|ebay|seloger|bienici|pap|gensdeconfiance|airbnb|abritel|blablacar|lnkd|t)\.(?:com|fr|in|me|net|co|be|ch|lu|de|es|it)$/i,
);
/** Where the holders of domain names are looked up. */
const REGISTER =
  /(?:^|\.)(?:who\.is|domaintools\.com|viewdns\.info|afnic\.fr|icann\.org|eurid\.eu|denic\.de|nic\.[a-z]{2}|rdap\.org)$|\b(?:whois|rdap)/i;

/**
 * What an address says of the page behind it. `page`: a web page like another; `network`: a social network or an ad;
 * `register`: a register of domain names; `none`: no address at all.
 */
export const pageKindOf = (text: string): 'page' | 'network' | 'register' | 'none' => {
  const host = ADDRESS.exec(text)?.[1];
  if (host === undefined) return 'none';
  if (REGISTER.test(host)) return 'register';
  return NETWORK.test(host) ? 'network' : 'page';
};
