import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { AnswerBox } from '../../model/contact/values.js';
import { asksAnswerToInvitation } from '../answers/noes/invitations.js';
import { REFUSED_CHANNELS } from '../cells/field-sets.js';
import { askedOfLetters, asksHowLetterEnded } from '../email/returned/letter-headers.js';
import { asksAddressStatus } from '../email/returned/undeliverable.js';
import { holdsExplainedCodes } from '../opposition/header-codes.js';
import { channelsRefusedIn } from '../opposition/refusal/read-refusal.js';
import { holdsTextReplies } from '../opposition/unread/answers/text-replies.js';
import { isTurned } from '../opposition/unread/answers/turned-answers.js';
import { isOrdinaryHeader } from '../opposition/unread/unread-status.js';
import { asksIfReached } from '../phone/number-headers.js';
import { foldHeader } from '../text/fold-header.js';
import { byField, byPointer, nothing, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import { isOrdinaryLanguageHeader, isSubscriptionAlone, readLanguageHeader } from './languages/language-header.js';
import { isOfUnreadLanguage } from './languages/unread-language.js';
import * as say from './mapping-reasons.js';
import { asksForNotes } from './marks/asked-notes.js';
import { marksGoneAway } from './marks/gone-away.js';
import { evidenceNamed } from './permission/ended-words.js';
import { areSettings, holdAnswer, holdsCodes, holdsNoFlags } from './permission/flag-values.js';
import { channelsOfHeader } from './permission/header-channels.js';
import { agreedBesideUs, isSurelyOfPermission, refusesOthers } from './permission/permission-signs.js';
import { type PermissionColumn, permissionOf } from './permission-column.js';
import { isOfLeave, isOfOurs, isOfPermission, READ_BY_STEMS } from './permission-hint.js';
import { ONE_ANSWER } from './polarity/boxes.js';
import { readLackingConsent } from './polarity/lacking-consent.js';
import { readLegend } from './polarity/legend.js';
import { readPolarity } from './polarity/polarity.js';
import { readPreferences } from './polarity/preference-pairs.js';
import { NEARLY_ALL, settledByCells } from './settled-by-cells.js';
import { contactFieldIn, type FieldEvidence } from './value-evidence.js';
import { isMostly } from './values/profile-values.js';
import type { ValueProfile } from './values/value-profile.js';

/** Whether the tables read a header as a refusal or a consent. */
const isKnown = (hint: HeaderHint | undefined): boolean =>
  (hint?.is === 'field' && isOfPermission(hint.field)) || (hint?.is === 'choice' && isOfLeave(hint));
/** What a header says in a language that is read by tables of words, weighed against its cells. */
const inLanguage = (header: string, guess: ValueProfile, values: readonly string[]): PermissionColumn => {
  const isAnswered = isMostly(guess, 'say', NEARLY_ALL);
  const read = readLanguageHeader(header) ?? (isAnswered && isSubscriptionAlone(header) ? { doubt: CHANNELS, leans: 'allow' } : undefined);
  if (read === undefined || read === 'elsewhere') return read;
  // Addresses and numbers are what their cells say, and amounts are no answers.
  if (contactFieldIn(guess)) return undefined;
  const words = foldHeader(header);
  if (holdsCodes(values, words)) return read;
  const counts = isMostly(guess, 'number') && !isMostly(guess, 'say', 0.2) && !isMostly(guess, 'date', 0.2);
  return counts || (read.flagged && holdsNoFlags(values, words)) ? 'elsewhere' : read;
};

/** Yes and no under whatever a header asks in a language that nobody reads here. */
const inUnreadLanguage = (header: string, guess: ValueProfile, values: readonly string[]): PermissionColumn =>
  isMostly(guess, 'say', NEARLY_ALL) &&
  !areSettings(values) &&
  isOfUnreadLanguage(header, values) &&
  !isOrdinaryHeader(header) &&
  !isOrdinaryLanguageHeader(header)
    ? { doubt: CHANNELS }
    : undefined;

/** Where no table of headers knows it: whoever says so in a language that is read by stems goes first. */
const unknownToTables = (header: string, guess: ValueProfile, values: readonly string[]): PermissionColumn => {
  const told = inLanguage(header, guess, values);
  // The stems are asked last: their expressions take a tenth of a second to be made.
  if (told !== undefined && !isSurelyOfPermission(header)) return told;
  return permissionOf(header, undefined, guess, values) ?? inUnreadLanguage(header, guess, values);
};

/** What a yes is asked for that is none to our messages: `elsewhere`, or open to what a no goes. The day of such a yes is one of that. */
const besideUs = (asked: string, hint: HeaderHint | undefined, guess: ValueProfile): PermissionColumn => {
  // "Bewijs van toestemming" proves a yes, and asks for no proof.
  if ((hint?.is === 'field' && hint.field === 'consentProof') || isOfOurs(hint) || contactFieldIn(guess)) return undefined;
  if (!(hint?.is === 'field' && hint.field === 'doNotShare') && refusesOthers(asked))
    return { doubt: CHANNELS, leans: 'marks', theirs: true };
  const object = agreedBesideUs(asked);
  const isDay = isMostly(guess, 'date');
  if (object === 'open') return isDay ? undefined : { doubt: CHANNELS, leans: 'topic' };
  return object === 'theirs' && !isDay ? { doubt: CHANNELS, leans: 'topic', theirs: true } : object && 'elsewhere';
};

/**
 * What a column says of refusals and consents: what its header asks, without what it says of how to be filled, and turned where the header or that
 * turns it. Which way a legend goes that contradicts its header ("Newsletter (X si non)"), nobody is asked to guess.
 */
export const askedPermission = (
  header: string,
  hint: HeaderHint | undefined,
  guess: ValueProfile,
  values: readonly string[],
): PermissionColumn => {
  if (holdsExplainedCodes(header, values) || asksAnswerToInvitation(header)) return 'elsewhere';
  if (hint === undefined && holdsTextReplies(header)) return undefined;
  const { asked, says } = readLegend(header);
  const evidence = hint?.is === 'field' ? undefined : evidenceNamed(foldHeader(asked));
  if (evidence && !isMostly(guess, 'say', 0.2) && !holdAnswer(values)) return { field: evidence };
  const beside = besideUs(asked, hint, guess);
  if (beside) return beside;
  // The day of a check is one whatever else its header says.
  const isDayOfCheck = hint?.is === 'field' && hint.field === 'bloctelCheckedAt';
  const turned = isDayOfCheck ? undefined : (readPolarity(asked, values) ?? readLackingConsent(asked) ?? readPreferences(asked, values));
  const read = hint === undefined ? unknownToTables : (header: string) => permissionOf(header, hint, guess, values);
  const told = turned ?? settledByCells(asked, hint, read(asked, guess, values), guess, values);
  const doubted = told && told !== 'elsewhere' && 'doubt' in told ? told : undefined;
  if (hint === undefined && asksForNotes(asked, doubted?.leans) && !isMostly(guess, 'say', 0.5)) return undefined;
  // "E-Mail gültig?" asks of the address; under “Etat email” somebody may still be shut off.
  if (doubted && !(doubted.leans === 'topic' && asksAddressStatus(asked)) && hint?.is !== 'field' && asksIfReached(asked)) return undefined;
  // "Courriers NPAI", "Posta respinta": what came back, and nothing that anybody refuses.
  const isOfLetters = askedOfLetters(asked) !== undefined && !marksGoneAway(foldHeader(asked));
  if (told !== undefined && hint?.is !== 'field' && (isOfLetters || asksHowLetterEnded(asked, values))) return 'elsewhere';
  if (!says || told === 'elsewhere' || (told === undefined && !isKnown(hint))) return told;
  return { doubt: channelsOfHeader(asked), ...(says === 'blank' && { leans: 'boxes' as const }) };
};

type Asked = Exclude<PermissionColumn, 'elsewhere'>;
/** The verdict on a column that asks for a refusal or a consent, or about which nobody can tell which of them. */
export const byPermission = (header: string, permission: Asked, guess: ValueProfile): Verdict | undefined => {
  if (permission && 'doubt' in permission)
    return {
      ...nothing(say.suspectReason(header, isTurned(permission.leans))),
      suspect: permission.doubt,
      ...(permission.leans && { leans: permission.leans }),
      ...(permission.theirs && { theirs: true }),
    };
  return permission && byField(header, permission.field, READ_BY_STEMS, guess);
};

/** What a column of refusals that holds addresses or numbers is, where nothing else reaches anybody: what it holds, and what they refuse. */
export const refusedReach = (header: string, field: FieldName | undefined, guess: ValueProfile) => {
  const refusing = field && REFUSED_CHANNELS[field];
  const to = refusing && contactFieldIn(guess);
  const kind = to && kindOf(to.field);
  if (kind !== 'email' && kind !== 'phone') return undefined;
  return {
    ...byPointer(to as FieldEvidence, guess, say.refusedReachReason(header, guess, (to as FieldEvidence).kind)),
    refusing: refusing as readonly Channel[],
  };
};

/** What a box is by itself: a refusal in words refuses, what would reach somebody holds no address and no number, and the others are what they were. */
const REACHES: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['email', 'phone', 'mobile']);
type Column = { readonly header: string; readonly verdict: Verdict; readonly guess: ValueProfile };
export const byBox = ({ header, verdict: { field, by }, guess }: Column, box?: AnswerBox, asked?: Asked): Verdict | undefined => {
  if (by === 'config') return undefined;
  if (!box) return byPermission(header, asked, guess);
  if (box.none && channelsRefusedIn(box.echoes.at(-1) ?? '').length > 0) return byField(header, 'optOut', READ_BY_STEMS, guess);
  return box.none || (REACHES.has(field) && !contactFieldIn(guess)) ? nothing(ONE_ANSWER, 'header') : undefined;
};
