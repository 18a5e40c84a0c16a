import { ALL_CHANNEL_BITS, channelBits } from '../../../model/contact/channel-bits.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';
import { channelsIn } from '../../answers/channel-names.js';
import { refusedByPreference } from '../../answers/contact-preference.js';
import { readListed } from '../../answers/refusal-list.js';
import { isPending } from '../../answers/yes-no.js';
import { foldHeader } from '../../text/fold-header.js';
import { memoiseText } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { ownWords } from '../refusal/beside/own-words.js';
import { isBlocked } from '../refusal/calls/agents-shorthand.js';
import { isTradeName } from '../refusal/calls/purposes.js';
import type { Refusal } from '../refusal/lexicon-reader.js';
import { namesContact, readRefusal } from '../refusal/read-refusal.js';
import { DOUBT, isSilent, NOTHING } from '../refusal/read-said.js';
import { namesChannelsInPairs } from '../unread/answered-pairs.js';
import { speaksOfData } from '../unread/answers/about-data.js';
import { isTurned } from '../unread/answers/turned-answers.js';
import { asksOfSequence } from '../unread/outcome-columns.js';
import { refusedForCompany } from './company-refusal.js';
import { leftOneWayReader } from './left-one-way.js';
import { holdsOwnTexts, isOwnText } from './own-texts.js';
import { asksForReview, readReview } from './reviews.js';
import { holdsTags, readTags } from './tag-list.js';

/**
 * What words refuse, as bits, by what the column asks in which they stand.
 * @module
 */

const refuse =
  (read: (text: string) => Refusal) =>
  (text: string): number =>
    channelBits(read(text).channels) || channelBits(refusedForCompany(text));
/** In free text. */
export const wordsRefuse = refuse(readRefusal);
/** A header that asks why or what of somebody refused: "démarchage téléphonique" answers that. */
const ASKS_OF_REFUSAL = prefiltered(
  /\b(?:motifs?|raisons?|causes?|reasons?|why|\w*grund|motivos?|motiv[oi]|reden|refus\w*|reject\w*|oppos\w*|object\w*|stops?|rejets?|desins\w*|desab\w*|unsub\w*|opt ?outs?|plaintes?|complain\w*|recla\w*|retraits?|widerspr\w*|ablehn\w*|abmeld\w*|bajas?|rechaz\w*|rifiut\w*|disiscri\w*|bezwaar|afmeld\w*)\b/,
);
const saysTrade = (text: string): boolean => isTradeName(plainWords(text));
/** "Prospection téléphonique" is a purpose or a campaign, and refuses nothing. */
const readNote = (text: string): Refusal => {
  const said = readRefusal(text);
  return !isSilent(said) && saysTrade(text) ? NOTHING : said;
};
const noteReader = (header: string): ((text: string) => Refusal) => (ASKS_OF_REFUSAL.test(foldHeader(header)) ? readRefusal : readNote);
const tagsRefuse = refuse(readTags);

/** What a contact answered: what stands under it is the message of ours that it answers. */
const OF_REPLIES = /\b(?:repl(?:y|ies)|reponses?|answers?|responses?|antwort(?:en)?|respuestas?|rispost[ae]|antwoord(?:en)?)\b/;
const readReply = memoiseText((text: string): Refusal => readRefusal(ownWords(text)));
const replyRefuses = refuse(readReply);
const holdsReplies = ({ header }: Pick<ColumnInfo, 'header'>): boolean => OF_REPLIES.test(foldHeader(header));
/** How a card, an account or a contract stands, each of which is blocked, withdrawn or objected to by whoever lost it. */
const OF_A_CARD = prefiltered(
  /\b(?:cartes?|cards?|\w*kart(?:en?)?(?:status|nummer)?|tarjetas?|tesser[ae]|carta|cartao|cartoes|\w*kaart(?:en)?|badges?|comptes?|\w*(?:accounts?|konto)|cuentas?|contas?|conto|contrats?|contracts?|contratos?|contratt[oi]|\w*vertrag)(?:status|stand)?\b/,
);
const OF_THE_CARD = prefiltered(
  /^(?:(?:carte|card|karte|tarjeta|tessera|kaart|compte|account|konto|cuenta|conto|contrat|contract|vertrag) )?(?:(?:mise? |est |put )?(?:en )?(?:oppositions?|oposicion|opposizione)|opposee?|removed|(?:is |ist )?(?:gesperrt|blocked|geblokkeerd)|retiree?|withdrawn|revoked|revoquee?|ritirata|retirad[oa])$/,
);
const readCard = (text: string): Refusal => {
  const words = text.length < 40 ? plainWords(text) : '';
  return OF_THE_CARD.test(words) ? DOUBT : isBlocked(words) ? NOTHING : readRefusal(text);
};
/** How far a sequence of mails is, out of which whoever answers is taken: "Removed: Replied". */
const OUT_OF_SEQUENCE = prefiltered(
  /^(?:removed?|exited|taken out|retiree?|sortie?|entfernt|eliminad[oa]|rimoss[oa]|verwijderd|removid[oa])(?: (?:(?:because|after|manually|by user|automatically|replied|reply|finished|completed|meeting booked|bounced|answered|a repondu|repondu|reponse)(?: |$))*)?$/,
);
const readSequence = (text: string): Refusal => (text.length < 60 && OUT_OF_SEQUENCE.test(plainWords(text)) ? DOUBT : readRefusal(text));
type Stands = Pick<ColumnInfo, 'field' | 'header'>;
/** The reader of how something else than the contact stands; undefined for any other column. */
const standingReader = ({ field, header }: Stands): ((text: string) => Refusal) | undefined => {
  if (field !== undefined && field !== 'status') return undefined;
  if (asksOfSequence(header)) return readSequence;
  const ofWay = leftOneWayReader(header);
  if (ofWay) return ofWay;
  return field === undefined && OF_A_CARD.test(foldHeader(header)) ? readCard : undefined;
};
/** The reader of texts of ours. */
const readOwnText = (text: string): Refusal => (isOwnText(text) ? NOTHING : readRefusal(text));
/** The reader of a column whose cells somebody else than the contact wrote, or that stand for something else; undefined for any other. */
const ownReader = (info: Stands): ((text: string) => Refusal) | undefined =>
  standingReader(info) ??
  (info.field === undefined && holdsOwnTexts(info.header)
    ? readOwnText
    : info.field === undefined && asksForReview(foldHeader(info.header))
      ? readReview
      : undefined);
