import { lazy } from '../../model/base/lazy.js';
import { FIELD_NAMES, FIELDS, type FieldName } from '../../model/contact/field.js';
import { foldHeader } from '../text/fold-header.js';
import type { AliasTable } from './aliases/alias-table.js';
import { DE } from './aliases/de.js';
import { EN } from './aliases/en.js';
import { ES } from './aliases/es.js';
import { FR } from './aliases/fr.js';
import { IT } from './aliases/it.js';
import { NOT_FIELDS } from './aliases/not-fields.js';
import { STOP_WORDS } from './aliases/qualifiers.js';
import { SIRENE } from './aliases/sirene.js';
import { AMBIGUOUS_HEADERS, type AmbiguousHeader } from './ambiguous-headers-data.js';

/** What a header alone says. `weight` is how sure the phrase is, 0 to 1. */
export type HeaderHint =
  | { readonly is: 'field'; readonly field: FieldName; readonly weight: number }
  | { readonly is: 'choice'; readonly choice: AmbiguousHeader; readonly weight: number }
  | { readonly is: 'nothing'; readonly weight: number };

const PLAIN_HEADER = 1;
const ALIAS = 0.95;
const WEAK = 0.6;
const TABLES: readonly AliasTable[] = [FR, EN, ES, DE, IT, SIRENE];

/** `other` is given by configuration only: a column that happens to be called "autre" must still be judged. */
const NAMED = FIELD_NAMES.filter((name) => name !== 'other');

/** "E-mail", "e mail" and "email" are one phrase: words are compared without the spaces between them. */
const tight = (words: readonly string[]): string => words.join('');

const isStop = (word: string): boolean => STOP_WORDS.has(word);

const singular = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

/** The same without articles and plurals, for what the first table misses. */
const loose = (words: readonly string[]): string => {
  const last = words.length - 1;
  let key = '';
  for (let at = 0; at <= last; at++) {
    const word = words[at] as string;
    if (at === last || !isStop(word)) key += singular(word);
  }
  return key;
};

const same = (a: HeaderHint, b: HeaderHint): boolean =>
  a.is === b.is &&
  (a.is !== 'field' || b.is !== 'field' || a.field === b.field) &&
  (a.is !== 'choice' || b.is !== 'choice' || a.choice === b.choice);

const fieldHint = (name: FieldName, phrase: string): readonly [string, HeaderHint] =>
  phrase.startsWith('?')
    ? [phrase.slice(1), { is: 'field', field: name, weight: WEAK }]
    : [phrase, { is: 'field', field: name, weight: ALIAS }];

/** Every phrase with what it says, those that win first. */
export const aliasPhrases = (): readonly (readonly [string, HeaderHint])[] => [
  ...NAMED.map((name): [string, HeaderHint] => [FIELDS[name].header, { is: 'field', field: name, weight: PLAIN_HEADER }]),
  ...NOT_FIELDS.map((phrase): [string, HeaderHint] => [phrase, { is: 'nothing', weight: ALIAS }]),
  ...AMBIGUOUS_HEADERS.flatMap((choice) =>
    choice.phrases.map((phrase): [string, HeaderHint] => [phrase, { is: 'choice', choice, weight: ALIAS }]),
  ),
  ...TABLES.flatMap((table) => NAMED.flatMap((name) => (table[name] ?? []).map((phrase) => fieldHint(name, phrase)))),
  ...NAMED.map((name) => fieldHint(name, name)),
];

/** The loose words in any order: "newsletter consent" is "consent newsletter". */
const bag = (words: readonly string[]): string =>
  words
    .map(singular)
    .filter((word) => !isStop(word))
    .sort()
    .join(' ');

/** Order matters to a last article (`Désinscrit le` is a date) and to `no` (`Contact no` is a number, `No contact` a refusal). */
const isFree = (words: readonly string[]): boolean => words.length > 1 && !STOP_WORDS.has(words.at(-1) ?? '') && !words.includes('no');

interface Tables {
  readonly exact: Map<string, HeaderHint>;
  readonly loose: Map<string, HeaderHint | null>;
  readonly bags: Map<string, HeaderHint | null>;
}

/** Two meanings of one key leave it without any. */
const learn = (table: Map<string, HeaderHint | null>, key: string, hint: HeaderHint): void => {
  const known = table.get(key);
  if (known === undefined) table.set(key, hint);
  else if (known !== null && !same(known, hint)) table.set(key, null);
};

/** Two thousand phrases: built by whoever reads headers, not by every thread that reads rows. */
const tables = lazy((): Tables => {
  const made: Tables = { exact: new Map(), loose: new Map(), bags: new Map() };
  for (const [phrase, hint] of aliasPhrases()) {
    const words = foldHeader(phrase).split(' ');
    if (!made.exact.has(tight(words))) made.exact.set(tight(words), hint);
    learn(made.loose, loose(words), hint);
    if (isFree(words)) learn(made.bags, bag(words), hint);
  }
  return made;
});

/** What a whole phrase says, given as folded words; undefined when the tables do not know it. */
export const lookupAlias = (words: readonly string[]): HeaderHint | undefined => {
  if (words.length === 0) return undefined;
  const { exact, loose: loosely, bags } = tables();
  return exact.get(tight(words)) ?? loosely.get(loose(words)) ?? (isFree(words) ? bags.get(bag(words)) : undefined) ?? undefined;
};

/** The phrases that map to a field, its plain header first, for the documentation. */
export const aliasesOf = (name: FieldName): readonly string[] => [
  ...new Set([FIELDS[name].header, ...TABLES.flatMap((table) => table[name] ?? []).map((phrase) => phrase.replace(/^\?/, ''))]),
];
