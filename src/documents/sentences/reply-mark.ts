import { isReplySubject } from '../../fields/text/reply-subject.js';
import type { JudgedMessage, JudgedSubject } from '../../model/document/judged-message.js';

/**
 * Whether a subject bears the mark of an answer or of a forwarded message ("Re:", "TR:") that the message is not: a mail that names the
 * one it answers (RFC 5322, 3.6.4) is an answer.
 */
export const hasReplyMark = ({ text }: Pick<JudgedSubject, 'text'>, { headers }: Pick<JudgedMessage, 'headers'>): boolean =>
  isReplySubject(text) && !headers.some(({ name, value }) => name === 'in-reply-to' && value.trim() !== '');
