/**
 * How the Spanish Robinson list (Adigital) writes an identity before it hashes it. These follow its published client
 * (github.com/adigital-org/slr-client) to the letter, oddities included: one character more or less is another hash.
 * Of accented letters only those of Spanish and Catalan in one code point fold; all other characters are deleted.
 * @module
 */

/** Numbers that name the channel; they stand before the normalised text in what is hashed. */
export const ES_CHANNEL_CODES = { post: '01', email: '02', sms: '03', phone: '04' } as const;

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  'ÀÁÇÈÉÌÍÑÒÓÙÚÜàáçèéìíñòóùúü'.split('').map((letter, i) => [letter, 'aaceeiinoouuuaaceeiinoouuu'.charAt(i)]),
);
/** `A` to `Z` only: `toLowerCase` would make letters of letters that must be deleted (K of the Kelvin sign, İ). */
const lowerAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** An address: no folding of dots or tags; whatever is not `a-z 0-9 . @ _ + -` is deleted. */
export const esEmail = (text: string): string => lowerAscii(text).replace(/[^a-z0-9.@_+-]/g, '');

/**
 * A number, with `00` and the country. One without a country becomes Spanish, whatever it was: a French `06…` must be given as
 * `+336…` (E.164). '' when there is no digit, which the published client would hash.
 */
export const esPhone = (text: string): string => {
  const digits = text.replace(/[^0-9]/g, '');
  if (digits === '') return '';
  if (text.startsWith('+')) return `00${digits}`;
  return text.startsWith('00') ? digits : `0034${digits}`;
};

/** A name, a surname or a street: letters only. */
export const esText = (text: string): string =>
  lowerAscii(text.replace(/[À-ü]/g, (letter) => ACCENTED[letter] ?? letter)).replace(/[^a-z]/g, '');

/** A house number: its leading digits, or `sn` for none, which must be so written. */
export const esPortal = (text: string): string => (text === 'sn' ? 'sn' : (/^[0-9]*/.exec(text)?.[0] ?? ''));

/** A person at a postal address, as the Spanish list asks for it. */
export interface EsPostal {
  readonly name: string;
  readonly surname1: string;
  /** '' for somebody with one surname. */
  readonly surname2: string;
  readonly street: string;
  readonly portal: string;
  /** Five digits. */
  readonly zip: string;
  /** INE code of the province, two digits; by default the first two of the postcode, which are the same. */
  readonly province?: string;
}

/** A person at an address. '' when surname, street or postcode leave nothing: hundreds would share that text. */
export const esPost = (who: EsPostal): string => {
  const [surname, street] = [esText(who.surname1), esText(who.street)];
  if (surname === '' || street === '' || who.zip === '') return '';
  const province = who.province ?? who.zip.slice(0, 2);
  return esText(who.name) + surname + esText(who.surname2) + street + esPortal(who.portal) + who.zip + province;
};
