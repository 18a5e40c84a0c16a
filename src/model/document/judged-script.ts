/**
 * What rules about call scripts are shown: the turns, and what each of them says.
 * @module
 */

import type { Place } from '../base/place.js';
import type { ScriptDocument } from './script.js';
import type { Span } from './span.js';

/** What the plan of a campaign says of its calls (`phone`). */
export interface CallsOfPlan {
  readonly recorded?: boolean | undefined;
  /** Who speaks in them. */
  readonly voice?: 'human' | 'artificial' | 'recorded' | undefined;
}

/** Whom the calls are for: the law of consumers is stricter. */
export interface JudgedScript extends ScriptDocument {
  readonly audience: 'business' | 'consumer';
  /** What a plan says of them: nothing where a script is judged by itself. */
  readonly calls: CallsOfPlan;
  /** The turns in which a text was left to be written (TODO, lorem ipsum), by their places. */
  readonly blanks: readonly number[];
  /** Whether a turn (by its place) says something, aloud or in its notes. */
  says(turn: number, intent: string): boolean;
}

/** Called once for each script. */
export interface ScriptVisitor {
  /** @param at where a span of the script is, for findings */
  script?(script: JudgedScript, at: (span: Span) => Place): void;
}
