import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { asksStatusOfPerson } from '../opposition/unread/status-of-person.js';
import { foldHeader } from '../text/fold-header.js';
import type { HeaderHint } from './headers/header-hint.js';
import { asksWhyBarred, asksWhyOff, endedBy, isPlainTopic } from './permission/ended-words.js';
import * as flags from './permission/flag-values.js';
import { channelsOfHeader, foldPermission } from './permission/header-channels.js';
import { asksSomethingElse, endsUnsubscribed, isOfOtherMatter, namesContacting } from './permission/other-matter.js';
import { type PermissionHeader, readPermissionHeader } from './permission/permission-header.js';
import * as signs from './permission/permission-signs.js';
import { asksToReachYou, isOptInToGoods, readPlainHeader } from './permission/plain-headers.js';
import { isBareMark } from './permission/riddles.js';
import { isOfLeave, isOfOurs, isOfPermission, leaveByLaw, tellsOfSequence } from './permission-hint.js';
import { datedLeaning } from './polarity/dated-permission.js';
import { contactFieldIn, OF_A_NUMBER } from './value-evidence.js';
import { isMostly } from './values/profile-values.js';
import type { ValueProfile } from './values/value-profile.js';

/** What a header of the tables weighs when it is there word for word. */
const WHOLE_PHRASE = 0.95;
const REASON = /\b(?:reason|motif|raison|grund|motivo|causa)\b/;
const CHANNEL_OF: Readonly<Partial<Record<FieldName, Channel>>> = { email: 'email', phone: 'phone', mobile: 'phone' };
const SAYS_NONE = /[:=-]\s*(?:no|non|none|nein|aucune?|keine?|ninguno?|nessun[oa]?)\s*$/i;
/** What agents write over the numbers that nobody may call: not to be contacted, called, called back. */
const isOfBarredNumbers = (words: string): boolean => /\b(?:np[cr]|dnc|ne pas appeler)\b/.test(words);
const A_CHANNEL = /\b(?:canal|canaux|canales|canali|canale|channels?|kanal|kanale)\b/;
const isVaried = (values: readonly string[]): boolean => new Set(values.map((one) => one.trim().toLowerCase()).filter(Boolean)).size > 1;

/** What a column is for permissions: read as one, `elsewhere` (it refuses or allows no contacting), or undefined. */
export type PermissionColumn = PermissionHeader | 'elsewhere' | undefined;

/** What its words say, weighed against its cells. */
const weigh = (header: string, hint: HeaderHint | undefined, guess: ValueProfile, values: readonly string[]): PermissionColumn => {
  const words = foldPermission(header);
  const read = readPermissionHeader(header);
  // How far a campaign is with somebody is no subscription, unless its cells say so.
  if (tellsOfSequence(read, header, values)) return { field: 'status' };
  if (read && 'field' in read && read.field === 'optOut' && A_CHANNEL.test(words) && flags.namesChannels(values))
    return { field: 'oppositionChannels' };
  // Links and versions of a consent are no answers.
  if (read && 'doubt' in read && isMostly(guess, 'url')) return undefined;
  if (read?.flagged && flags.holdsNoFlags(values, words) && !flags.holdsCodes(values, words)) return 'elsewhere';
  // Amounts, ages and counts: none of them refuses anything.
  if (
    read &&
    isMostly(guess, 'number') &&
    !isMostly(guess, 'say', 0.2) &&
    !isMostly(guess, 'date', 0.2) &&
    (!signs.isSurelyARefusal(header) || flags.COUNTED.test(foldHeader(header))) &&
    !flags.holdsCodes(values, words)
  )
    return 'elsewhere';
  if (read && 'doubt' in read && read.leans === 'allow' && flags.holdsNoFlags(values)) return { ...read, leans: 'topic' };
  if (read || hint?.is === 'field') return read;
  // "NL" with amounts: a 0 among them is no no.
  if (!hint && signs.mayPermit(header) && (isMostly(guess, 'say') || !isMostly(guess, 'number'))) {
    const leans = !isMostly(guess, 'say') || flags.areSettings(values) ? 'topic' : isPlainTopic(words) ? 'allow' : undefined;
    return { doubt: channelsOfHeader(header), ...(leans && { leans }) };
  }
  // Nothing but a no makes such a column one of permissions: "Call direction" is none.
  if (!hint && signs.mayBeAnswered(header) && (isMostly(guess, 'say', 0.5) || flags.holdNo(values)) && !contactFieldIn(guess))
    return { doubt: channelsOfHeader(header), leans: 'topic' };
  // "Canal" over ways of contact: whoever wants none says so there.
  if (!hint && flags.isOfWays(words, values)) return { doubt: CHANNELS, leans: 'topic' };
  // "Contact commercial" is a seller elsewhere, and "Contact" a person.
  if (hint?.is !== 'choice' && signs.namesContactAlone(header) && isMostly(guess, 'say')) return { doubt: CHANNELS, leans: 'topic' };
  // "Envoi mail: autorisé", in words that nothing else is said with.
  if (!hint && namesContacting(words) && flags.speakOfLeave(values)) return { doubt: channelsOfHeader(header), leans: 'allow' };
  return !hint && (asksSomethingElse(header) || signs.permitsSomethingElse(header)) ? 'elsewhere' : undefined;
};

