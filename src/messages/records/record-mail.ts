import type { Span } from '../../model/document/span.js';

/** A text of a record, and where it stands. */
export interface RecordText {
  readonly text: string;
  readonly at: Span;
}

/** A mail in a record of JSON, or in a row of a table. */
export interface RecordMail {
  readonly subjects: readonly RecordText[];
  readonly body: RecordText;
  readonly isPage: boolean;
  /** The first mail to somebody is one, the next two. */
  readonly step: number;
}

/** Counts the steps of what is sent to each: the same step again is a variant. */
export const makeStepCounter = (): ((group: string, step: string) => number) => {
  const groups = new Map<string, Map<string, number>>();
  return (group, step) => {
    const steps = groups.get(group) ?? new Map<string, number>();
    groups.set(group, steps);
    const known = steps.get(step) ?? steps.size + 1;
    steps.set(step, known);
    return known;
  };
};

const PAGE = /<(?:!doctype|html|body|p|div|br|a|table|span|h[1-6]|ul|strong|b)(?=[\s/>])/i;
/** Whether a text is written in HTML. */
export const isPageText = (text: string): boolean => PAGE.test(text.slice(0, 20_000));
