import { isOfPapers, refusesOfPeople } from '../../opposition/header-codes.js';
import { personsOnSheet } from './named-sheet.js';

/**
 * Legends of codes on a sheet beside the contacts, a code and what it means on each line: "12 : Ne plus appeler", "C33 : Décédé", "REF : Refus
 * définitif". Several of them together are one legend, and say of people what a single line would not.
 * @module
 */

/** A code, and its meaning. A word is one, too. */
const LINE = /^(?:codes? )?([\p{L}\p{N}][\p{L}\p{N}._-]{0,11}) ?(?:=|:|→|->) ?(\S.{0,119})$/u;
const HAS_WORD = /\p{L}{2}/u;

const isBarred = (meaning: string): boolean => !isOfPapers(meaning) && (refusesOfPeople(meaning) || personsOnSheet(meaning) !== undefined);

/**
 * What lines of other sheets explain of codes, each by itself: whoever bears a code that says a refusal, a death, a protection or a minor is to be
 * checked. Empty where no two lines are of codes.
 */
export const legendOfCodes = (lines: readonly string[]): readonly string[] => {
  const found = lines.flatMap((line) => {
    const [, code, meaning] = LINE.exec(line.trim()) ?? [];
    return code !== undefined && meaning !== undefined && HAS_WORD.test(meaning) ? [{ code, meaning }] : [];
  });
  if (found.length < 2) return [];
  return found.flatMap(({ code, meaning }) => (isBarred(meaning) ? [`code ${code} = ne plus contacter`] : []));
};
