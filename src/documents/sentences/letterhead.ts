import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';

/** A name with a legal form, at the beginning: "Atelux SAS", "Northline Freight Ltd". */
const COMPANY = lazy(
  () =>
    /^((?:\p{Lu}[\p{L}\p{N}&'’.-]*[ \u00a0]){1,4}(?:SASU?|SARL|EURL|SA|SNC|SCOP|SCI|SCA|GmbH|AG|Ltd|Limited|LLC|LLP|PLC|Inc)\.?)(?![\p{L}\p{N}])/u,
);
/** A name by itself: the signature under a letter. */
const SIGNED = lazy(() => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:,.{0,60})?$/u);
/** Lines at the end of a letter within which it is signed. */
const END = 4;

/**
 * Whether a message is a letter that says who writes by its form: a company with its legal form heads it, a sentence further on begins
 * with that name (so that it is not the addressee's), and a person signs.
 */
export const isSignedLetter = ({ sentences, heading }: Pick<JudgedMessage, 'sentences' | 'heading'>): boolean => {
  const shown = sentences.filter(({ visible }) => visible !== 'hidden').map(({ says }) => says);
  // What stands over the line of the subject is the head of a letter as well.
  const company = COMPANY().exec(heading ?? shown[0] ?? '')?.[1];
  if (company === undefined) return false;
  const [body, end] = [heading === undefined ? shown.slice(1) : shown, shown.slice(-END)];
  const speaks = body.some((says) => says.startsWith(`${company} `) && says.split(' ').length > company.split(' ').length + 3);
  return speaks && end.some((says) => SIGNED().test(says) && !COMPANY().test(says));
};
