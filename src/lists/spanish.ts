/**
 * The normal forms of Spain's Lista Robinson, without the two digits of the channel that stand before them (those are the
 * salt `before` of a recipe: 01 post, 02 email, 03 SMS, 04 calls).
 * @module
 */
import type { PostalIdentity } from './postal.js';

const asciiLower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Everything that is no plain character of an address is deleted, accents included; dots and tags stay. */
export const spanishEmail = (address: string): string => asciiLower(address).replace(/[^a-z0-9.@_+-]/g, '');

/** International form, with 00 for the plus. */
export const spanishPhone = (e164: string): string => `00${e164.slice(1)}`;

const FOLDED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'àáçèéìíñòóùúü'].map((letter, i) => [letter, 'aaceeiinoouuu'[i] as string]),
);

/** Letters only; other accents than those of Spain's languages are deleted, not folded. */
const spanishText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[àáçèéìíñòóùúü]/g, (letter) => FOLDED[letter] ?? '')
    .replace(/[^a-z]/g, '');

/** Name, both surnames, street, number, postcode and its province. */
export const spanishPost = ({ firstName, surname, street, number, postcode }: PostalIdentity): string => {
  const [first = '', second = ''] = surname.trim().split(/\s+/);
  const portal = /^\d+/.exec(number)?.[0] ?? 'sn';
  return [firstName, first, second, street].map(spanishText).join('') + portal + postcode + postcode.slice(0, 2);
};
