import { z } from 'zod';

interface Duty {
  readonly legalDuty?: string | undefined;
  readonly legalDutyMonths?: number | undefined;
}

/**
 * A duty to keep something longer than its purpose asks, as options of the rules that count the time of files and logs: the text that
 * imposes it, and for how long. A duty without its text is an excuse, and a text without its months no limit: `whole` are arguments
 * of `refine`.
 */
export const LEGAL_DUTY = {
  options: { legalDuty: z.string().trim().min(1).optional(), legalDutyMonths: z.int().positive().optional() },
  docs: {
    legalDuty: {
      en: 'The text of law that makes you keep them longer, if there is one; with `legalDutyMonths`.',
      fr: 'Le texte qui vous impose de les garder plus longtemps, s’il y en a un ; avec `legalDutyMonths`.',
    },
    legalDutyMonths: { en: 'Months for which that text asks to keep them.', fr: 'Mois pendant lesquels ce texte impose de les garder.' },
  },
  whole: [
    ({ legalDuty, legalDutyMonths }: Duty): boolean => (legalDuty === undefined) === (legalDutyMonths === undefined),
    {
      params: {
        text: {
          en: 'a legal duty is a text and its months: give legalDuty and legalDutyMonths',
          fr: 'une obligation légale est un texte et une durée : donnez legalDuty et legalDutyMonths',
        },
      },
    },
  ],
} as const;
