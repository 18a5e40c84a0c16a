import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { listTitleIn } from '../../fields/table/section-title.js';
import { isFooterRow, isTotalsRow } from '../../fields/table/totals-row.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { visibleText } from '../../fields/text/invisible.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Identifier } from '../../model/contact/suppression-list.js';
import type { ClassifyEntry } from './classify-entry.js';

/** Words of which a header is made when it could be taken for a domain (`adresse.email`). */
const WORDS = new Set(
  (
    'e mail mails email emails courriel courriels adresse adresses address addresses telephone telephones tel phone phones mobile mobiles ' +
    'portable numero numeros number numbers msisdn gsm siren siret domain domains domaine domaines hash hashes sha 256 sha256 md5 empreinte ' +
    'contact contacts liste list identifiant identifier id'
  ).split(' '),
);
/** A column of the people who work with the list, not of those who are on it. */
const STAFF =
  /\b(?:owner|proprietaire|agent|operateur|operator|user|utilisateur|author|auteur|sender|expediteur|commercial|created by|cree par|updated by|saisi par|assigned|assigne)\b|\b(?:suppressed|removed|added|blocked|entered|recorded|modified|changed|edited|handled|processed|imported|uploaded|registered|logged|deleted|blacklisted|excluded) by$|\b(?:(?:opted out|unsubscribed) by|(?:supprimee?|retiree?|ajoutee?|bloquee?|enregistree?|modifiee?|traitee?|importee?|exclue?|notee?) par|eingetragen von|gesperrt von|erfasst von|geandert von|bearbeitet von|(?:modificado|bloqueado|eliminado|anadido|suprimido|alterado|removido|inserido) por|(?:modificato|bloccato|inserito|eliminato) da|(?:toegevoegd|geblokkeerd|ingevoerd|verwerkt|bewerkt) door)$/;
/** "is_domain": the cells answer yes or no. */
const A_QUESTION = /^(?:is|has|est|ist) /;
const BY_FIELD: { readonly [F in FieldName]?: Identifier } = {
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  siren: 'siren',
  siret: 'siren',
};
const BY_WORD: readonly (readonly [RegExp, Identifier])[] = [
  [/\b(?:domain|domaine|domains|domaines|domaene)\b/, 'domain'],
  [/\b(?:e ?mails?|mails?|courriels?|adresses? e ?mail|correo)\b/, 'email'],
  [
    /\b(?:tel|telephones?|phones?|mobiles?|portables?|msisdn|gsm|numeros? de tel|telefono?n?|telefoni|telefonos|telefon(?:e|i?nummern?)|telemove(?:l|is)|celular(?:es)?|cellular[ei]|movil(?:es)?|handy(?:nummer)?|mobilnummer|rufnummern?|telefoon(?:nummer)?s?)\b/,
    'phone',
  ],
  [/\b(?:siren|siret|sirens|sirets)\b/, 'siren'],
];

/** What a word or a name says that entries are; undefined when it says nothing, or several things. */
export const identifierInWords = (text: string): Identifier | undefined => {
  const words = foldHeader(text);
  const said = BY_WORD.filter(([pattern]) => pattern.test(words));
  return said.length === 1 ? said[0]?.[1] : undefined;
};

/** What a header says that the cells under it are. */
export const identifierOfHeader = (header: string): Identifier | undefined => {
  const words = foldHeader(header);
  if (words === '' || STAFF.test(words) || A_QUESTION.test(words)) return undefined;
  const hint = readHeader(header);
  if (hint?.is === 'field') return BY_FIELD[hint.field];
  return identifierInWords(header);
};

/** What cells that are identifiers are, under a header that means several things: numbers under "SMS". */
export const identifierOfChoice = (header: string): Identifier | undefined => {
  const hint = readHeader(header);
  return hint?.is === 'choice' && hint.choice.otherwise !== 'none' ? BY_FIELD[hint.choice.otherwise] : undefined;
};

export const isStaffHeader = (header: string): boolean => STAFF.test(foldHeader(header));

/** Whether the vocabulary knows the header as something else than an identifier: a date, a name, a postcode. */
export const isOtherFieldHeader = (header: string): boolean => {
  const hint = readHeader(header);
  return hint !== undefined && (hint.is !== 'field' || (BY_FIELD[hint.field] === undefined && hint.field !== 'website'));
};

/** Whether the cells under a header are the sites of companies: a domain each. */
export const isWebsiteHeader = (header: string): boolean => {
  const hint = readHeader(header);
  return hint?.is === 'field' && hint.field === 'website';
};

/** The sign of an address, as it is or as it is hidden from robots or written in a link, a page or a mail: no header holds it. */
const AT = /[@\uff20\ufe6b]|[([]\s?(?:at|arobase)\s?[)\]]|[=%]40|&(?:#64|commat);|=\?utf-8\?/i;

export const holdsAt = (text: string): boolean => AT.test(text);

/** The day of a list, in its title. */
const DATE = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|\d{4}-\d\d-\d\d)(?!\d)/g;

/**
 * Whether the first line of a list of one column is a header: words, and nothing that could be an entry.
 * @param known whether it can be read as an entry; header words that could (`adresse.email`) are a header all the same
 */
export const isHeaderLine = (text: string, known: boolean): boolean => {
  const line = visibleText(text).trim();
  if (holdsAt(line) || !/\p{L}/u.test(line)) return false;
  if (
    foldHeader(line)
      .split(' ')
      .every((word) => WORDS.has(word))
  )
    return true;
  const digits = line.replace(DATE, '').replace(/\D/g, '').length;
  return !known && line.length <= 80 && digits < 6 && !/^[^\s.]+(?:\.[^\s.]+)+$/.test(line);
};

/** Whether a line of a list of one column names it ("Numéro", "Adresse email"), below a title. */
const isColumnName = (text: string): boolean => {
  const words = foldHeader(text);
  return words !== '' && !holdsAt(text) && words.split(' ').every((word) => WORDS.has(word) || word === 'de' || word === 'd');
};

/** Whether a row names columns, though a name may look like a domain: `Account.Name` beside `Email`. */
export const namesColumns = (row: readonly string[], classify: ClassifyEntry): boolean =>
  row.some((cell) => identifierOfHeader(cell) !== undefined) &&
  row.every((cell) => !cell.includes('@') && (classify(cell)?.is ?? 'domain') === 'domain');

/** Whether a text is a line that is drawn: below a title, or between the parts of a table. */
export const isRuler = (text: string): boolean => /^[\s|:]*[-=_~]{3}[-=_~|:\s]*$/.test(text);

/** Whether a line says what a list is or what its column is called, or sums it up. Who stands below "Abonnés" is not told apart here: that title is none of them. */
export const isCaption = (text: string): boolean => {
  if (isRuler(text) || isColumnName(text)) return true;
  const title = listTitleIn([text]);
  return title === 'refusals' || title === 'plain' || (/\d/.test(text) && (isTotalsRow([text]) || isFooterRow([text])));
};
