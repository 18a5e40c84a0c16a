import { lazy } from '../../../../model/base/lazy.js';
import { IDLE } from '../words/negation.js';
import type { Token } from '../words/tokens.js';
import { makeClassReader } from '../words/word-classes.js';
import { MORE_TOPICS } from './more-topics-data.js';
import { TOPICS } from './topics-data.js';

const CLASS_BITS = 32;
/** How many classes and topics there may be. */
export const ALL_CLASSES = 3 * CLASS_BITS;

const topics = lazy(() => makeClassReader(TOPICS));
const moreTopics = lazy(() => makeClassReader(MORE_TOPICS));
/** What a word is of: the classes of the lexicon and, from there on, the topics. */
export const classesOf = ({ word, bits }: Token): readonly number[] => {
  const classes: number[] = [];
  const about = word === '' || bits & IDLE ? 0 : topics()(word);
  const more = word === '' || bits & IDLE ? 0 : moreTopics()(word);
  for (let bit = 0; bit < CLASS_BITS; bit++) {
    if (bits & (1 << bit)) classes.push(bit);
    if (about & (1 << bit)) classes.push(CLASS_BITS + bit);
    if (more & (1 << bit)) classes.push(2 * CLASS_BITS + bit);
  }
  return classes;
};
/** The word as it is seen: of a number, that it is one. */
export const textOf = ({ word }: Token): string => (/^\d+$/.test(word) ? '0' : word);
