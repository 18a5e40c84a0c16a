/**
 * What an answer of an interface says of the pages that come after it, beside the list of its records.
 * @module
 */
import { isObject } from './json-people.js';

/** Names of the address or the mark of the next page: HubSpot, Salesforce, Microsoft, Google, Klaviyo, Brevo, Notion. */
const NEXT = /^(?:@odata\.)?next_?(?:link|page|page_?(?:url|uri|token|cursor)|cursor|records_?url|url|href|token)?$/i;
/** Names under which true says that more follow, and false under `done`. */
const MORE = /^(?:has_?(?:more|next(?:_?page)?)|more_?items_?in_?collection|is_?truncated)$/i;
/** Names of how many there are in all. */
const TOTAL = /^total(?:_?(?:items|count|size|records|results|hits|entries|contacts))?$/i;
/** Where such names stand: in the object at the outside, or in what it calls its pages. */
const PAGES = /^(?:paging|pagination|pager|pages?|_?links?|_?meta(?:data)?|additional_?data|cursor|response_?metadata|d)$/i;
const MOST_DEPTH = 4;

const isFilled = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') ||
  (typeof value === 'number' && value > 0) ||
  (isObject(value) && Object.keys(value).length > 0);

/** Airtable's mark of the next page is no number, where that of others says where this one began. */
const isMark = (value: unknown): boolean => typeof value === 'string' && /^itr[\w/]{5,}$/.test(value);

const says = (name: string, value: unknown, records: number): boolean =>
  (NEXT.test(name) && isFilled(value)) ||
  (MORE.test(name) && value === true) ||
  (/^done$/i.test(name) && value === false) ||
  (/^offset$/i.test(name) && isMark(value)) ||
  (TOTAL.test(name) && Number(value) > records);

const saysIn = (value: unknown, records: number, depth: number): boolean =>
  isObject(value) &&
  Object.entries(value).some(
    ([name, part]) => says(name, part, records) || (PAGES.test(name) && depth < MOST_DEPTH && saysIn(part, records, depth + 1)),
  );

/**
 * Whether an object says that it holds one page of several. No list in it is looked into.
 * @param records in the list that was read
 */
export const hasMorePages = (whole: string, records: number): boolean => {
  try {
    return saysIn(JSON.parse(whole), records, 0);
  } catch {
    return false;
  }
};

/** The same of one object that stands in that at the outside, under a name: all that is known of a page of more than a megabyte. */
export const saysMorePages = (name: string, part: string): boolean => PAGES.test(name) && hasMorePages(part, Number.POSITIVE_INFINITY);
