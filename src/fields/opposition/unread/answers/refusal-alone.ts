import { CHANNELS } from '../../../../model/contact/channel.js';
import type { Sieve } from '../../../../model/contact/values.js';
import { asksAnswerToInvitation } from '../../../answers/noes/invitations.js';
import { stanceOf } from '../../../answers/yes-no.js';
import { makeColumnReader } from '../../../cells/field-reader.js';
import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { deniedBy } from '../../refusal/denied-lines.js';
import { deniesPostToHome, mayDenyPostToHome } from '../../refusal/lacking/post-to-home.js';
import { channelsRefusedIn, readRefusal } from '../../refusal/read-refusal.js';
import type { UnreadCells } from '../unread-cells.js';

/**
 * Cells that are nothing but a word of leaving a list, where their column names another matter and asks nothing of it: "STOP" is no lot, and "opt-out" no
 * quote. Whether they left a list of ours or a course, somebody must read.
 * @module
 */

/** Longer cells say of what. */
const LONGEST = 40;
/** The day on which somebody left, behind the word. */
const DAY = /\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?/g;
const BEFORE_DAY = /\b(?:le|du|on|am|vom|el|il|op|em)[\s()]{0,3}$/i;
/** A cheque is stopped so, and a party sits there. */
const OF_OTHERS = /^(?:opposition|opposizione|oposicion|objection|widerspruch|bezwaar)$/;

/** The law by which data are erased, and who sees to it: no order is struck off by it. */
const BY_LAW = /\b(?:rgpd|gdpr|dsgvo|avg|lopd|lopdgdd|lgpd|cnil)\b/;

/** Whether a cell says that somebody left or wants nothing more, and nothing else; or that they were struck off by the law of data. */
export const isRefusalAlone = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  if (BY_LAW.test(plainWords(text)) && readRefusal(text).channels.length > 0) return true;
  const said = text.replace(DAY, '').replace(BEFORE_DAY, '');
  const { stance, whole } = stanceOf(said);
  return whole && stance === 'against' && !OF_OTHERS.test(plainWords(said)) && channelsRefusedIn(said).length > 0;
};

/** A status of a thing: a refusal of being written to is none of that. */
const OF_STATUS = /\b(?:statut?s?|\w*status|estatus|etat|estado|stato|zustand)\b/;
const OF_CONTACT =
  /\b(?:(?:tele|e ?mail)?market\w*|dn[mc]|contact(?:er|s|ar|are|o)?|kontakt\w*|contatt\w*|demarch\w*|sollicit\w*|prospect\w*|(?:e ?mail|brief)?werbung|publicit\w*|publicidad|pubblicita|reclame|(?:e ?)?mailings?|newsletters?|solicit\w*)\b/;
/** Whether a status of a thing says that whoever has it is not to be written to, and in how few words. */
const isRefusalInStatus = (text: string): boolean => {
  if (text.length > LONGEST || !OF_CONTACT.test(plainWords(text))) return false;
  const { channels, doubt } = readRefusal(text);
  return channels.length > 0 || doubt;
};

/** Whoever wants no more invitations says so in more than a word: "ne plus inviter". */
const LEAST_WORDS = 3;
/** How the cells of a column are read that names another matter: under the answers to an invitation, "declined" is one. */
export const refusalUnder = (header: string): ((text: string) => boolean) =>
  asksAnswerToInvitation(header)
    ? (text) => isRefusalAlone(text) || (plainWords(text).split(' ').length >= LEAST_WORDS && readRefusal(text).channels.length > 0)
    : OF_STATUS.test(foldHeader(header))
      ? (text) => isRefusalAlone(text) || isRefusalInStatus(text)
      : isRefusalAlone;

/** What a cell says that holds nothing else. @param sieve what its bytes must get through before a text is made of them */
export const byWord = (column: number, at: UnreadCells['at'], is: (text: string) => boolean, sieve: Sieve): UnreadCells => {
  const read = makeColumnReader(column, is);
  return {
    at,
    channels: CHANNELS,
    sifted: { column, sieve },
    reason: (contact) => (read(contact) ? 'words' : undefined),
  };
};

/** "Pas de mail" beside an address, and no letters to a home. */
export const deniedWays = (column: number, at: UnreadCells['at']): readonly UnreadCells[] => [
  { ...byWord(column, at, deniesPostToHome, mayDenyPostToHome), channels: ['post'] },
  ...deniedBy(column).map(
    ({ channels, sieve, denied }): UnreadCells => ({
      at,
      channels,
      sifted: { column, sieve },
      reason: (contact) => (denied(contact) ? 'words' : undefined),
    }),
  ),
];
