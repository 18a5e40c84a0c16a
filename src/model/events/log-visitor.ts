import type { Place } from '../base/place.js';
import type { PersonHistory } from './event.js';
import type { LogFigures } from './log-figures.js';

/** Called for every person of the logs, then once for all of them together. */
export interface LogVisitor {
  person?(history: PersonHistory): void;
  all?(figures: LogFigures, at: Place): void;
}