/**
 * What a column says of refusals and consents by the stems of its header, where the tables of headers do not say it. A phrase that
 * they have whole goes first; a part of one does not ("Phone 1 Do Not Call" is no number).
 */
export const permissionOf = (
  header: string,
  hint: HeaderHint | undefined,
  guess: ValueProfile,
  values: readonly string[],
): PermissionColumn => {
  const words = foldPermission(header);
  if (asksStatusOfPerson(words)) return undefined;
  if (asksWhyOff(words)) return { doubt: CHANNELS, leans: 'why' };
  if (asksWhyBarred(words, () => flags.holdsNoFlags(values, words))) return { doubt: CHANNELS, leans: 'why' };
  const dated = datedLeaning(words, () => isMostly(guess, 'date', 0.5));
  if (dated) return { doubt: channelsOfHeader(header), leans: dated };
  const whole = hint !== undefined && hint.weight >= WHOLE_PHRASE;
  // "Blacklist (tenant rent arrears)": a part of it is a phrase of ours, and the rest says of what.
  if (
    (!whole || hint.is === 'nothing') &&
    isOfOtherMatter(words) &&
    !isBareMark(words) &&
    (asksToReachYou(words) || !readPlainHeader(words))
  ) {
    if (endsUnsubscribed(header) && !flags.holdsNoFlags(values, words)) return { doubt: CHANNELS, leans: 'refuse' };
    if (asksToReachYou(words) || isOptInToGoods(words)) return { doubt: channelsOfHeader(header), leans: 'topic' };
    return isOfOurs(hint) ? undefined : 'elsewhere';
  }
  if (hint?.is === 'field' && kindOf(hint.field) === 'allow' && !whole && endedBy(words)) return readPermissionHeader(header);
  // "SMS subscriber status": the tables know a part of it, which alone would be a subscription to emails.
  if (hint?.is === 'field' && hint.field === 'subscription') {
    const read = readPermissionHeader(header);
    if (read && 'field' in read && OF_A_NUMBER.has(read.field)) return read;
  }
  if (hint?.is === 'field' && isOfPermission(hint.field))
    return !whole && readPermissionHeader(header)?.flagged && flags.holdsNoFlags(values, words) ? 'elsewhere' : undefined;
  // "Appeals: no" refuses what the header names.
  if (!hint && SAYS_NONE.test(header) && (signs.mayPermit(header) || signs.asksHowToContact(header))) return { field: 'optOut' };
  if (
    (hint?.is !== 'field' || hint.field === 'status') &&
    signs.asksHowToContact(header) &&
    (signs.asksForMeans(header) || !signs.isSurelyOfPermission(header)) &&
    !contactFieldIn(guess)
  )
    return { doubt: channelsOfHeader(header), leans: 'topic' };
  // "Telephone contact: not permitted": nobody is reached by a yes or a no. A 0 in all cells is a number that is not known.
  const reach = hint?.is === 'field' ? CHANNEL_OF[hint.field] : undefined;
  if (reach && isMostly(guess, 'say') && isVaried(values)) {
    const read = readPermissionHeader(header);
    return read && ('field' in read || read.leans !== 'allow')
      ? read
      : { doubt: [reach], ...(isPlainTopic(words) && { leans: 'allow' as const }) };
  }
  if (hint?.is === 'field' && whole) return undefined;
  // "¿Mailing?: no quiere".
  if (
    hint?.is === 'choice' &&
    isOfLeave(hint) &&
    !isMostly(guess, 'say', 0.2) &&
    !isMostly(guess, 'subscription', 0.2) &&
    flags.answerInWords(values)
  )
    return { doubt: channelsOfHeader(header), leans: 'allow' };
  // "GDPR: declined", "Consenso privacy: 0": what was agreed to is another thing as often, and a no counts all the same.
  const told = whole && !flags.holdsNoFlags(values, words) ? leaveByLaw(header, hint, guess, values) : undefined;
  if (told) return told;
  // What the tables know to be nothing of ours stays so, but for the reason that somebody gave for refusing.
  const goesFirst = hint?.is === 'nothing' ? REASON.test(foldHeader(header)) : true;
  if (whole && !(goesFirst && signs.isSurelyOfPermission(header))) return undefined;
  // Addresses and numbers are what the values say, but under a header that refuses: those who stand there do.
  const reached = contactFieldIn(guess);
  if (reached) {
    const read = readPermissionHeader(header);
    if (isOfBarredNumbers(words)) return read ?? { field: 'doNotCall' };
    return CHANNEL_OF[reached.field] && read && 'field' in read && kindOf(read.field) === 'refuse' ? read : undefined;
  }
  return weigh(header, hint, guess, values);
};
