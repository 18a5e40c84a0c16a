import type { JudgedMessage } from '../model/document/judged-message.js';

/** What the link to a privacy notice is called, or its address, in six languages. */
const NOTICE =
  /confidentialit|privacy|donn[ée]es[ -]personnelles|vie[ -]priv[ée]e|\brgpd\b|\bgdpr\b|data[ -]protection|protection[ -]des[ -]donn|datenschutz|privacidad|privacybeleid/i;

/** Whether a link that is seen leads to what is said of personal data: articles 13 and 14 may be told in layers (WP 260, 35 to 38). */
export const hasNoticeLink = ({ links }: JudgedMessage): boolean =>
  links.some(({ says, href, visible }) => visible !== 'hidden' && (NOTICE.test(says) || NOTICE.test(href)));
