/**
 * Words of the trade that values are made of. Those of the program itself only: completion runs no code of a project, so that rules and
 * presets of plugins are not among them.
 * @module
 */
import type { Lang } from '../../model/base/text.js';
import { FIELD_NAMES, FIELDS } from '../../model/contact/field.js';
import { TARGET_NAMES } from '../../model/contact/target.js';
import type { Preset } from '../../model/plugin/preset.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { SEVERITIES } from '../../model/rule/severity.js';
import { wordsFor } from '../../words/index.js';
import type { Suggestion } from './shells/shell.js';
import { free, pair, type ValueSource, wordsFrom } from './value-source.js';

const rulesOfOurs = async (): Promise<readonly AnyRule[]> => (await import('../../../rules/index.js')).rules;

export const ruleIds: ValueSource = wordsFrom(async ({ lang }) =>
  (await rulesOfOurs()).map(({ id, docs }) => ({ value: id, help: docs.title[lang] })),
);

/** Options of a rule, by name: its schema knows them. */
const optionsOf = (rule: AnyRule): readonly string[] => {
  const shape = (rule.options as { readonly shape?: object } | undefined)?.shape;
  return Object.keys(shape ?? {});
};

/** `retention-prospect.months`, of rules that have options; `webmail-without-consent` of all. */
const ruleSettings: ValueSource = wordsFrom(async ({ lang }) =>
  (await rulesOfOurs()).flatMap((rule) => [
    { value: rule.id, help: rule.docs.title[lang] },
    ...optionsOf(rule).map((option) => ({ value: `${rule.id}.${option}` })),
  ]),
);

const errorCodes: ValueSource = wordsFrom(async ({ lang }) => {
  const { ERROR_SECTIONS } = await import('../../words/error-texts/error-sections.js');
  return ERROR_SECTIONS.flatMap(({ errors }) => Object.entries(errors).map(([value, { means }]) => ({ value, help: means[lang] })));
});

/** Rules, and errors once a code may have been begun: there are as many of them again. */
export const rulesAndErrors: ValueSource = async (asking, piece) => {
  const rules = await ruleIds(asking, piece);
  return piece === '' ? rules : { words: [...rules.words, ...(await errorCodes(asking, piece)).words] };
};

export const presetNames: ValueSource = wordsFrom(async ({ lang }) => {
  const { presets } = await import('../../../rules/presets.js');
  return Object.entries<Preset>(presets).map(([value, { description }]) => ({ value, help: description[lang] }));
});

const KEEP: Readonly<Record<Lang, readonly Suggestion[]>> = {
  en: [
    { value: 'keep', help: 'kept; still read for refusals and deaths' },
    { value: 'ignore', help: 'as if nobody recognised it' },
  ],
  fr: [
    { value: 'keep', help: 'gardée ; lue encore pour les refus et les décès' },
    { value: 'ignore', help: 'comme si personne ne la reconnaissait' },
  ],
};
export const fields: ValueSource = wordsFrom(({ lang }) => FIELD_NAMES.map((value) => ({ value, help: FIELDS[value].label[lang] })));
/** What a column may be: a field, `keep` or `ignore`. */
export const columnMeanings: ValueSource = wordsFrom(async (asking) => [...KEEP[asking.lang], ...(await fields(asking, '')).words]);

/** Countries of today, by their two letters. */
export const countries: ValueSource = wordsFrom(async ({ lang }) => {
  const { isCountry } = await import('../../config/schema/schema-parts.js');
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return letters.flatMap((a) => letters.flatMap((b) => (isCountry(a + b) ? [{ value: a + b, help: names.of(a + b) ?? '' }] : [])));
});

export const timeZones: ValueSource = wordsFrom(() => ['UTC', ...Intl.supportedValuesOf('timeZone')]);

export const targets: ValueSource = wordsFrom(() => Object.entries(TARGET_NAMES).map(([value, help]) => ({ value, help })));

export const normalisers: ValueSource = wordsFrom(async () =>
  Object.keys((await import('../../lists/hashing/normalisers.js')).NORMALISERS),
);

const severities: ValueSource = wordsFrom(({ lang }) => SEVERITIES.map((value) => ({ value, help: wordsFor(lang).severities[value] })));
/** `source-missing:warning`. */
export const ruleSeverities: ValueSource = pair(ruleIds, ':', severities);
/** `retention-prospect.months=24`, where the user knows the number, or `webmail-without-consent=warning`. */
export const triedSettings: ValueSource = (asking, piece) =>
  pair(ruleSettings, '=', piece.includes('.') ? free : severities)(asking, piece);
