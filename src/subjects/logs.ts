import { wholeFile } from '../model/base/place.js';
import type { LoggedEvent } from '../model/events/event.js';
import type { LogFigures } from '../model/events/log-figures.js';
import type { LogVisitor } from '../model/events/log-visitor.js';
import type { Audience } from '../model/rule/contact-rule.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** All logs of a run, read once. */
export interface JudgedLogs {
  /** Whom the logs are aimed at in which somebody's events stand. */
  audienceOf(events: readonly LoggedEvent[]): Audience;
  /** Whether the zone of every call is known. */
  readonly zoned: boolean;
  /** What is told of each log of which no row was judged. */
  readonly unjudged: readonly LoggedEvent[];
  /** The events of each person in turn; given once. */
  people(): Iterable<readonly LoggedEvent[]>;
  /** What they came to, once all people were given. */
  figures(): LogFigures;
}

/** Logs: all of them together, person by person, in one reading. */
export const LOGS: SubjectAdapter<'logs', JudgedLogs> = {
  kind: 'logs',
  offers: ({ zoned }) => new Set(zoned ? ['zone'] : []),
  visit(logs, visitorFor) {
    const visitor = visitorFor();
    const history = (events: readonly LoggedEvent[]) => ({ audience: logs.audienceOf(events), events });
    for (const events of logs.people()) visitor?.person?.(history(events));
    for (const event of logs.unjudged) visitor?.person?.(history([event]));
    visitor?.all?.(logs.figures(), wholeFile(0));
  },
  join(visitors, enter): LogVisitor {
    return {
      person(history) {
        for (let i = 0; i < visitors.length; i++) {
          enter(i);
          visitors[i]?.person?.(history);
        }
      },
      all(figures, at) {
        for (const [i, visitor] of visitors.entries()) {
          enter(i);
          visitor?.all?.(figures, at);
        }
      },
    };
  },
};
