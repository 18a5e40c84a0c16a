import { asMeantInNotes } from '../../../text/spell-words.js';
import { spellOutDenials } from '../words/short-denials.js';
import { asLearned } from './as-learned.js';
import { spellOutMarks } from './joined-marks.js';
import { spellOutLeaving } from './left-company.js';
import { spellOutLists } from './listed-ways.js';
import { spellOutOnly } from './only-beside.js';
import { spellOutSigns } from './signs-as-words.js';
import { spellOutAsking } from './solicited.js';
import { spellOutUnwilling } from './unwilling.js';
import { spellOutWhom } from './whom-to-speak-to.js';

/** In this order: a list is read once its marks are apart, and what is the only way once the list is spelt. */
const STEPS: readonly ((text: string) => string)[] = [
  asMeantInNotes,
  spellOutSigns,
  spellOutWhom,
  spellOutUnwilling,
  spellOutAsking,
  spellOutLeaving,
  spellOutMarks,
  spellOutLists,
  spellOutOnly,
  asLearned,
  spellOutDenials,
];

/** A note in the words that the readers of refusals know; the same text where it holds nothing else. */
export const spellOut = (text: string): string => STEPS.reduce((spelt, step) => step(spelt), text);
