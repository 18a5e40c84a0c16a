/**
 * Numbers of identity documents and of persons in six countries, told by their check digits where they have some, by the
 * words before them where they have none. Sources: the published rules of each number, compared with stdnum in the tests.
 * @module
 */

import { prefiltered } from '../text/prefilter/prefiltered.js';
import type { IdentifierClues } from './identifier-clues.js';

const CONTROL = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI (eight digits and a letter) or NIE (X, Y or Z, seven digits and a letter): the letter is the number modulo 23. */
export const isSpanishId = (text: string): boolean => {
  const [, letter = '', digits = '', control = ''] = /^([XYZ]?)-?(\d{7,8})-?([A-Z])$/.exec(text.toUpperCase()) ?? [];
  if (digits.length + letter.length !== 8) return false;
  const first = letter === '' ? '' : String('XYZ'.indexOf(letter));
  return CONTROL[Number(first + digits) % 23] === control;
};

/** What each character of a codice fiscale counts on an odd place; on an even one, a letter counts its rank and a digit itself. */
const ODD: Readonly<Record<string, number>> = Object.fromEntries(
  [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23].map((value, rank) => [
    String.fromCharCode(65 + rank),
    value,
  ]),
);
const CODICE = /^[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/;
const rank = (char: string): number => (char >= 'A' ? char.charCodeAt(0) - 65 : Number(char));

/** Italian codice fiscale: sixteen characters, the last one a check letter. Digits may be letters, for persons whose code was taken. */
export const isCodiceFiscale = (text: string): boolean => {
  const code = text.toUpperCase();
  if (!CODICE.test(code)) return false;
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const char = code[at] as string;
    sum += at % 2 === 1 ? rank(char) : (ODD[char >= 'A' ? char : String.fromCharCode(65 + Number(char))] as number);
  }
  return code.charCodeAt(15) - 65 === sum % 26;
};

/** Dutch BSN: nine digits, weighed 9 to 2 and minus 1, a multiple of eleven. A SIREN may pass: ask only where words say BSN. */
export const isBsn = (text: string): boolean => {
  if (!/^\d{9}$/.test(text) || /^0+$/.test(text)) return false;
  let sum = -Number(text[8]);
  for (let at = 0; at < 8; at++) sum += Number(text[at]) * (9 - at);
  return sum % 11 === 0;
};

/** British national insurance number: two letters, six digits, A to D. It has no check digit. */
export const isNino = (text: string): boolean =>
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(text.replace(/[ -]/g, '').toUpperCase());

/** American social security number, written with its hyphens. It has no check digit: groups that are never given are left out. */
export const isSsn = (text: string): boolean => /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(text);

/** What each pattern finds is asked of its reader; `may` says whether the text is worth reading for it. */
interface Document {
  readonly may: (clues: IdentifierClues) => boolean;
  readonly pattern: RegExp;
  /** Absent where the words before the number are the proof. */
  readonly isOne?: (text: string) => boolean;
}

const DOCUMENTS: readonly Document[] = [
  { may: ({ eight }) => eight, pattern: /(?<![\p{L}\d-])(?:[XYZ]-?\d{7}|\d{8})-?[A-Z](?![\p{L}\d])/giu, isOne: isSpanishId },
  {
    may: ({ word, digits }) => word >= 16 && digits >= 1,
    pattern: /(?<![\p{L}\d])[A-Z]{6}[\dL-V]{2}[A-Z][\dL-V]{2}[A-Z][\dL-V]{3}[A-Z](?![\p{L}\d])/giu,
    isOne: isCodiceFiscale,
  },
  { may: ({ hyphen }) => hyphen, pattern: /(?<![\p{L}\d-])\d{3}-\d{2}-\d{4}(?![\p{L}\d-])/gu, isOne: isSsn },
  {
    may: ({ six }) => six,
    pattern: /(?<![\p{L}\d])[A-Z]{2} \d{2} \d{2} \d{2} [A-D](?![\p{L}\d])/gu,
    isOne: isNino,
  },
  {
    may: ({ named }) => named,
    pattern: /(?<=\b(?:nino|ni number|ni no|national insurance(?: number| no)?)[\s:.n°]{1,6})[A-Z]{2}\d{6}[A-D](?![\p{L}\d])/giu,
    isOne: isNino,
  },
  { may: ({ named }) => named, pattern: /(?<=\b(?:bsn|burgerservicenummer|sofi ?nummer)[\s:.]{1,4})\d{9}(?!\d)/giu, isOne: isBsn },
  {
    may: ({ named, digits }) => named && digits >= 4,
    pattern: prefiltered(
      /\b(?:cni|carte (?:nationale )?d.?identit[ée]|passeport|passport|titre de s[ée]jour|permis de conduire|driving licen[cs]e|driver.?s licen[cs]e|identity card|id card)[\s:,]{0,3}(?:n[°ºo.]{1,2}|num[ée]ro|number|no)?[\s:]{0,3}(?=[A-Z\d]*\d[A-Z\d]*\d[A-Z\d]*\d[A-Z\d]*\d)[A-Z\d]{8,16}(?![\p{L}\d])/giu,
    ),
  },
  // Two lines of capitals at the foot of a passport or a French identity card.
  { may: ({ word }) => word >= 16, pattern: /\bP<[A-Z]{3}[A-Z]+<<[A-Z]|\bIDFRA[A-Z]+<<</g },
];

/** Where the number of an identity document stands in a text; -1 for nowhere. */
export const findDocument = (text: string, clues: IdentifierClues): number => {
  for (const { may, pattern, isOne } of DOCUMENTS) {
    if (!may(clues)) continue;
    for (const found of text.matchAll(pattern)) if (!isOne || isOne(found[0])) return found.index;
  }
  return -1;
};
