import { fillers, isToBeWritten } from '../messages/tags/placeholders.js';
import type { ScriptDocument } from '../model/document/script.js';

const BRACKETS = /\[([^[\]\n]{1,120})\]|\{([^{}\n]{1,120})\}/g;

const isUnwritten = (text: string): boolean =>
  fillers(text).length > 0 || [...text.matchAll(BRACKETS)].some(([, square, curly]) => isToBeWritten(square ?? curly ?? ''));

/**
 * The turns in which a text was left to be written (TODO, lorem ipsum, `[insérer le motif]`), by their places. What an agent fills in
 * while speaking is none: `[votre nom]`, `[date]`.
 */
export const leftBlanks = (turns: ScriptDocument['turns']): readonly number[] =>
  turns.flatMap(({ says, notes, heading = '' }, i) => {
    const isNewHeading = heading !== turns[i - 1]?.heading;
    return [says, notes, isNewHeading ? heading : ''].some(isUnwritten) ? [i] : [];
  });
