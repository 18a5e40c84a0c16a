/** Names of mailboxes that nobody reads. */
const UNREAD =
  /^(?:no-?reply|ne-?pas-?repondre|do-?not-?reply|noreponse|keine-?antwort|nicht-?antworten|no-?responder|non-?rispondere)(?:[+._-]|$)/;

/** Whether answers to an address go nowhere. */
export const isUnreadMailbox = (address: string): boolean => UNREAD.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))));

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Whether two domains are of one organisation, as far as their last labels tell: `mail.acme.example` and `acme.example`. */
export const areRelated = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Whether a name or an address is a merge tag, which is known only when the mail is sent. */
export const isTemplated = (text: string): boolean => /\{\{|\*\||%%|\[\[|\{%|<%/.test(text);
