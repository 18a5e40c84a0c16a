import { lazy } from '../../../model/base/lazy.js';
import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { yesWithoutInformation } from '../../answers/leave/informed-of.js';
import { memoiseText } from '../../text/memoise.js';
import { mendLetters } from '../../text/mend-letters.js';
import { TextMarks } from '../../text/text-marks.js';
import { withoutDisclaimer } from './beside/disclaimers.js';
import { besideWaysOut } from './beside/how-to-leave.js';
import { ownWords } from './beside/own-words.js';
import { withoutDncOfMachines } from './calls/of-machines.js';
import { readGlossed } from './dutch/read-glossed.js';
import { besideLimits } from './lacking/how-often.js';
import { type Refusal, readByLexicon } from './lexicon-reader.js';
import { DOUBT, isSilent, NOTHING, readHead } from './read-said.js';
import { bearsBan } from './sieves/ban-signs.js';
import { besideAnythingElse } from './text/listed-ways.js';
import { isReadWhole, piecesOf } from './text/long-texts.js';
import { spellOut } from './text/spell-out.js';
import { spelledJson } from './text/spelled-json.js';
import { spellOutHasNot } from './words/short-denials.js';
import { bitOf, tokensOf } from './words/tokens.js';

/** What Catalan and Portuguese call the Spanish "baja", where it is no adjective ("tensão baixa") and no quarter of a town ("Rua da Baixa"). */
const BAIXA =
  /(?<=^|[,;:.!?/()\d–—-]\s?|(?<!\p{L})(?:de|la|a|su?a|seva|dar|deu|d[óo]na|donat|pediu|pede|quer|vol|demana|sol.?licita)\s)baixa(?!\p{L})/giu;

/** A text whose letters were lost is read as it is as well: "appeler?STOP" has lost none. */
const inBoth = (text: string): readonly string[] => {
  const head = spellOut(text);
  const mended = mendLetters(head);
  return mended === head ? [head] : [mended, head];
};

/** What an answer quotes may be ours: whether it is, somebody must read where the answer itself refuses nothing. */
const readAnew = (written: string): Refusal => {
  const text = withoutDisclaimer(spellOutHasNot(spelledJson(written)));
  const own = ownWords(text);
  const answer = readOwn(own);
  // "Ne solliciter qu'une fois par an" leaves something.
  const beside = answer.channels.length > 0 ? besideLimits(own) : undefined;
  if (beside !== undefined) return { channels: readOwn(beside).channels, doubt: true };
  return own === text || !isSilent(answer) || isSilent(readOwn(text)) ? answer : DOUBT;
};

/** What a box tells of leaving, whose label a form writes as the answer, refuses nothing. */
const readOwn = (text: string): Refusal => {
  const answer = readWhole(text);
  if (isSilent(answer)) return text.search(BAIXA) < 0 ? answer : readWhole(text.replace(BAIXA, 'baja'));
  const yes = yesWithoutInformation(text);
  return yes === text ? answer : readWhole(yes);
};

const readPiece = (text: string): Refusal => {
  const [mended = '', head] = inBoth(text);
  const answer = readHead(mended);
  return head === undefined || !isSilent(answer) ? answer : readHead(head);
};

/** What the pieces of a text refuse, taken together. */
const readWhole = (text: string): Refusal => {
  const pieces = [...piecesOf(text)];
  if (pieces.length === 1) return readPiece(text);
  const refused = new Set<Channel>();
  let isDoubtful = !isReadWhole(text);
  let ends: number | undefined;
  for (const piece of pieces) {
    const { channels, doubt, until } = readPiece(piece);
    for (const channel of channels) refused.add(channel);
    if (refused.size === CHANNELS.length) return { channels: CHANNELS, doubt: false };
    if (until !== undefined) ends = Math.max(ends ?? until, until);
    else isDoubtful ||= doubt;
  }
  const channels = CHANNELS.filter((channel) => refused.has(channel));
  return isDoubtful || ends === undefined ? { channels, doubt: isDoubtful } : { channels, doubt: true, until: ends };
};

/** Nothing is left by "no calls or anything", nor where emails, calls and letters are refused, and text messages are not spoken of. */
const readToEnd = (text: string): Refusal => {
  const answer = readAnew(text);
  if (CHANNELS.every((channel) => (channel === 'sms' ? !channelsIn(text).includes(channel) : answer.channels.includes(channel))))
    return { ...answer, channels: CHANNELS };
  const beside = besideAnythingElse(text);
  if (!beside) return answer;
  const refused = isSilent(answer) ? readAnew(beside.rest) : answer;
  return beside.ways.some((channel) => refused.channels.includes(channel)) ? { ...refused, channels: CHANNELS } : answer;
};

const COMMON: readonly Refusal[] = [NOTHING, DOUBT];
const marks = new TextMarks();
const markOf = ({ channels, doubt, until }: Refusal): number => (channels.length > 0 || until !== undefined ? 0 : doubt ? 2 : 1);

/** What people note of a contact is often what they noted of another; and a file is read twice. */
const read = memoiseText((text: string): Refusal => {
  const known = COMMON[marks.of(text) - 1];
  if (known) return known;
  const answer = readGlossed(text, readToEnd);
  const mark = markOf(answer);
  if (mark > 0) marks.set(text, mark);
  return answer;
});

/** Rules ask of one row after the other: what one has read, the next ones ask again. */
const RECENT = 4;
const texts = new Array<string>(RECENT).fill('');
const answers = new Array<Refusal>(RECENT).fill(NOTHING);
let newest = 0;

/** What free text says of refusing, in French, English, Spanish, German, Italian and Dutch. It cannot read between the lines. */
export const readRefusal = (text: string): Refusal => {
  if (text.length < 2) return bearsBan(text) ? DOUBT : NOTHING;
  const known = texts.indexOf(text);
  if (known >= 0) return answers[known] as Refusal;
  newest = (newest + 1) % RECENT;
  const answer = read(text);
  texts[newest] = text;
  answers[newest] = answer;
  return answer;
};

const APPROACH_WORDS = lazy(() => bitOf('REACH') | bitOf('OFFER'));
const CONTACT_WORDS = lazy(() => APPROACH_WORDS() | bitOf('BARRED'));
const holdsOneOf = (text: string, bits: number): boolean => {
  for (const piece of piecesOf(text))
    if (inBoth(piece).some((one) => tokensOf(one).some((token) => (token.bits & bits) !== 0))) return true;
  return false;
};

/** Whether a text names a way of reaching somebody, or what is sent and said to prospects. */
export const namesApproach = (text: string): boolean => holdsOneOf(text, APPROACH_WORDS());

/** The same, or a list of those who are not contacted. */
export const namesContact = (text: string): boolean => holdsOneOf(text, CONTACT_WORDS());

/** A text without how to leave, which a message of ours says; as it is where it says hardly anything else. */
const besideMessage = (text: string): string => {
  const ways = besideWaysOut(text);
  return ways === undefined || ways.isBare ? text : ways.rest;
};

/** The channels that a text refuses in so many words, as the lexicon has them (STOP, "ne plus contacter", "do not call"): for headers, names and numbers, which are no notes. */
export const channelsRefusedIn = memoiseText((text: string): readonly Channel[] =>
  text.length < 2
    ? []
    : ([...piecesOf(withoutDncOfMachines(besideMessage(text)))]
        .flatMap(inBoth)
        .map((one) => readByLexicon(one).channels)
        .find((channels) => channels.length > 0) ?? []),
);
