/**
 * Questions and their answers, which forms write as a list of pairs: `"customFields": [{"name": "Newsletter", "answer": "Non"}]`. A pair is a field of its
 * own, `customFields.Newsletter`: read as the table of a list, the first question of one contact would stand beside the second of another.
 * @module
 */
import { isObject, type Json } from './json-people.js';

/** What holds a question and nothing else, and what may also name a thing or a person. */
const QUESTIONS = ['question', 'questionText', 'question_text', 'label', 'heading', 'title', 'text', 'prompt'];
const NAMES = ['name', 'field', 'fieldName', 'field_name', 'key', 'ref', 'slug', 'id'];
const LABELS = [...QUESTIONS, ...NAMES];
const ANSWERS = ['answer', 'answers', 'response', 'responses', 'reply', 'reponse', 'réponse', 'antwort', 'respuesta', 'risposta'];
const VALUES = ['value', 'values', 'valeur', 'wert', 'valor', 'valore'];
/** Deals, cookies and statistics have names and values too: the list says that it is one of a form. */
const OF_FORM =
  /custom|field|champ|feld|campo|campi|propert|attribut|question|answer|reponse|antwort|respuesta|risposta|form|extra|meta|variable|merge|option|^(?:values|data|details)$/i;

/** Longer ones are no headers. */
const LONGEST = 300;
const labelOf = (value: unknown): string | undefined => {
  if (isObject(value)) return LABELS.map((key) => labelOf(value[key])).find((text) => text !== undefined);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' || text.length > LONGEST || text.includes('@') ? undefined : text;
};

interface Pair {
  readonly question: string;
  readonly answer: unknown;
  /** Whether the names of the two say that they are question and answer. */
  readonly isPlain: boolean;
}
/** What is named after its kind: `{"type": "email", "email": "…"}`. */
const keyOfKind = ({ type, ...rest }: Json): string | undefined =>
  typeof type === 'string' && Object.hasOwn(rest, type) ? type : undefined;

const pairOf = (one: unknown): Pair | undefined => {
  if (!isObject(one)) return undefined;
  const answered = [...ANSWERS, ...VALUES].find((key) => Object.hasOwn(one, key)) ?? keyOfKind(one);
  const asked = LABELS.find((key) => key !== answered && labelOf(one[key]) !== undefined);
  if (answered === undefined || asked === undefined) return undefined;
  const isPlain = QUESTIONS.includes(asked) && (asked === 'question' || ANSWERS.includes(answered));
  return { question: labelOf(one[asked]) as string, answer: one[answered], isPlain };
};

/** The pairs of a list, or of an object of numbered ones; none where any part of it is no pair. */
const pairsOf = (name: string, value: object): readonly Pair[] => {
  const parts = Object.values(value);
  const pairs = parts.flatMap((part) => pairOf(part) ?? []);
  const areAll = pairs.length === parts.length && (pairs.every(({ isPlain }) => isPlain) || (OF_FORM.test(name) && Array.isArray(value)));
  return areAll ? pairs : [];
};

/** What was answered, in the words of a choice that is an object. */
const answerOf = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(answerOf);
  if (!isObject(answer)) return answer;
  const words = ['label', 'labels', 'text', 'simple_text', 'name', 'value']
    .map((key) => answer[key])
    .find((part) => part !== undefined && part !== null);
  return words === undefined ? answer : answerOf(words);
};

const fieldsOf = (pairs: readonly Pair[]): Json => {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { question, answer } of pairs) {
    const told = answerOf(answer);
    // Whoever is asked twice answers twice.
    fields[question] = Object.hasOwn(fields, question) ? [fields[question], told].flat() : told;
  }
  return fields;
};

const MOST_DEPTH = 8;
const withAnswersIn = (name: string, value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH) return value;
  const pairs = pairsOf(name, value);
  if (pairs.length > 0) return fieldsOf(pairs);
  return Array.isArray(value) ? value.map((part) => withAnswersIn(name, part, depth + 1)) : partsWithAnswers(value, depth);
};
const partsWithAnswers = (value: object, depth: number): object =>
  Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withAnswersIn(key, part, depth + 1)]));

const MAY_ANSWER = new RegExp(`"(?:${[...ANSWERS, ...VALUES].join('|')}|type)"`);
/** A record with each question in it as the name of its answer. @param json the record as it was written */
export const withAnswers = (record: object, json: string): object => (MAY_ANSWER.test(json) ? partsWithAnswers(record, 0) : record);