/** How the words of a column are read for refusals. */
export const noteReaderOf = (info: Pick<ColumnInfo, 'field' | 'header' | 'reads'>): ((text: string) => Refusal) =>
  holdsTags(info) ? readTags : holdsReplies(info) ? readReply : (ownReader(info) ?? noteReader(info.header));
/** Under a header of permissions, "Consent - Not Responded" is no refusal. */
export const answersRefuse = (text: string): number => (isPending(text) ? 0 : wordsRefuse(text));
const CALLS = channelBits(['phone']);
const NAMES_CALLS = /\b(?:r?appel(?:e[rz]?|ee?s?|ons)|call(?:s|ed|ing)?|anruf\w*|angerufen|llam\w*|r?i?chiam\w*|gebeld|bellen)\b/;
const STOP_FIRST = /^\s*stop[\s!:.,-]+(?=\S)/i;
/** What an answer bars besides what its column asks of, since it names that: "Ne plus appeler" under "Opt-in SMS". A bare "STOP" names nothing. */
export const namedBeside = (text: string): number => {
  const bars = answersRefuse(text.replace(STOP_FIRST, '')) || answersRefuse(text);
  return bars === CALLS || NAMES_CALLS.test(plainWords(text)) || (bars !== ALL_CHANNEL_BITS && channelsIn(text).length > 0) ? bars : 0;
};
/** What an answer to all at once refuses of it by its name, and nothing else: "stop SMS", "OK mail, pas SMS"; 0 where it may refuse more. */
export const meansRefused = (text: string, asked: number): number => {
  if (asked !== ALL_CHANNEL_BITS) return 0;
  const preferred = refusedByPreference(text);
  if (preferred && preferred.length > 0) return channelBits(preferred);
  const { channels, doubt } = readRefusal(text);
  return !doubt && channelsIn(text).length > 0 ? channelBits(channels) : 0;
};
/** Under the header of another matter, words refuse contacting only where they name it: "refused" under "Parking permission" is no opt-out, and "supprimez mes données" asks it of us. */
const wordsRefuseContact = (text: string): number => (namesContact(text) || speaksOfData(text) ? wordsRefuse(text) : 0);
/** Solicit codes of a charity: "No mail" stands beside "No email" there and is of letters, it may be of both; the FPS stops whatever a charity sends. */
const OF_SOLICITING = /^(?:(?:constituent|donor|codes?) )?solicit(?:ation)? codes?(?: \d+)?$/;
const withSolicitCodes = (text: string): string =>
  text
    .replace(/\bno mail\b/gi, 'No letters; No email')
    .replace(/\b(?:FPS|fundraising preference service)(?: suppress(?:ed|ion))?\b/gi, 'No contact');
/** What a program keeps is no sentence: a no among its answers is seen to elsewhere. */
const preferenceRefuses = (text: string): number =>
  refusedByPreference(text) || namesChannelsInPairs(text) || saysTrade(text) ? 0 : answersRefuse(text);

/** One word that is a step of a scale, or who has left: its column tells (`ColumnInfo.low`). */
const LOW_OR_LEFT = /^\s*(?:muy )?bajas?[\s.!]*$/i;
/** Whether a text is a step of the scale of its column, which refuses nothing. */
export const isStep = ({ low }: Pick<ColumnInfo, 'low'>, text: string): boolean => low === 'low' && LOW_OR_LEFT.test(text);

/** The reader of the words of a column. */
export const refusedInWords = (
  info: Pick<ColumnInfo, 'field' | 'header' | 'reads' | 'elsewhere' | 'suspect' | 'leans' | 'low'>,
): ((text: string) => number) => {
  const read = readerOf(info);
  if (!info.low) return read;
  return (text) => (LOW_OR_LEFT.test(text) ? (info.low === 'left' ? ALL_CHANNEL_BITS : 0) : read(text));
};

const readerOf = (info: Parameters<typeof refusedInWords>[0]): ((text: string) => number) => {
  if (info.elsewhere) return wordsRefuseContact;
  // "Opposé" and "TPS registered" say there how a list answered, and their column says what of.
  if (isTurned(info.leans)) return (text) => (readListed(text) ? 0 : wordsRefuseContact(text));
  if (OF_SOLICITING.test(foldHeader(info.header))) return (text) => wordsRefuse(withSolicitCodes(text));
  const ofWay = info.suspect && leftOneWayReader(info.header);
  if (ofWay) return (text) => preferenceRefuses(text) && channelBits(ofWay(text).channels);
  if (info.leans === 'topic') return asksForReview(foldHeader(info.header)) ? refuse(readReview) : preferenceRefuses;
  if (info.suspect) return answersRefuse;
  return holdsTags(info) ? tagsRefuse : holdsReplies(info) ? replyRefuses : refuse(ownReader(info) ?? noteReader(info.header));
};
