import type { Contact } from '../../model/contact/contact.js';
import { type IdentityForm, isSamePrint, makeIdentityReader } from './identity-form.js';
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
  const asNumber = new Uint32Array(toNumbers.length);
  return (log, contact, said) => {
    let isSaidToNumbers = layout.whole === true;
    for (let i = 0; i < said.length; i++) {
      asNumber[i] = (said[i] as number) & (toNumbers[i] as number);
      if (asNumber[i] !== 0) isSaidToNumbers = true;
    }
    const count = identities.read(contact);
    for (let i = 0; i < count; i++) addEntry(log, identities.prints[i] as Uint32Array, contact.row, said);
    if (!isSaidToNumbers) return;
    const more = numbers.read(contact);
    for (let i = 0; i < more; i++) {
      const print = numbers.prints[i] as Uint32Array;
      // The mobiles of a row without a mailbox are there already: twice would be two rows.
      let isThere = false;
      for (let k = 0; k < count; k++) if (isSamePrint(identities.prints[k] as Uint32Array, print)) isThere = true;
      if (!isThere) addEntry(log, print, contact.row, asNumber);
    }
  };
};
