import { readEmail } from '../../fields/email/email-reader.js';
import { mask } from '../../fields/identity/mask.js';
import { ORDINARY_END, ORDINARY_WORDS } from '../../fields/person/ordinary-words-data.js';
import { CIVILITIES, FILE_WORDS, FIRST_NAMES } from '../../fields/person/person-words-data.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import { isIban, isNir } from '../../fields/sensitive/checked-numbers.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import type { NameKind } from '../../model/rule/stored-files.js';

/** What the path of a file tells of people, and how it may be shown. */
export interface FileNameReading {
  readonly holds: readonly NameKind[];
  readonly shown: string;
}

const EMAIL =
  /(?<![\p{L}\p{N}.!#$%&'*+=?^`{|}~-])[\p{L}\p{N}.!#$%&'*+=?^`{|}~-]+(?:@|\(at\)|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu;
const PHONE = /(?<![\p{L}\p{N}+])(?:\+\d{2,3}|0033|0)(?:[ ._()-]{0,2}\d){8,12}(?!\d)/gu;
const NIR = /(?<!\d)[1-478](?:[ ._-]?\d){4}[ ._-]?(?:\d{2}|2[AB])(?:[ ._-]?\d){6}(?:[ ._-]?\d{2})(?!\d)/giu;
/** A blank or a joint may stand between its groups. */
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ ._-]?[a-z\d]){11,30}(?![\p{L}\p{N}])/giu;
const WORD = /\p{L}+/gu;

/** An extension of the tables that are exported is no end of a domain. */
const TABLES = /\.(?:csv|tsv|txt|tab|gz|zst|age|bak|old)$/i;

/** The address itself, without the extension that a path puts behind it; undefined when it is none. */
const addressIn = (text: string): string | undefined => {
  let address = text;
  while (TABLES.test(address)) address = address.replace(TABLES, '');
  return readEmail(address.replace(/\(at\)|%40/i, '@')).valid ? address : undefined;
};

/** The account itself, without the words behind it. */
const ibanIn = (text: string): string | undefined => {
  for (let iban = text; iban.length > 0; iban = iban.replace(/(?:^|[ ._-])[a-z\d]+$/i, '')) if (isIban(iban.replace(/_/g, ''))) return iban;
  return undefined;
};

/** What is masked already: a number, an address with all that is behind it. */
const MASKED = /(?:(?<!\p{L})\p{L})?[+\d]{0,20}•+\d*(?:@\S*)?/gu;

/** Who a number stands beside: every word that is none of files. */
const besideNumber = (part: string): readonly string[] => {
  const words =
    part
      .replace(/\.[a-z\d]{1,5}$/i, '')
      .replace(MASKED, ' ')
      .match(WORD) ?? [];
  return words.filter((word) => word.length > 1 && !FILE_WORDS.has(foldHeader(word)));
};

/** A word as names are written: `Anna`, `KOWALCZYKOWA`. */
const NAME_CASED = /^(?:\p{Lu}\p{Ll}+|\p{Lu}{3,})$/u;
/** Without one, letters stand for something. */
const VOWEL = /[aeiouy]/;
const isNameCased = (word: string): boolean => NAME_CASED.test(word) && VOWEL.test(foldHeader(word));
const isOrdinary = (folded: string): boolean => FILE_WORDS.has(folded) || ORDINARY_WORDS.has(folded) || ORDINARY_END.test(folded);
/** What other files are called by: `thread.eml` is no first and last name. */
const OTHER_ENDS =
  /\.(?:xml|eml|emlx|enc|json|jsonl|ndjson|html?|pdf|xlsx?|xlsm|xlsb|ods|docx?|odt|pptx?|zip|rar|tar|tgz|md|log|ya?ml|sql|sqlite|mdb|accdb|dbf|db|parquet|avro|orc|msg|mbox|vcf|vcard|ldif|ics|p7m|gpg|pgp|asc|crypt|rtf|eps|png|jpe?g|conf|cfg|ini|tmp|temp|orig|copy|part|numbers|pages)$/i;
/** `anna.kowalczykowa`, as addresses are made. */
const DOTTED = /^(\p{Ll}{3,})\.(\p{Ll}{3,})$/u;

/**
 * A part of a path that has the shape of a name, which no list need know: two or three words beside those of files, all written as names are and
 * none an ordinary one; or a first and a last name with a point between them.
 */
const namedByShape = (part: string, others: readonly string[]): readonly string[] => {
  let stem = part;
  while (TABLES.test(stem)) stem = stem.replace(TABLES, '');
  const dotted = OTHER_ENDS.test(stem) ? undefined : DOTTED.exec(stem)?.slice(1);
  if (dotted) return dotted.some((word) => isOrdinary(foldHeader(word))) ? [] : dotted;
  const cased = others.every((word) => isNameCased(word) && !isOrdinary(foldHeader(word)));
  return others.length >= 2 && others.length <= 3 && cased ? others : [];
};

/** One part of a path that seems to be called after somebody: two or three words besides the usual ones, a first name or a civility among them. */
const personIn = (part: string): readonly string[] => {
  // What is masked already is looked at no more.
  const words = [...part.replace(MASKED, ' ').matchAll(WORD)].map(([word]) => word);
  const folded = words.map((word) => foldHeader(word));
  const civility = folded.findIndex((word) => CIVILITIES.has(word));
  const others = words.filter((_, i) => !FILE_WORDS.has(folded[i] as string) && i !== civility);
  const named = civility >= 0 ? words[civility + 1] : undefined;
  if (named !== undefined && named.length > 1 && !FILE_WORDS.has(foldHeader(named))) return others.filter((word) => word.length > 1);
  const first = others.some((word) => FIRST_NAMES.has(foldHeader(word)));
  if (first && others.length >= 2 && others.length <= 3 && others.every((word) => word.length > 1)) return others;
  return part.includes('•') ? [] : namedByShape(part, others);
};

/** Reads the path of a file, as reports would show it, for what it tells of people. */
export const readFileName = (name: string): FileNameReading => {
  const holds = new Set<NameKind>();
  const phone = makePhoneReader('FR');
  const hide =
    (kind: NameKind, good: (text: string) => string | undefined, masked: (text: string) => string) =>
    (text: string): string => {
      const found = good(text);
      if (found === undefined) return text;
      holds.add(kind);
      return text.replace(found, () => masked(found));
    };
  const digits = (text: string): string => text.replace(/[ ._()-]/g, '');
  let shown = name.replace(
    EMAIL,
    hide('email', addressIn, (text) => mask(text, 'email')),
  );
  shown = shown.replace(
    NIR,
    hide(
      'nir',
      (text) => (isNir(digits(text)) ? text : undefined),
      () => '•••',
    ),
  );
  shown = shown.replace(
    IBAN,
    hide('iban', ibanIn, () => '•••'),
  );
  shown = shown.replace(
    PHONE,
    hide(
      'phone',
      (text) => (phone(digits(text)).valid ? text : undefined),
      (text) => mask(digits(text), 'phone'),
    ),
  );
  const parts = shown.split('/').map((part) => {
    const words = personIn(part);
    if (words.length > 0) holds.add('person');
    const hidden = words.length > 0 || !part.includes('•') ? words : besideNumber(part);
    return hidden.reduce((text, word) => text.replace(word, () => `${word.slice(0, 1)}•••`), part);
  });
  return { holds: (['email', 'phone', 'nir', 'iban', 'person'] as const).filter((kind) => holds.has(kind)), shown: parts.join('/') };
};
