import { lazy } from '../../model/base/lazy.js';
import type { Lang } from '../../model/base/text.js';

/** What a number, a date, a list and a plural look like in one language. */
export interface LanguageForms {
  /** A whole number or a decimal, grouped as the language does. */
  readonly number: (n: number) => string;
  /** A share between 0 and 1. Never says 100 % of less than all, nor 0 % of more than nothing. */
  readonly percent: (share: number) => string;
  /** An ISO day in words; any other text comes back as it is. */
  readonly date: (iso: string) => string;
  /** The form that agrees with `n`; `#` stands for the number. */
  readonly plural: (n: number, forms: PluralForms) => string;
  /** 'a, b and c'. */
  readonly list: (items: readonly string[]) => string;
}

export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

// British English: no comma before the last "and", and the day before the month, as in French.
const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Lang, string>;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Most numbers of a report are small, and the same in the next: to ask for their form costs more than all else of a sentence. */
const SMALL = 1000;

const memoiseSmall = <T>(of: (n: number) => T): ((n: number) => T) => {
  const known: T[] = [];
  return (n) => {
    if (!(n < SMALL && Number.isInteger(n) && (n > 0 || Object.is(n, 0)))) return of(n);
    known[n] ??= of(n);
    return known[n] as T;
  };
};

/** The forms of one language. Pure: no locale of the machine, no zone, no clock. @param tag of a language that a plugin brings, which has forms of its own */
export const languageForms = (lang: Lang, tag?: string): LanguageForms => {
  const locale = tag ?? LOCALES[lang];
  // Each takes milliseconds to make, and most runs need one or two.
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const shares = lazy(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const days = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const rules = lazy(() => new Intl.PluralRules(locale));
  const lists = lazy(() => new Intl.ListFormat(locale));
  const number = memoiseSmall((n) => numbers().format(n));
  const isOne = memoiseSmall((n) => rules().select(n) === 'one');
  return {
    number,
    percent: (share) => shares().format(share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.01, share))),
    date: (iso) => {
      const instant = ISO_DAY.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
      if (instant === undefined || Number.isNaN(instant.getTime())) return iso;
      return locale === LOCALES.fr ? days().format(instant).replace(/^1 /, '1er ') : days().format(instant);
    },
    plural: (n, forms) => forms[isOne(n) ? 'one' : 'other'].replaceAll('#', number(n)),
    list: (items) => lists().format(items),
  };
};
