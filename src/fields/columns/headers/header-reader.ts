import { type FieldName, kindOf } from '../../../model/contact/field.js';
import { foldHeader } from '../../text/fold-header.js';
import { memoise } from '../../text/memoise.js';
import { mendLetters } from '../../text/mend-letters.js';
import {
  ADDRESS_WORDS,
  FORMAT_PATTERN,
  MEANING_CHANGERS,
  NEUTRAL_WORDS,
  NUMBER_WORDS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  PROVENANCE_WORDS,
  SIRENE_SUFFIXES,
  STOP_WORDS,
} from '../aliases/qualifiers.js';
import { lookupAlias } from './alias-index.js';
import { datedIn } from './dated-phrase.js';
import type { HeaderHint } from './header-hint.js';
import { saysWhichOfList, withoutEnvelope } from './json-path.js';

/** Nobody names a column with a paragraph: a longer text is a note. */
const LONGEST = 200;
const REACH: readonly FieldName[] = ['email', 'phone', 'mobile', 'address', 'postcode', 'city', 'country', 'website'];
const NAMES: readonly FieldName[] = [...REACH, 'firstName', 'lastName', 'fullName', 'company'];
const FACTS: readonly FieldName[] = ['siren', 'siret', 'naf', 'legalForm', 'legalCategory', 'sizeCode', 'headcount'];
const NUMBERED: readonly FieldName[] = [
  'phone',
  'mobile',
  'siren',
  'siret',
  'nir',
  'iban',
  'card',
  'idDocument',
  'recordId',
  'naf',
  'postcode',
];

interface Peel {
  readonly drop: (word: string) => boolean;
  /** The only fields that may be found after this peeling; all when absent. */
  readonly fields?: readonly FieldName[];
}

const plain = (word: string): boolean => NEUTRAL_WORDS.has(word) || SIRENE_SUFFIXES.has(word);
const counted = (word: string): boolean => plain(word) || /^\d+$/.test(word);
const placed = (word: string): boolean => counted(word) || PLACE_WORDS.has(word);

/** From the least to the most that may be taken off around a phrase. */
const PEELS: readonly Peel[] = [
  { drop: () => false },
  { drop: (word) => SIRENE_SUFFIXES.has(word) },
  { drop: plain },
  { drop: counted },
  { drop: placed, fields: NAMES },
  { drop: (word) => placed(word) || ORGANISATION_WORDS.has(word), fields: [...REACH, ...FACTS] },
  { drop: (word) => placed(word) || ADDRESS_WORDS.has(word), fields: NAMES },
  { drop: (word) => placed(word) || ORGANISATION_WORDS.has(word) || ADDRESS_WORDS.has(word), fields: REACH },
  { drop: (word) => placed(word) || NUMBER_WORDS.has(word), fields: NUMBERED },
  { drop: (word) => counted(word) || PROVENANCE_WORDS.has(word), fields: ['source'] },
];

const weigh = (hint: HeaderHint | undefined, factor: number): HeaderHint | undefined =>
  hint ? { ...hint, weight: hint.weight * factor } : undefined;

/** `Consentement email O/N`: how to fill the column is not what it is. */
const YES_NO = / (?:o n|oui non|y n|yes no|s n|si no|j n|ja nein|ja nee|ja neen)$/;

/** What is left of a phrase; an article that led to a dropped word goes with it. */
const peel = (words: readonly string[], drop: (word: string) => boolean): readonly string[] => {
  const kept = words.filter((word) => !drop(word));
  while (kept.at(-1) !== words.at(-1) && STOP_WORDS.has(kept.at(-1) ?? '')) kept.pop();
  return kept;
};

/** `Date du dernier contact entrant`: a field of dates may say that it is one. */
const readDated = (phrase: string): HeaderHint | undefined => {
  const rest = datedIn(phrase)?.split(' ');
  const hint = rest && (lookupAlias(rest) ?? lookupAlias(peel(rest, plain)));
  return hint?.is === 'field' && kindOf(hint.field) === 'date' ? weigh(hint, 0.97) : undefined;
};

