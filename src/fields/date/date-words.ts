import type { Locale } from 'date-fns/locale';
import { platform } from '#platform';

const WIDTHS = ['abbreviated', 'wide'] as const;
/** Spellings seen in files that no locale writes. */
const MORE: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['fevr', 2],
  ['fev', 2],
  ['juill', 7],
  ['aou', 8],
  ['mrz', 3],
  ['maerz', 3],
  ['jaenner', 1],
  ['set', 9],
  ['setiembre', 9],
  ['sett', 9],
];

/** Months of Portuguese and Dutch that no other language writes so. */
const FURTHER: readonly (readonly [string, number])[] = [
  ['janeiro', 1],
  ['januari', 1],
  ['fevereiro', 2],
  ['februari', 2],
  ['marco', 3],
  ['maart', 3],
  ['mrt', 3],
  ['maio', 5],
  ['mei', 5],
  ['junho', 6],
  ['julho', 7],
  ['augustus', 8],
  ['setembro', 9],
  ['outubro', 10],
  ['out', 10],
  ['novembro', 11],
  ['dezembro', 12],
  ['dez', 12],
];

/** Lower case, without accents or the dot of an abbreviation. */
export const plainDateWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]+/gu, '')
    .toLowerCase();

const START = 3;
/** By what months and weekdays are told from nearly all other words, before the words of five languages are taken. */
export const startOfDateWord = (plainWord: string): string => plainWord.slice(0, START);

/** Languages in which months are read, from date-fns. */
const locales = (): readonly Locale[] => [
  platform.load('date-fns/locale/fr').fr,
  platform.load('date-fns/locale/en-GB').enGB,
  platform.load('date-fns/locale/es').es,
  platform.load('date-fns/locale/de').de,
  platform.load('date-fns/locale/it').it,
];

/** Months by their names (1 to 12) in seven languages, and the names of weekdays in five; plain words. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

export const makeDateWords = (): DateWords => {
  const months = new Map<string, number>([...MORE, ...FURTHER]);
  const weekdays = new Set<string>(['tues', 'thurs', 'thur', 'weds']);
  for (const { localize } of locales()) {
    for (const width of WIDTHS) {
      for (let i = 0; i < 12; i += 1) months.set(plainDateWord(localize.month(i as 0, { width })), i + 1);
      for (let i = 0; i < 7; i += 1) weekdays.add(plainDateWord(localize.day(i as 0, { width })));
    }
  }
  return { months, weekdays };
};
