import { lazy } from '../../model/base/lazy.js';
import type { Lang } from '../../model/base/text.js';

/** How figures and weeks of logs are written in one language. */
interface LogForms {
  /** A share with the decimals that tell it: complaints are counted in tenths of a percent. Never 0 % of something, nor all of less. */
  readonly rate: (n: number, of: number) => string;
  /** A number as short as it can be: what stands at a line of a chart. */
  readonly level: (n: number) => string;
  /** An ISO day, short, without its year. */
  readonly day: (iso: string) => string;
  /** The month of an ISO day, as short as it can be read. */
  readonly month: (iso: string) => string;
}

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Lang, string>;
const instantOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** Pure: no locale of the machine, no zone, no clock. */
export const logForms = (lang: Lang): LogForms => {
  const locale = LOCALES[lang];
  const shares = [0, 1, 2].map((digits) =>
    lazy(() => new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits })),
  );
  const levels = lazy(() => new Intl.NumberFormat(locale, { notation: 'compact' }));
  const days = lazy(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
  const months = lazy(() => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }));
  return {
    rate: (n, of) => {
      const share = of === 0 ? 0 : n / of;
      const digits = share <= 0 || share >= 0.1 ? 0 : share >= 0.01 ? 1 : 2;
      const shown = share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.0001, share));
      return (shares[digits] as () => Intl.NumberFormat)().format(shown);
    },
    level: (n) => levels().format(n),
    day: (iso) => days().format(instantOf(iso)).replace('Sept', 'Sep'),
    month: (iso) => months().format(instantOf(iso)).replace('Sept', 'Sep').replace('.', ''),
  };
};
