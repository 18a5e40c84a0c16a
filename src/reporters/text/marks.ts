import type { FindingSeverity } from '../../model/rule/severity.js';
import type { TextStyle } from './style.js';

type BySeverity<T> = Readonly<Record<FindingSeverity, T>>;

/** The sign of a severity on a terminal. */
export const SEVERITY_MARK: BySeverity<string> = { error: '✗', warning: '!', info: 'i' };
export const SEVERITY_COLOUR: BySeverity<keyof TextStyle> = { error: 'red', warning: 'yellow', info: 'cyan' };
/** The sign of a severity in Markdown, where there are no colours. */
export const SEVERITY_EMOJI: BySeverity<string> = { error: '🔴', warning: '🟠', info: '🔵' };

/** How an answer sounds: no, with care, yes. */
export type AnswerTone = 'no' | 'care' | 'yes';
export const TONE_COLOUR: Readonly<Record<AnswerTone, keyof TextStyle>> = { no: 'red', care: 'yellow', yes: 'green' };
