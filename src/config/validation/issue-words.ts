import type { z } from 'zod';
import { closestWord } from '../../model/base/closest-word.js';
import { counted } from '../../model/base/counted-noun.js';
import type { Text } from '../../model/base/text.js';
import { FIELD_NAMES, FIELDS } from '../../model/contact/field.js';

/** What a value should be, or is: with its article, so that it can stand in a sentence. */
const KINDS: Readonly<Record<string, Text>> = {
  string: { en: 'text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  int: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'true ou false' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'a group of keys and values', fr: 'un groupe de clés et de valeurs' },
  record: { en: 'a group of keys and values', fr: 'un groupe de clés et de valeurs' },
  function: { en: 'a function', fr: 'une fonction' },
};
const kindOf = (value: unknown): Text => {
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return KINDS[kind] ?? { en: kind, fr: kind };
};

/** What a YAML key with nothing under it gives. */
const EMPTY_VALUE: Text = { en: 'empty: give it a value, or remove the key', fr: 'vide : donnez une valeur, ou retirez la clé' };

/** The longest piece of a configuration that an error repeats. */
const MAX_SHOWN = 40;
const shown = (value: unknown): string => {
  const text = JSON.stringify(String(value)).slice(1, -1);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
};
/** More names than this would hide the sentence. */
const MAX_NAMES = 40;
const names = (all: readonly unknown[]): string => all.map(String).join(', ');

const didYouMean = (meant: string): Text => ({ en: `Did you mean "${meant}"?`, fr: `Vouliez-vous dire « ${meant} » ?` });
const joinTexts = (first: Text, second: Text): Text => ({ en: `${first.en}. ${second.en}`, fr: `${first.fr}. ${second.fr}` });

/** A field may be called by its plain French header. */
const HEADERS = new Map(FIELD_NAMES.map((name) => [FIELDS[name].header.toLowerCase(), name as string]));
const meantAmong = (word: string, allowed: readonly string[]): string | undefined => {
  const byHeader = (header: string): string | undefined => {
    const name = HEADERS.get(header);
    return name !== undefined && allowed.includes(name) ? name : undefined;
  };
  return byHeader(word.toLowerCase()) ?? closestWord(word, allowed) ?? byHeader(closestWord(word, [...HEADERS.keys()]) ?? '');
};

/** A key that nobody knows, with the one that was probably meant, else the keys there are. */
export const unknownKeyText = (key: string, known: readonly string[]): Text => {
  const unknown = { en: `the key "${shown(key)}" is not known`, fr: `la clé « ${shown(key)} » est inconnue` };
  const meant = closestWord(key, known);
  if (meant !== undefined) return joinTexts(unknown, didYouMean(meant));
  if (known.length === 0) return unknown;
  return joinTexts(unknown, { en: `Known here: ${names(known)}.`, fr: `Clés connues ici : ${names(known)}.` });
};

/** A value that is none of those allowed. */
export const notAllowedText = (value: unknown, allowed: readonly unknown[]): Text => {
  const choice = {
    en: allowed.length > MAX_NAMES ? `It must be one of the ${allowed.length} known names.` : `Allowed: ${names(allowed)}.`,
    fr: allowed.length > MAX_NAMES ? `Il faut l’un des ${allowed.length} noms connus.` : `Valeurs admises : ${names(allowed)}.`,
  };
  if (value === null) return EMPTY_VALUE;
  if (typeof value === 'object' || value === undefined) return joinTexts(wrongKindText(undefined, value), choice);
  const wrong = { en: `"${shown(value)}" is not allowed`, fr: `« ${shown(value)} » n’est pas admis` };
  const meant = typeof value === 'string' ? meantAmong(value, allowed.map(String)) : undefined;
  return joinTexts(wrong, meant === undefined ? choice : didYouMean(meant));
};

/** A value of another kind than the one expected. */
const wrongKindText = (expected: string | undefined, value: unknown): Text => {
  const due = expected === undefined ? undefined : (KINDS[expected] ?? { en: expected, fr: expected });
  if (value === undefined)
    return due ? { en: `missing; expected ${due.en}`, fr: `absent ; il faut ${due.fr}` } : { en: 'missing', fr: 'absent' };
  if (value === null) return EMPTY_VALUE;
  const is = kindOf(value);
  if (due && Number.isNaN(value)) return { en: `expected ${due.en}`, fr: `il faut ${due.fr}` };
  if (!due) return { en: `${is.en} is not allowed here`, fr: `${is.fr} ne convient pas ici` };
  if (expected === 'int' && typeof value === 'number')
    return { en: `expected ${due.en}, not ${value}`, fr: `il faut ${due.fr}, pas ${value}` };
  return { en: `expected ${due.en}, not ${is.en}`, fr: `il faut ${due.fr}, pas ${is.fr}` };
};

/** A number out of bounds, a text or a list too short or too long. */
const wrongSizeText = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Text => {
  const big = issue.code === 'too_big';
  const bound = Number(big ? issue.maximum : issue.minimum);
  if (issue.origin === 'string' || issue.origin === 'array') {
    const { en, fr } =
      issue.origin === 'string'
        ? counted(bound, ['character', 'characters'], ['caractère', 'caractères'])
        : counted(bound, ['item', 'items'], ['élément', 'éléments']);
    if (issue.exact) return { en: `expected exactly ${en}`, fr: `il faut exactement ${fr}` };
    return big ? { en: `at most ${en}`, fr: `au plus ${fr}` } : { en: `at least ${en}`, fr: `au moins ${fr}` };
  }
  if (issue.inclusive === false) {
    return big
      ? { en: `expected less than ${bound}`, fr: `il faut moins de ${bound}` }
      : { en: `expected more than ${bound}`, fr: `il faut plus de ${bound}` };
  }
  return big
    ? { en: `expected ${bound} at most`, fr: `il faut ${bound} au plus` }
    : { en: `expected ${bound} at least`, fr: `il faut ${bound} au moins` };
};

/** A value of none of the shapes that a key may take. */
const noShapeText = (shapes: readonly (readonly z.core.$ZodIssue[])[], value: unknown): Text => {
  const due = shapes.map(([issue]): Text => {
    if (issue?.code === 'invalid_value') return { en: names(issue.values), fr: names(issue.values) };
    return (issue?.code === 'invalid_type' && KINDS[issue.expected]) || { en: 'another shape', fr: 'une autre forme' };
  });
  if (value === null) return EMPTY_VALUE;
  const one = { en: due.map(({ en }) => en).join(' or '), fr: due.map(({ fr }) => fr).join(' ou ') };
  if (value === undefined) return { en: `missing; expected ${one.en}`, fr: `absent ; il faut ${one.fr}` };
  const is = kindOf(value);
  return { en: `expected ${one.en}, not ${is.en}`, fr: `il faut ${one.fr}, pas ${is.fr}` };
};

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && typeof (value as Text).en === 'string' && typeof (value as Text).fr === 'string';

/**
 * The sentence of one issue, in our own words where we have some, else in zod's.
 * @param en the issue as the English parse reported it
 * @param fr the same issue of the French parse
 * @param value what stands in the configuration there
 */
export const issueText = (en: z.core.$ZodIssue, fr: z.core.$ZodIssue, value: unknown): Text => {
  if (en.code === 'invalid_type') return wrongKindText(en.expected, value);
  if (en.code === 'invalid_value') return notAllowedText(value, en.values);
  if (en.code === 'too_big' || en.code === 'too_small') return wrongSizeText(en);
  if (en.code === 'invalid_format' && en.format === 'date') {
    return {
      en: `"${shown(value)}" is not a day of the calendar; write it YYYY-MM-DD`,
      fr: `« ${shown(value)} » n’est pas un jour du calendrier ; écrivez-le AAAA-MM-JJ`,
    };
  }
  if (en.code === 'invalid_union') return noShapeText(en.errors, value);
  if (en.code === 'custom' && isText(en.params?.text)) return en.params.text;
  return { en: en.message, fr: fr.message };
};
