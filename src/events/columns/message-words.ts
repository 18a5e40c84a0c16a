import { foldHeader } from '../../fields/text/fold-header.js';

/** Headers of who sent it, by a name or a number. */
const SENDER =
  /^(?:sender|emetteur|expediteur|originator|absender|remitente|mittente|from|de)(?: (?:id|name|nom|number|numero|e ?mail|address|adresse|e ?mail address))?$/;
/** What a gateway says of a message besides. */
const OF_GATEWAY = /^(?:received|recue?|queued|accepted|en attente|undelivered|expired)$/;

/** Whether a header is that of who sent a message. */
export const isSenderHeader = (header: string): boolean => SENDER.test(foldHeader(header));
/** Whether a word is what a gateway says of a message, whichever way it went. */
export const isOfGateway = (text: string): boolean => OF_GATEWAY.test(foldHeader(text));
