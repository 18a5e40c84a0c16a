import { foldHeader } from '../../fields/text/fold-header.js';
import { ANSWERED, UNANSWERED } from '../words/event-words-data.js';
import type { LogColumns, RowsAre } from './log-columns.js';
import { areTexts } from './text-messages.js';

type Rows = readonly (readonly string[])[];

/** The texts of some columns that are not blank. */
export const textsOf = (rows: Rows, columns: readonly number[]): readonly string[] =>
  rows.flatMap((row) => columns.map((column) => row[column]?.trim() ?? '')).filter((text) => text !== '');

const half = (texts: readonly string[], test: (text: string) => boolean): boolean => texts.filter(test).length * 2 > texts.length;

/** Headers of what contacts answered. */
const ANSWERS = /^(?:reponses?|repl(?:y|ies)|responses?|antwort(?:en)?|respuestas?|rispost[ae])(?: (?:sms|recue?s?|text|texte|body))?$/;

/** Whether each row holds what a number answered, and nothing tells of a call: an export of the answers to text messages. */
const areAnswers = (columns: LogColumns, headers: readonly string[], rows: Rows): boolean => {
  const { answered, outcome, kind, direction, call, from, text } = columns;
  if ([answered, outcome, kind, direction, call, from, text].some(({ length }) => length > 0)) return false;
  const isAnswer = (words: string): boolean => !ANSWERED.test(words) && !UNANSWERED.test(words);
  return headers.some((header, column) => {
    const said = ANSWERS.test(foldHeader(header)) ? textsOf(rows, [column]) : [];
    return said.length * 10 >= rows.length * 9 && half(said, (one) => isAnswer(foldHeader(one)));
  });
};

/**
 * What rows are where no word in them says it: a table that tells of numbers and has no word for what happened is one of calls, or of the
 * texts that it holds; one of which both sides are addresses is of mails.
 */
export const rowsAreOf = (columns: LogColumns, headers: readonly string[], rows: Rows): RowsAre => {
  const { from, to, contactNumber, kind, email } = columns;
  const isAddress = (text: string): boolean => text.includes('@');
  if (half(textsOf(rows, to), isAddress) || (to.length === 0 && half(textsOf(rows, from), isAddress))) return 'mails';
  const isOfNumbers = from.length + to.length + contactNumber.length > 0;
  if (email.length > 0 && (kind.length > 0 || !isOfNumbers)) return 'mails';
  if (isOfNumbers && areTexts(columns, headers, rows)) return 'texts';
  return isOfNumbers && areAnswers(columns, headers, rows) ? 'answers' : 'calls';
};
