import { IDIOMS_BY_CLASS } from './idioms-classes-data.js';
import { IDIOMS, type Idiom } from './idioms-data.js';
import { MORE_IDIOMS } from './idioms-more-data.js';

export const ALL_IDIOMS: readonly Idiom[] = [...IDIOMS, ...IDIOMS_BY_CLASS, ...MORE_IDIOMS];
