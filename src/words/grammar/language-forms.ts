import { lazy } from '../../model/base/lazy.js';
import type { Lang } from '../../model/base/text.js';
import { PLAIN_FORMS } from './plain-forms.js';

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

/** Of a language that a plugin brings, and of what is no whole number. */
const intlForms = (locale: string): LanguageForms => {
  const numbers = lazy(() => new Intl.NumberFormat(locale));
  const shares = lazy(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const days = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const rules = lazy(() => new Intl.PluralRules(locale));
  const lists = lazy(() => new Intl.ListFormat(locale));
  return {
    number: (n) => numbers().format(n),
    percent: (share) => shares().format(share),
    date: (iso) => days().format(new Date(`${iso}T00:00:00Z`)),
    plural: (n, forms) => forms[rules().select(n) === 'one' ? 'one' : 'other'],
    list: (items) => lists().format(items),
  };
};

const isPlain = (n: number): boolean => Number.isSafeInteger(n) && !Object.is(n, -0);

/** The forms of one of our languages, with `Intl` for what has decimals. */
const ownForms = (lang: Lang): LanguageForms => {
  const { whole, percent, day, isOne, and } = PLAIN_FORMS[lang];
  const intl = intlForms(LOCALES[lang]);
  return {
    number: (n) => (isPlain(n) ? whole(n) : intl.number(n)),
    percent: (share) => (share >= 0 && share < Number.MAX_SAFE_INTEGER ? percent(share) : intl.percent(share)),
    date: (iso) => day(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))),
    plural: (n, forms) => (isPlain(n) ? forms[isOne(n) ? 'one' : 'other'] : intl.plural(n, forms)),
    list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`),
  };
};

/** The forms of one language. Pure: no locale of the machine, no zone, no clock. @param tag of a language that a plugin brings, which has forms of its own */
export const languageForms = (lang: Lang, tag?: string): LanguageForms => {
  const forms = tag === undefined ? ownForms(lang) : intlForms(tag);
  return {
    ...forms,
    percent: (share) => forms.percent(share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.01, share))),
    date: (iso) => (ISO_DAY.test(iso) && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`)) ? forms.date(iso) : iso),
    plural: (n, pair) => forms.plural(n, pair).replaceAll('#', forms.number(n)),
  };
};
