/**
 * A person at a postal address, as registers of post hold them. The same address is never written twice the same way, so
 * what is compared is folded: no accent, no case, no article, usual abbreviations spelled out.
 * @module
 */
import type { Contact } from '../../model/contact/contact.js';
import { foldHeader } from '../text/fold-header.js';
import { surnamesInFullName, surnamesInLastName } from './surnames.js';

/** A surname at an address. Texts are as written but for `number` and `postcode`; none of them is blank but perhaps `firstName`. */
export interface PostalIdentity {
  readonly kind: 'post';
  readonly surname: string;
  readonly firstName: string;
  /** Of the house, with its repetition: `12`, `12bis`; '' where houses have none, as farms and hamlets: then the first name is known. */
  readonly number: string;
  /** Type and name of the street or of the place: words without accents and capitals, one blank apart. */
  readonly street: string;
  readonly postcode: string;
}

/** The cells of a row that say who lives where; blank for what the file does not have. */
export interface PostalCells {
  readonly lastName: string;
  readonly firstName: string;
  readonly fullName: string;
  readonly address: string;
  readonly postcode: string;
}

/** What a contact says of who lives where. */
export const postalCellsOf = (contact: Contact): PostalCells => ({
  lastName: contact.text('lastName'),
  firstName: contact.text('firstName'),
  fullName: contact.text('fullName'),
  address: contact.text('address'),
  postcode: contact.text('postcode'),
});

const SPELLED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'av=avenue ave=avenue bd=boulevard bld=boulevard blv=boulevard blvd=boulevard boul=boulevard st=saint ste=sainte r=rue pl=place ' +
    'all=allee imp=impasse ch=chemin che=chemin chem=chemin rte=route sq=square fg=faubourg fbg=faubourg res=residence pass=passage ' +
    'crs=cours qu=quai ham=hameau lot=lotissement mte=montee dr=docteur gal=general gen=general mal=marechal pdt=president pte=porte'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const ARTICLES = new Set('d de des du l la le les au aux a et en'.split(' '));
/** What comes after the street, and is not of it. */
const INSIDE = new Set('apt appt app appartement bat batiment etage escalier esc bp cs cedex hall interphone boite bal code'.split(' '));
/** What numbers that are not the house's come after. */
const NUMBERED = new Set([...INSIDE, 'porte', 'lot', 'lotissement', 'residence', 'villa', 'tour']);
const REPEATED: Readonly<Record<string, string>> = { b: 'bis', t: 'ter', q: 'quater' };
const REPETITION = /^(?:bis|ter|quater|[a-h]|[qt])$/;
const POSTCODE = /(?<!\d)(\d{4,5})(?!\d)(?=[^\d]*$)/;

/** What tells that a place is one, and is no part of its name: "lieu-dit La Croix". */
const PLACE = new Set('lieu dit lieudit ld lieux hameau ham'.split(' '));

/** The words of a place whose houses have no number; undefined where nothing names one. */
const readPlace = (words: readonly string[]): { readonly number: string; readonly street: string } | undefined => {
  const end = words.findIndex((word) => INSIDE.has(word));
  const named = (end < 0 ? words : words.slice(0, end)).filter((word) => !PLACE.has(word));
  return named.some((word) => /^\p{L}{3,}$/u.test(word) && !ARTICLES.has(word)) ? { number: '', street: named.join(' ') } : undefined;
};

/** The number of the house and the words of the street; undefined when there is neither. */
const readStreet = (address: string): { readonly number: string; readonly street: string } | undefined => {
  // Capitals part no words here, as they do in headers: `LeBlanc` and `LEBLANC` are one street.
  const words = foldHeader(address.toLowerCase()).split(' ');
  const at = words.findIndex((word, i) => /^\d{1,4}$/.test(word) && !NUMBERED.has(words[i - 1] ?? ''));
  if (at < 0) return readPlace(words);
  const next = words[at + 1] ?? '';
  const again = REPETITION.test(next) ? next : '';
  const rest = words.slice(at + (again === '' ? 1 : 2));
  const end = rest.findIndex((word) => INSIDE.has(word));
  const behind = end < 0 ? rest : rest.slice(0, end);
  // In half of Europe the number comes after the street.
  const street = (behind.length > 0 ? behind : words.slice(0, at)).join(' ');
  return street === '' ? undefined : { number: `${Number(words[at])}${REPEATED[again] ?? again}`, street };
};

const plainSurname = (surname: string): string => foldHeader(surname).replaceAll(' ', '');

/** The first name beside a surname, where it stands in a cell of its own or in that of the full name; '' where there is none. */
const firstNameBeside = ({ lastName, firstName, fullName }: PostalCells, surname: string): string => {
  if (firstName !== '' || lastName !== '') return firstName;
  const own = new Set(foldHeader(surname).split(' '));
  return foldHeader(fullName)
    .split(' ')
    .filter((word) => !own.has(word) && !/^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)$/.test(word))
    .join(' ');
};

/**
 * The identities of a row: none without surname, postcode and either a number or, beside a place that has none, a first name; two when a name does not
 * tell which of its words is the surname.
 */
export const postalIdentities = (cells: PostalCells): readonly PostalIdentity[] => {
  if (cells.address === '') return [];
  const inside = cells.postcode === '' ? POSTCODE.exec(cells.address) : null;
  const postcode = (inside?.[1] ?? cells.postcode).replace(/\s/g, '').toLowerCase();
  const place = readStreet(inside ? cells.address.slice(0, inside.index) : cells.address);
  if (postcode === '' || place === undefined) return [];
  const surnames = cells.lastName === '' ? surnamesInFullName(cells.fullName) : surnamesInLastName(cells.lastName);
  return surnames
    .filter((surname) => plainSurname(surname).length > 1)
    .map((surname) => ({
      kind: 'post' as const,
      surname,
      ...place,
      firstName: place.number === '' ? firstNameBeside(cells, surname) : cells.firstName,
      // Four digits have lost their zero to a spreadsheet.
      postcode: /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode,
    }))
    .filter(({ number, firstName }) => number !== '' || firstName !== '');
};

/** Abbreviations spelled out, articles left out, run together. */
const plainStreet = (street: string): string =>
  street
    .split(' ')
    .map((word) => SPELLED[word] ?? word)
    .filter((word) => !ARTICLES.has(word))
    .join('');

/** Where a house has no number, many of one surname live in one place: the first name stands for it. */
const numberOf = ({ number, firstName }: PostalIdentity): string => (number === '' ? plainSurname(firstName) : number);

/** Surname, number, street and postcode: who has the same is taken to be the same household. */
export const postalKey = (identity: PostalIdentity): string =>
  [plainSurname(identity.surname), numberOf(identity), plainStreet(identity.street), identity.postcode].join('|');

/** What mistakes of the ear and of the keyboard leave of a surname. */
const phoneticSurname = (surname: string): string =>
  plainSurname(surname)
    .replace(/ph/g, 'f')
    .replace(/y/g, 'i')
    .replace(/h/g, '')
    .replace(/e?au/g, 'o')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=^..|.[^esxtzd])[esxtzd]+$/, '');

/** The same, near enough for a person to look at: the street left out, the surname as it is heard. */
export const fuzzyPostalKey = (identity: PostalIdentity): string => {
  const number = numberOf(identity);
  return [phoneticSurname(identity.surname), identity.number === '' ? number : Number.parseInt(number, 10), identity.postcode].join('|');
};
