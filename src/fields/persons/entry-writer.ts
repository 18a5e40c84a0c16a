import type { Contact } from '../../model/contact/contact.js';
import { type IdentityForm, identityPrinter, isAmong, makeIdentityReader, newPrints } from './identity-form.js';
import { makeNumberReader } from './number-identities.js';
import { bitsShift, holdsByNumber, type PersonLayout, saidWord, saidWords, spokeBit } from './person-layout.js';
import { addEntry, type PersonLog } from './person-log.js';

const BYTE = 0xff;

/**
 * Takes down what is said of a row: an entry for each of its identities; and what rules say that hold by number (`holdsByNumber`), of its
 * numbers too. A refusal is the person's by whatever they can be reached, though two rows with one number are not called the same person for anything else.
 * @returns a function of a log, a contact, and what is said by `saidWord`
 */
export const makeEntryWriter = (
  layout: PersonLayout,
  form: IdentityForm,
): ((log: PersonLog, contact: Contact, said: Uint32Array) => void) => {
  const identities = makeIdentityReader(form);
  const numbers = makeNumberReader(form, { tellsLines: !layout.whole });
  const toNumbers = new Uint32Array(saidWords(layout));
  const word = (r: number): number => toNumbers[saidWord(r)] as number;
  layout.rules.forEach((rule, r) => {
    if (holdsByNumber(rule)) toNumbers[saidWord(r)] = word(r) | spokeBit(r) | (BYTE << bitsShift(r));
  });
  const isWhole = layout.whole === true;
  const asNumber = new Uint32Array(toNumbers.length);
  const besides = new Uint32Array(toNumbers.length);
  return (log, contact, said) => {
    let [isSaidToNumbers, isMoreSaid] = [false, false];
    for (let i = 0; i < said.length; i++) {
      asNumber[i] = (said[i] as number) & (toNumbers[i] as number);
      besides[i] = (said[i] as number) & ~(toNumbers[i] as number);
      if (asNumber[i] !== 0) isSaidToNumbers = true;
      if (besides[i] !== 0) isMoreSaid = true;
    }
    const count = identities.read(contact);
    const more = isWhole || isSaidToNumbers ? numbers.read(contact) : 0;
    for (let i = 0; i < count; i++) {
      const print = identities.prints[i] as Uint32Array;
      // The mobiles of a row without a mailbox are both. What holds by number is told of them once, for twice would be two rows; and where nobody
      // else logs all numbers, in an entry by itself, which is kept though no other row is in the log (`makeLoneTest`).
      const isBoth = !isWhole && isAmong(numbers.prints, more, print);
      if (!isBoth || isMoreSaid) addEntry(log, print, contact.row, isBoth ? besides : said);
    }
    for (let i = 0; i < more; i++) {
      const print = numbers.prints[i] as Uint32Array;
      if (!isWhole || !isAmong(identities.prints, count, print)) addEntry(log, print, contact.row, asNumber);
    }
  };
};

/** Takes down what is said of whoever bears one of some marks: an entry for each. */
export const makeMarkWriter = (
  form: IdentityForm,
): ((log: PersonLog, marks: readonly string[], row: number, said: Uint32Array) => void) => {
  const { text } = identityPrinter(form);
  const print = newPrints(form.words).at(0);
  return (log, marks, row, said) => {
    for (const mark of marks) {
      text(mark, print);
      addEntry(log, print, row, said);
    }
  };
};
