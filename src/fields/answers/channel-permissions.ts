import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { channelsIn } from './channel-names.js';
import { BUT, EVERYTHING, NO, ONLY, YES } from './channel-permissions-data.js';

/**
 * What a cell of a column of allowed channels says of each: "tout sauf email", "email: non, téléphone: oui", "ni email ni téléphone", "email only".
 * @module
 */

/** Channels that the cell allows, and those that it leaves out by name, or by naming the only ones. */
export interface ChannelPermissions {
  readonly allowed: readonly Channel[];
  readonly excluded: readonly Channel[];
  /** Something is denied, and it cannot be told what. */
  readonly unsure: boolean;
}

/** Some tell no and yes by a sign that folding loses. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[✗✘❌☐✖🚫]/gu, ' non '],
  [/[✓✔☑✅]/gu, ' oui '],
];
/** Where one thing ends and the next begins; a colon stands between a channel and its answer. */
const PARTS = /[,;/|()[\]\n+&]|\s[-–—]\s/;
const LONGEST = 300;

interface Word {
  readonly text: string;
  readonly is: 'no' | 'yes' | 'only' | 'but' | 'all' | 'word';
}

const kindOfWord = (text: string, before: readonly string[]): Word['is'] => {
  // "All but email", and "phone but no email".
  if (text === 'but') return before.some((one) => EVERYTHING.has(one)) ? 'but' : 'yes';
  if (BUT.has(text)) return 'but';
  if (ONLY.has(text)) return 'only';
  if (EVERYTHING.has(text)) return 'all';
  return NO.has(text) ? 'no' : YES.has(text) ? 'yes' : 'word';
};

/** The runs of words of one part between what denies, allows or excepts. */
interface Run {
  readonly is: Exclude<Word['is'], 'word'> | undefined;
  readonly channels: readonly Channel[];
  readonly words: number;
}

const runsOf = (words: readonly string[]): readonly Run[] => {
  const runs: { is: Run['is']; words: string[] }[] = [{ is: undefined, words: [] }];
  for (const [at, text] of words.entries()) {
    const is = kindOfWord(text, words.slice(0, at));
    if (is === 'word') runs.at(-1)?.words.push(text);
    else runs.push({ is, words: [] });
  }
  return runs.map(({ is, words: own }) => ({ is, channels: own.length > 0 ? channelsIn(own.join(' ')) : [], words: own.length }));
};

/** What was read so far of a cell. */
class Reading {
  readonly allowed = new Set<Channel>();
  readonly excluded = new Set<Channel>();
  unsure = false;
  only = false;
  #excepting = false;
  /** The channels of the part before, which a part that only answers is about: "email (non)". */
  #last: readonly Channel[] = [];

  read(part: string): void {
    const words = part.split(' ').filter((word) => word !== '');
    const [first, ...marked] = runsOf(words);
    if (!first) return;
    if (marked.some(({ is }) => is === 'only')) this.only = true;
    const marks = marked.filter(({ is }) => is !== 'only');
    const before = [...first.channels, ...marked.filter(({ is }) => is === 'only').flatMap(({ channels }) => channels)];
    const rest = marks.flatMap(({ channels }) => channels);
    if (before.length === 0 && rest.length === 0) this.#answer(marks, this.#last);
    // "Email non, tél oui": each answer stands behind what it is about.
    else if (before.length > 0 && (marks.at(-1)?.channels.length ?? 1) === 0) this.#answered(before, marks);
    else {
      this.#say(before, this.#excepting ? 'no' : 'yes');
      for (const { is, channels } of marks) this.#prefixed(is, channels);
    }
    const named = [...before, ...rest];
    if (named.length > 0) this.#last = named;
  }

  /** An answer by itself, behind the channels of the part before. */
  #answer(marks: readonly Run[], about: readonly Channel[]): void {
    for (const { is, words } of marks) {
      if (is === 'all') this.#say(CHANNELS, this.#excepting ? 'no' : 'yes');
      else if (is === 'but') this.#excepting = true;
      else if (is === 'no') this.#deny(about, words);
    }
  }

  #answered(before: readonly Channel[], marks: readonly Run[]): void {
    let about = before;
    for (const { is, channels, words } of marks) {
      if (is === 'but' || is === 'all') this.unsure = true;
      if (is === 'no') this.#deny(about, channels.length > 0 ? 0 : words);
      else this.#say(about, is === 'but' ? 'no' : 'yes');
      // "Pas du tout": a second word of the same answer is about nothing more.
      about = channels;
    }
  }

  #prefixed(is: Run['is'], channels: readonly Channel[]): void {
    if (is === 'all') this.#say(CHANNELS, this.#excepting ? 'no' : 'yes');
    if (is === 'but') this.#excepting = true;
    if (is === 'no' && channels.length === 0) this.unsure = true;
    this.#say(channels, is === 'no' || (this.#excepting && is !== 'yes') ? 'no' : 'yes');
  }

  /** A no with words of its own ("pas avant 18 h") is one to something else as often. */
  #deny(about: readonly Channel[], words: number): void {
    if (about.length === 0 || words > 0) this.unsure = true;
    else this.#say(about, 'no');
  }

  #say(channels: readonly Channel[], answer: 'no' | 'yes'): void {
    for (const channel of channels) (answer === 'no' ? this.excluded : this.allowed).add(channel);
  }

  /** Whether a word of exception names nothing that we know. */
  get exceptsNothing(): boolean {
    return this.#excepting && this.excluded.size === 0;
  }
}

/** Reads a cell of a column of allowed channels. What is named both ways is left out. */
export const readChannelPermissions = memoise((text: string): ChannelPermissions => {
  const reading = new Reading();
  const signed = SIGNS.reduce((all, [sign, word]) => all.replace(sign, word), text.slice(0, LONGEST));
  for (const part of signed.split(PARTS)) reading.read(plainWords(part));
  const { excluded } = reading;
  const allowed = CHANNELS.filter((channel) => reading.allowed.has(channel) && !excluded.has(channel));
  if (reading.only && allowed.length > 0) for (const channel of CHANNELS) if (!allowed.includes(channel)) excluded.add(channel);
  return {
    allowed,
    excluded: CHANNELS.filter((channel) => excluded.has(channel)),
    unsure: reading.unsure || reading.exceptsNothing,
  };
});
