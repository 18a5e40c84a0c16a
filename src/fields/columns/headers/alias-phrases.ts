import { FIELD_NAMES, FIELDS, type FieldName } from '../../../model/contact/field.js';
import type { AliasTable } from '../aliases/alias-table.js';
import { DE } from '../aliases/de.js';
import { EN } from '../aliases/en.js';
import { ES } from '../aliases/es.js';
import { FR } from '../aliases/fr.js';
import { IT } from '../aliases/it.js';
import { NL } from '../aliases/nl.js';
import { NORTH } from '../aliases/north.js';
import { NOT_FIELDS } from '../aliases/not-fields.js';
import { PT } from '../aliases/pt.js';
import { SIRENE } from '../aliases/sirene.js';
import { AMBIGUOUS_HEADERS } from './ambiguous-headers-data.js';
import type { HeaderHint } from './header-hint.js';

const PLAIN_HEADER = 1;
const ALIAS = 0.95;
const WEAK = 0.6;
const TABLES: readonly AliasTable[] = [FR, EN, ES, DE, IT, NL, PT, NORTH, SIRENE];

/** `other` is given by configuration only: a column that happens to be called "autre" must still be judged. */
const NAMED = FIELD_NAMES.filter((name) => name !== 'other');

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
