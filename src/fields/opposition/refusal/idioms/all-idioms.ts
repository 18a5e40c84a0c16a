import { DUTCH_IDIOMS } from './dutch.js';
import { IDIOMS_BY_CLASS } from './idioms-classes-data.js';
import { IDIOMS, type Idiom } from './idioms-data.js';
import { MORE_IDIOMS } from './idioms-more-data.js';
import { PLAIN_IDIOMS } from './idioms-plain-data.js';

export const ALL_IDIOMS: readonly Idiom[] = [...IDIOMS, ...IDIOMS_BY_CLASS, ...MORE_IDIOMS, ...PLAIN_IDIOMS, ...DUTCH_IDIOMS];
