import { placesIn } from '../messages/text/places.js';
import type { ScriptDocument } from '../model/document/script.js';
import { type Block, blocksOf } from './blocks.js';
import { answeredCue, greetedMoment, isDirected, type Labelled, labelOf, momentOf, quotedCue, quotesContact } from './labels.js';
import { bareObjectionOf, objectionOf, siblingOf } from './objections.js';
import { speakerOf } from './speakers.js';
import { hasSpeech, opensCall } from './spoken.js';
import { makeTurnBuilder, type TurnBuilder } from './turn-builder.js';

const plain = (text: string): string => text.replace(/[*_`]{1,3}/g, '').trim();

const startMoment = (builder: TurnBuilder, { label, rest }: Labelled, start: number): void => {
  const speaker = speakerOf(label);
  if (!speaker) builder.section(rest === '' ? plain(label) : '');
  builder.moment(speaker ? undefined : plain(label), start, speaker);
};

type Line = Extract<Block, { kind: 'line' }>;

/** What a contact objects, and what is answered, on one line. @param isListed whether the items of the list at hand are such */
const objectionIn = ({ text, item }: Line, isListed: boolean): Labelled | undefined =>
  objectionOf(text) ?? (item ? (bareObjectionOf(text) ?? (isListed && !momentOf(plain(text)) ? siblingOf(text) : undefined)) : undefined);

/** Reads a line. @returns whether it is an item of a list of objections */
const readLine = (builder: TurnBuilder, line: Line, isListed: boolean): boolean => {
  const { text, quoted, item, start, end } = line;
  const cue = quotedCue(text);
  if (cue !== undefined) {
    builder.moment(plain(cue), start);
    return false;
  }
  const labelled = answeredCue(text) ?? labelOf(text) ?? speakerLabel(text) ?? greetedMoment(text);
  if (labelled) {
    startMoment(builder, labelled, start);
    if (labelled.rest !== '') builder.line(labelled.rest, start, end, quoted);
    return isListed;
  }
  const objection = objectionIn(line, isListed);
  const moment = objection ?? momentOf(plain(text));
  if (moment) {
    if (objection) builder.section(moment.rest === '' ? plain(moment.label) : '');
    builder.moment(plain(moment.label), start, undefined, objection === undefined);
    // Without quotation marks of its own, what speaks to somebody is said, whatever is quoted elsewhere.
    if (isDirected(moment.rest)) builder.note(moment.rest, start, end);
    else builder.line(moment.rest, start, end, quoted || (objection !== undefined && !/[«"“]/.test(moment.rest)));
    return isListed || item;
  }
  if (item && hasSpeech(text)) builder.pause();
  // A sentence in bold is said, in bold.
  builder.line(/^\*\*.*\*\*$/.test(text) ? plain(text) : text, start, end, quoted);
  return isListed;
};

/** `Agent: Bonjour`, without bold and without quotation marks: only after a name of who speaks. */
const speakerLabel = (text: string): Labelled | undefined => {
  const colon = text.slice(0, 40).indexOf(':');
  const label = text.slice(0, Math.max(colon, 0)).trim();
  const rest = text.slice(colon + 1).trim();
  return rest !== '' && label !== '' && speakerOf(label) ? { label, rest } : undefined;
};

const withoutSign = (line: string): string => line.trim().replace(/^[-*+•][ \t]+/, '');
/** Whether a line puts what the caller says in quotation marks. Headings and cues quote the contact; lines after `>` need no such marks. */
const quotesSpeech = (line: string): boolean =>
  !/^\s*(?:>|#{1,6}\s)/.test(line) &&
  !quotesContact(withoutSign(line)) &&
  hasSpeech((answeredCue(withoutSign(line)) ?? labelOf(line.trim()) ?? objectionOf(withoutSign(line)))?.rest ?? line);

/** More words than this are no title. */
const LONGEST_TITLE = 14;
/** Lines that may stand above the greeting: a title, whom it is for, of when it is. */
const MOST_ABOVE = 4;
const endsSentence = (text: string): boolean => /[.!?…,:;][»"”’)\]*_\s]*$/u.test(text);

/** How many blocks stand above the greeting that say what the script is, without a sign for a heading and without the end of a sentence. */
const blocksAbove = (blocks: readonly Block[]): number => {
  const first = blocks.findIndex(({ kind }) => kind !== 'blank');
  let lines = 0;
  for (let at = Math.max(first, 0); at < blocks.length && lines <= MOST_ABOVE; at++) {
    const block = blocks[at] as Block;
    if (block.kind === 'blank') continue;
    if (block.kind !== 'line') return 0;
    if (opensCall(block.text)) return at;
    if (block.quoted || block.item || endsSentence(block.text) || block.text.split(/\s+/).length > LONGEST_TITLE) return 0;
    if (hasSpeech(block.text)) return 0;
    lines += 1;
  }
  return 0;
};

/**
 * The turns of a script in Markdown or plain text: under headings, after labels, in the rows of tables, in quotes, or one paragraph
 * after the other.
 */
export const markdownTurns = (text: string): Pick<ScriptDocument, 'title' | 'turns'> => {
  const places = placesIn(text);
  const blocks = blocksOf(text);
  const quotes = text.split('\n').filter(quotesSpeech).length >= 2;
  const builder = makeTurnBuilder(quotes, places);
  let title: ScriptDocument['title'];
  const above = blocksAbove(blocks);
  let isListed = false;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') isListed = false;
    if (at < above && block.kind === 'line') {
      if (title) builder.note(block.text, block.start, block.end);
      else title = { text: plain(block.text), at: places(block.start, block.end) };
    } else if (block.kind === 'blank') builder.pause();
    else if (block.kind === 'comment') {
      builder.pause();
      builder.moment(undefined, block.start);
      builder.note(block.text, block.start, block.end);
    } else if (block.kind === 'heading') {
      if (!title && block.level === 1) title = { text: plain(block.text), at: places(block.start, block.end) };
      else {
        builder.section(plain(block.text));
        builder.moment(plain(block.text), block.start);
      }
    } else if (block.kind === 'row') {
      const [cue = '', ...rest] = block.cells;
      if (block.isHead) continue;
      builder.moment(plain(cue), block.start);
      builder.line(rest.join(' '), block.start, block.end);
      builder.pause();
    } else isListed = readLine(builder, block, isListed);
  }
  return { ...(title ? { title } : {}), turns: builder.turns() };
};
