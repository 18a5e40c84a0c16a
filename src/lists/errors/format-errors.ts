/**
 * Why a list in one of these forms cannot be trusted. Each ends the run: a list that is read in part calls opposed people clear.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

const AGAIN: Text = {
  en: 'Export or download the list again; nothing is called clear without it.',
  fr: 'Réexportez ou retéléchargez la liste : sans elle, aucun contact n’est dit libre d’opposition.',
};

export const brokenZstd = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_UNREADABLE',
    {
      en: `The list "${name}" is damaged: its zstd data ends early, is not as it was written, or is followed by something else.`,
      fr: `La liste « ${name} » est abîmée : ses données zstd s’arrêtent trop tôt, ne sont plus telles qu’écrites, ou sont suivies d’autre chose.`,
    },
    AGAIN,
  );

/** What is wrong with a list in JSON, and where: never what it holds. */
const jsonFault = (name: string, line: number, en: string, fr: string): LumoError =>
  new LumoError(
    'LUMO_LIST_JSON',
    { en: `Line ${line} of the list "${name}" ${en}.`, fr: `La ligne ${line} de la liste « ${name} » ${fr}.` },
    {
      en: 'Write one JSON object or text per line, with the identity under one key (email, phone, domain, siren or hash) and nothing nested.',
      fr: 'Écrivez un objet ou un texte JSON par ligne, l’identité sous une seule clé (email, phone, domain, siren ou hash), sans rien d’imbriqué.',
    },
  );

export const notJson = (name: string, line: number): LumoError =>
  jsonFault(name, line, 'is not JSON by itself', 'n’est pas du JSON à elle seule');
export const nestedJson = (name: string, line: number): LumoError =>
  jsonFault(name, line, 'holds an object or a list inside another', 'contient un objet ou une liste dans un autre');
export const repeatedJsonKey = (name: string, line: number): LumoError =>
  jsonFault(
    name,
    line,
    'has the same key twice, and only one of its values could be read',
    'contient deux fois la même clé, dont une seule valeur pourrait être lue',
  );

export const jsonArray = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_JSON',
    {
      en: `The list "${name}" is one JSON document, not one entry per line.`,
      fr: `La liste « ${name} » est un seul document JSON, et non une entrée par ligne.`,
    },
    {
      en: 'Turn it into lines: jq -c ".[]" FILE > LIST.ndjson.',
      fr: 'Convertissez-la en lignes : jq -c ".[]" FICHIER > LISTE.ndjson.',
    },
  );

export const notRawDigests = (name: string, width: number, en: string, fr: string): LumoError =>
  new LumoError(
    'LUMO_LIST_RAW',
    {
      en: `The list "${name}" is no file of raw digests: ${en}.`,
      fr: `La liste « ${name} » n’est pas un fichier d’empreintes brutes : ${fr}.`,
    },
    {
      en: `Such a file is nothing but digests of ${width} bytes, one after the other. Download it again, in binary mode.`,
      fr: `Un tel fichier n’est fait que d’empreintes de ${width} octets mises bout à bout. Retéléchargez-le, en mode binaire.`,
    },
  );

export const listTooLarge = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_TOO_LARGE',
    {
      en: `The list "${name}" is a CSV of several columns of more than 512 MB, which would have to be read at once.`,
      fr: `La liste « ${name} » est un CSV à plusieurs colonnes de plus de 512 Mo, qu’il faudrait lire d’un coup.`,
    },
    {
      en: 'Export its column of addresses or numbers alone, one entry per line: such a list may be of any size.',
      fr: 'N’exportez que sa colonne d’adresses ou de numéros, une entrée par ligne : une telle liste peut être de toute taille.',
    },
  );

/** Which lines are no entries, of which only the first are known by their number. */
const linesText = (unread: number, at: readonly number[]): Text => {
  if (at.length === 0) return { en: '', fr: '' };
  const [en, fr] = at.length === 1 ? ['line', 'ligne'] : ['lines', 'lignes'];
  const more = unread > at.length ? '…' : '';
  return { en: ` (${en} ${at.join(', ')}${more})`, fr: ` (${fr} ${at.join(', ')}${more})` };
};

/** @param at the numbers of the first of these lines */
export const numbersWithoutCountry = (name: string, unread: number, lines: number, at: readonly number[] = []): LumoError =>
  new LumoError(
    'LUMO_LIST_UNREAD',
    {
      en: `The list "${name}" has numbers without a country, which are none of the default one: ${unread} of ${lines}${linesText(unread, at).en}.`,
      fr: `La liste « ${name} » a des numéros sans pays, qui ne sont pas du pays par défaut : ${unread} sur ${lines}${linesText(unread, at).fr}.`,
    },
    {
      en: 'Say their country: --country GB for the United Kingdom, or country: GB beside the list in the configuration. Or write them as +44….',
      fr: 'Dites leur pays : --country GB pour le Royaume-Uni, ou country: GB à côté de la liste dans la configuration. Ou écrivez-les en +44….',
    },
  );

export const roundedNumbers = (name: string, unread: number, lines: number, at: readonly number[] = []): LumoError =>
  new LumoError(
    'LUMO_LIST_UNREAD',
    {
      en: `The list "${name}" has numbers that a spreadsheet has shortened (6.12E+08), and whose digits are lost: ${unread} of ${lines}${linesText(unread, at).en}.`,
      fr: `La liste « ${name} » a des numéros qu’un tableur a abrégés (6,12E+08), et dont les chiffres sont perdus : ${unread} sur ${lines}${linesText(unread, at).fr}.`,
    },
    {
      en: 'Export the list again with its column of numbers as text, from where it comes: saving it again in the spreadsheet brings nothing back.',
      fr: 'Exportez à nouveau la liste depuis sa source, la colonne des numéros en texte : l’enregistrer de nouveau dans le tableur ne rend rien.',
    },
  );

export const tooManyUnread = (name: string, unread: number, lines: number, at: readonly number[] = []): LumoError =>
  new LumoError(
    'LUMO_LIST_UNREAD',
    {
      en: `The list "${name}" has lines that are no email address, domain, phone number, SIREN or hash: ${unread} of ${lines}${linesText(unread, at).en}.`,
      fr: `La liste « ${name} » a des lignes qui ne sont ni une adresse email, ni un domaine, ni un numéro de téléphone, ni un SIREN, ni une empreinte : ${unread} sur ${lines}${linesText(unread, at).fr}.`,
    },
    {
      en: 'At most 5 % may be unreadable. Check that this is the right file, or keep its column of addresses or numbers only.',
      fr: 'Au plus 5 % peuvent être illisibles. Vérifiez que c’est le bon fichier, ou n’en gardez que la colonne des adresses ou des numéros.',
    },
  );
