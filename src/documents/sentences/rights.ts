import type { JudgedMessage } from '../../model/document/judged-message.js';

/** What the link to a privacy notice is called, or its address, in six languages. */
const NOTICE =
  /confidentialit|privacy|donn[ée]es[ -]personnelles|vie[ -]priv[ée]e|\brgpd\b|\bgdpr\b|data[ -]protection|protection[ -]des[ -]donn|datenschutz|privacidad|privacybeleid/i;
/** An address or a telephone number in a sentence. */
const CONTACT = /[^\s@]@[^\s@]|\b0\d(?:[ .]?\d\d){4}\b|\+\d{2,3}[ .\d]{8}/;

/** Whether a sentence names whom to ask: an address or a number; a link, too, where it is no way out. */
const namesContact = (message: JudgedMessage, i: number): boolean => {
  const { says = '', links = [] } = message.sentences[i] ?? {};
  return CONTACT.test(says) || (links.length > 0 && !message.says(i, 'opt-out'));
};

/**
 * Whether a message says which rights people have over their data and whom to ask, or links to the page that does: articles 13 and 14
 * may be told in layers (WP 260, 35 to 38). The sentences of the way out and of the source speak of data and of refusing as well: they
 * count where they name somebody to ask.
 */
export const tellsRights = (message: JudgedMessage): boolean =>
  message.links.some(({ says, href, visible }) => visible !== 'hidden' && (NOTICE.test(says) || NOTICE.test(href))) ||
  message.sentences.some(
    ({ visible }, i) =>
      visible !== 'hidden' &&
      message.says(i, 'rights') &&
      (namesContact(message, i) || !(message.says(i, 'opt-out') || message.says(i, 'source'))),
  );
