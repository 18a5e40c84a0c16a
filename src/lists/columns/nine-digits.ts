import type { ListEntry } from './classify-entry.js';

/** A bare number of nine digits: a company, or a phone that has lost its zero. */
export type NineDigitEntry = Extract<ListEntry, { is: 'nine' }>;

/** With so few of them, each is kept both as a SIREN and as a phone: nobody shares it by chance. */
const FEW = 20;

/** Decides what bare numbers of nine digits were, over a whole list: nine in ten phone numbers have no right SIREN key, all SIRENs have. */
export const resolveNineDigits = (
  nines: readonly NineDigitEntry[],
  take: (key: 'siren' | 'phone', text: string, nine: NineDigitEntry) => void,
): void => {
  const sirens = nines.filter(({ siren }) => siren !== '').length;
  const few = nines.length < FEW;
  const companies = sirens * 2 >= nines.length;
  for (const nine of nines) {
    const { siren, e164 } = nine;
    if (siren !== '' && (companies || few)) take('siren', siren, nine);
    if (siren === '' || !companies || few) take('phone', e164, nine);
  }
};
