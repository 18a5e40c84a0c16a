import { labelsIn } from '../../fields/opposition/named/tag-list.js';
import { readRefusal } from '../../fields/opposition/refusal/read-refusal.js';
import { notesDeath } from '../../fields/person/death-notes.js';
import { notesProtection } from '../../fields/person/protection-notes.js';
import { personsOnSheet } from '../../fields/person/sheets/named-sheet.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { memoiseText } from '../../fields/text/memoise.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import { DIALLER_RESULTS, type ResultMeaning } from '../words/dialler-results-data.js';
import { bareKindOf } from '../words/event-words.js';
import { ANSWERED, HUBSPOT_OUTCOMES, PLAIN_OUTCOME, REFUSING_OUTCOME, UNANSWERED } from '../words/event-words-data.js';
import { refusalInLabel } from '../words/refusing-labels.js';
import { barely, withoutSourceQuestion } from '../words/short-answers.js';

/** What an outcome, a tag or a note says. */
export interface OutcomeReading {
  /** Channels that it refuses, as bits in the order of CHANNELS. */
  readonly refuses: number;
  /** 1 answered, 0 not, 2 it does not say. */
  readonly answered: number;
  /** It is a code that nobody explained, or words that may refuse: who is meant to know has to look. */
  readonly unread: boolean;
}

const ALL = (1 << CHANNELS.length) - 1;
const NOTHING: OutcomeReading = { refuses: 0, answered: 2, unread: false };
const REFUSED: OutcomeReading = { refuses: ALL, answered: 2, unread: false };
/** Somebody said it in the call whose outcome it is. */
const SAID: OutcomeReading = { ...REFUSED, answered: 1 };
const UNREAD: OutcomeReading = { refuses: 0, answered: 2, unread: true };
const of = (answered: number): OutcomeReading => ({ refuses: 0, answered, unread: false });

const CODE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TAGS = /<[^>]{0,200}>|&nbsp;/g;

const MEANINGS: Readonly<Record<ResultMeaning, OutcomeReading>> = { refused: REFUSED, answered: of(1), unanswered: of(0), other: NOTHING };

/** Words that a label has at most: more of them are a note. */
const LABEL_WORDS = 4;

/** Labels by which a list held a number back, or that say how somebody stands: nobody need have answered. */
const OF_LISTS =
  /^(?:dnc[lc]|internal dnc|add(?:ed)? to dnc|opposition|opposee?|liste (?:rouge|noire).*|black ?list.*|opt out|unsubscribed|desinscription|stop)$/;

/** An agent's label of a call whose contact hung up or complained: it may be a refusal, and nobody said so. */
const MAY_REFUSE =
  /^(?:a )?raccroche(?: (?:direct|sec|tout de suite|immediatement))?$|^(?:plaintes?|complaints?|reclamations?|beschwerde|klacht|queja|reclamo)$/;

/** Who has died, is under a measure of protection or under age: nobody refused, and nobody is to be called before somebody has looked. */
const isNoOne = (text: string): boolean => notesDeath(text) || notesProtection(text) || personsOnSheet(text) !== undefined;

const SENTENCE_END = /(?<=[.!?])\s+|\n/;

/** Whether a sentence of a text refuses by itself: what a summary says in several, of tools and of data, may be about neither of us. */
const refusesInOne = (text: string): boolean => {
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  return sentences.length < 2 || sentences.some((sentence) => readRefusal(sentence).channels.length > 0);
};

/**
 * Makes a reader of outcomes, tags and notes.
 * @param outcomes what those of the account mean, by their text in lower case
 * @param areLabels whether it reads labels of outcomes: one that nobody explained and that we do not know may be a refusal, as a note
 * that refuses nothing is none
 */
export const makeOutcomeReader = (
  outcomes: Readonly<Record<string, ResultMeaning>>,
  areLabels = false,
): ((text: string) => OutcomeReading) => {
  const read = memoiseText((text: string): OutcomeReading => {
    const said = readWords(text);
    return !said.unread && said.refuses !== ALL && isNoOne(text) ? { ...said, unread: true } : said;
  });
  const readWords = (text: string): OutcomeReading => {
    const told = areLabels && !OF_LISTS.test(foldHeader(text)) ? SAID : REFUSED;
    const stated = outcomes[text.toLowerCase()];
    if (stated) return stated === 'refused' ? told : MEANINGS[stated];
    if (CODE.test(text)) {
      const known = HUBSPOT_OUTCOMES[text.toLowerCase()];
      return known ? MEANINGS[known] : UNREAD;
    }
    const bare = text.includes('<') || text.includes('&') ? text.replace(TAGS, ' ').trim() : text;
    const words = foldHeader(bare);
    if (words === '') return NOTHING;
    const rest = withoutSourceQuestion(bare);
    if (rest !== undefined) {
      const { refuses } = read(rest);
      return refuses === 0 ? UNREAD : { ...NOTHING, refuses };
    }
    const result = areLabels ? DIALLER_RESULTS.get(words) : undefined;
    if (result) return result === 'refused' ? told : MEANINGS[result];
    if (areLabels && MAY_REFUSE.test(words)) return UNREAD;
    if (ANSWERED.test(words)) return of(1);
    if (UNANSWERED.test(words)) return of(0);
    if (REFUSING_OUTCOME.test(words) || REFUSING_OUTCOME.test(barely(words))) return told;
    if (PLAIN_OUTCOME.test(words)) return NOTHING;
    // With words beside it, a refusal may be of one channel: the reader of refusals says which.
    const kind = bareKindOf(bare);
    if (kind === 'refused' || kind === 'inbound') return told;
    if (kind !== undefined) return NOTHING;
    const { channels, doubt } = readRefusal(bare);
    if (channels.length > 0) return refusesInOne(bare) ? { refuses: channelBits(channels), answered: 2, unread: false } : UNREAD;
    const label = areLabels ? refusalInLabel(bare) : undefined;
    if (label) return label === 'refuses' ? told : UNREAD;
    return doubt || (areLabels && words.split(' ').length <= LABEL_WORDS) ? UNREAD : NOTHING;
  };
  return read;
};

/** A reader of tags, which are lists: what one of them says is said, whatever the others are. @param read a reader of one */
export const oneByOne = (read: (text: string) => OutcomeReading): ((text: string) => OutcomeReading) =>
  memoiseText((text) => {
    const whole = read(text);
    const labels = labelsIn(text).map(read);
    const refuses = labels.reduce((all, label) => all | label.refuses, whole.refuses);
    const unread = (whole.unread && refuses === whole.refuses) || labels.some((label) => label.unread);
    return { ...whole, refuses, unread };
  });
