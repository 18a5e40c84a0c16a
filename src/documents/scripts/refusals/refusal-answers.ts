import type { JudgedScript } from '../../../model/document/judged-script.js';
import { callsBack, directedToGoOn } from './after-refusal.js';
import { insists } from './arguing.js';
import { recordsRefusal } from './recorded-refusals.js';
import { sendsElsewhere } from './sent-elsewhere.js';

/** What a script answers to a no. */
export interface RefusalAnswer {
  readonly turn: JudgedScript['turns'][number];
  /** It promises another call, or has the person refuse somewhere else. */
  readonly fault?: 'callsBack' | 'elsewhere';
  /** Whether the call ends by it, and whether the refusal is written down. */
  readonly ends: boolean;
  readonly records: boolean;
}

/** The answers of a script to whoever refuses, each for itself: a good answer to one no takes nothing from a bad one to another. */
export const refusalAnswers = (script: JudgedScript): readonly RefusalAnswer[] =>
  script.turns.flatMap((turn, i): RefusalAnswer[] => {
    const fault = turn.isRefusal && callsBack(script, i) ? 'callsBack' : sendsElsewhere(turn) ? 'elsewhere' : undefined;
    if (!turn.isRefusal && fault === undefined) return [];
    const ends = fault === undefined && !insists(script, i) && !directedToGoOn(script, i);
    return [{ turn, ends, records: recordsRefusal(turn), ...(fault && { fault }) }];
  });