/** A phrase, then the same with fewer and fewer qualifiers; `N°` and `#` are tried as the word they stand for. */
const readPhrase = (text: string): HeaderHint | undefined => {
  const words = foldHeader(text)
    .replace(YES_NO, '')
    // A count, and no "no calls".
    .replace(/^(?:no|nr|num) of /, 'number of ')
    .split(' ')
    .filter((word, at, all) => word !== '' && word !== all[at - 1]);
  const named = /^(?:n|no|nr|num)$/.test(words[0] ?? '') ? words.slice(1) : text.trimStart().startsWith('#') ? words : undefined;
  const spelt = named && lookupAlias(['numero', ...named]);
  for (const [depth, { drop, fields }] of PEELS.entries()) {
    const hint = lookupAlias(peel(words, drop)) ?? spelt;
    if (hint && (!fields || (hint.is === 'field' && fields.includes(hint.field)))) return weigh(hint, depth === 0 ? 1 : 0.97);
  }
  return readDated(words.join(' '));
};

/** `customer.metafields.facts.birth_date`: the last step of a technical path is the name. */
const readPath = (text: string): HeaderHint | undefined => {
  if (!/^[\w-]+(?:(?:\.|::|>|\[)[\w-]+\]?)+$/.test(text.trim())) return undefined;
  return weigh(readPhrase(/(?<![\w-])[\w-]+\]?$/.exec(text.trim())?.[0] ?? ''), 0.9);
};

/** A header without its brackets, unless what stands in them makes it another thing. */
const readWithoutBrackets = (text: string): HeaderHint | undefined => {
  const inside = [...text.matchAll(/[([{]([^)\]}]{0,200})[)\]}]/g)].map((match) => match[1] ?? '');
  if (inside.length === 0) return undefined;
  const hint = readPhrase(text.replace(/[([{][^)\]}]{0,200}[)\]}]/g, ' '));
  if (!hint || inside.every((part) => FORMAT_PATTERN.test(foldHeader(part)))) return hint;
  const agrees = (part: string): boolean => {
    const other = readPath(part) ?? readPhrase(part);
    return other?.is === 'field' && hint.is === 'field' && other.field === hint.field;
  };
  const changes = (part: string): boolean =>
    foldHeader(part)
      .split(' ')
      .some((word) => MEANING_CHANGERS.has(word));
  return inside.some((part) => !agrees(part) && changes(part)) ? undefined : weigh(hint, 0.85);
};

/** `Email / Courriel` is one field in two languages, `Nom / Prénom` is a full name, `Email / Tél` is for the values to say. */
const readParts = (text: string): HeaderHint | undefined => {
  const hints = text.split(/[/|+&\n]|::/).map((part) => readPhrase(part));
  if (hints.length < 2) return undefined;
  const fields = new Set<FieldName>();
  for (const hint of hints) {
    if (hint?.is !== 'field') return undefined;
    fields.add(hint.field);
  }
  const all = [...fields];
  if (all.length === 1 && all[0]) return { is: 'field', field: all[0], weight: 0.9 };
  if (all.every((field) => field === 'phone' || field === 'mobile')) return { is: 'field', field: 'phone', weight: 0.85 };
  if (all.every((field) => field === 'firstName' || field === 'lastName')) return { is: 'field', field: 'fullName', weight: 0.9 };
  if (all.every((field) => field === 'siren' || field === 'siret')) return { is: 'field', field: 'siren', weight: 0.9 };
  return all.every((field) => field === 'phone' || field === 'mobile' || field === 'email') ? lookupAlias(['info']) : undefined;
};

/** What a header says by itself: a field, a choice for the values, a thing that is no field of ours, or (undefined) nothing known. It is asked often, and remembered. */
export const readHeader = memoise((header: string): HeaderHint | undefined => {
  if (header.length > LONGEST || header.trim() === '') return undefined;
  if (saysWhichOfList(header)) return { is: 'nothing', weight: 1 };
  const text = mendLetters(withoutEnvelope(header));
  return readParts(text) ?? readPhrase(text) ?? readPath(text) ?? readWithoutBrackets(text);
});
