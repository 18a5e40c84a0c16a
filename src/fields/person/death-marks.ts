import { lazy } from '../../model/base/lazy.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Sieve } from '../../model/contact/values.js';
import { makeWordSieve } from '../bytes/word-sieve.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { makeColumnsSieve } from '../cells/field-sieve.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';

/**
 * Marks of a death in cells that ask something else: "DUPONT (décédé)", "Dupont †". "Mort", "Tot" and "Feu" are names as well: only words that nobody
 * bears count here.
 * @module
 */

const DEAD =
  /^(?:est |a ete |is |ist )?(?:decedee?s?|dcd|defunte?s?|deceased|passed away|fallecid[oa]|difunt[oa]|verstorben|gestorben|decedut[oa]|overleden)(?: (?:le|en|in|on|am|il|el|op|depuis|since|seit)\b.*| \d.*)?$/;
/** "Feu M." */
const LATE_TITLE = /^feue? /;
const DAGGER = /[†✝]/u;
const PARTS = /[()[\]{}*,;/|]|\s[-–—]\s/;
/** The last or the first word of a name. */
const BESIDE_NAME = /^(?:decedee?|dcd|deceased|verstorben|fallecid[oa]|decedut[oa]|overleden)$/;
const LONGEST = 120;

/** Whether a cell says that and nothing else. */
const isDeath = (text: string): boolean =>
  text.length <= LONGEST && (/^[\s(]*[†✝][\s)\d./-]*$/u.test(text) || DEAD.test(plainWords(text).trim()));
/** What is wished to the dead, and is a name or a word of others elsewhere. */
const IN_PEACE =
  /^(?:r i p|rip|q e p d|qepd|(?:qu il |qu elle )?repose en paix|rest in peace|(?:que )?(?:en paz descanse|descanse en paz)|riposi in pace|ruhe in frieden|rust in vrede)$/;
const isDeathNoted = (text: string): boolean => isDeath(text) || (text.length <= LONGEST && IN_PEACE.test(plainWords(text)));
/** Whether it says so in a part of its own. */
const isDeathInPart = (text: string): boolean =>
  isDeath(text) || (text.length <= LONGEST && /[([]/.test(text) && text.split(PARTS).some(isDeath));
/** A surname, "Décède". */
const SURNAME = /c\u00e8de$/iu;
const isDeathInName = (text: string): boolean => {
  if (text.length > LONGEST || SURNAME.test(text.normalize('NFC'))) return false;
  if (DAGGER.test(text) || text.split(PARTS).some(isDeath)) return true;
  const words = plainWords(text).trim().split(' ');
  return BESIDE_NAME.test(words[0] as string) || BESIDE_NAME.test(words.at(-1) as string);
};

const OF_A_CONTACT: Readonly<Partial<Record<FieldName, (text: string) => boolean>>> = {
  firstName: isDeathInName,
  lastName: isDeathInName,
  fullName: isDeathInName,
  civility: (text) => isDeathInName(text) || LATE_TITLE.test(plainWords(text)),
  company: isDeathInPart,
  jobTitle: isDeathInPart,
  status: isDeathInPart,
  comments: isDeathNoted,
  tags: isDeathNoted,
};
/** Headers about somebody else, whose death is not that of the contact. */
const OF_OTHERS =
  /\b(?:conjoint\w*|epou\w*|mari|femme|spouse|wife|husband|partner|pere|mere|parents?|father|mother|frere|soeur|enfants?|fils|fille|child\w*|famil\w*|\w*vater|\w*mutter|ehe\w*|padre|madre|conyuge|coniuge|marito|moglie|animal\w*|pet|cheval|chien|chat|dog|cat|horse|hund|katze)\b/;

/** Double letters are one there. */
const words = lazy(() =>
  makeWordSieve(
    '_deced _dcd_ _defunt _deceas _pased_ _faleci _difunt _verstorb _gestorb _overled _feu_ _feue_ _rip_ _r_i_p _qepd _q_e_p en_paix in_peace en_paz in_pace in_frieden in_vrede'.split(
      ' ',
    ),
  ),
);
/** Whether a dagger or a cross stands at a byte in UTF-8: an apostrophe begins as they do. */
const isSignAt = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xe2 && ((bytes[at + 1] === 0x80 && bytes[at + 2] === 0xa0) || (bytes[at + 1] === 0x9c && bytes[at + 2] === 0x9d));
const mayMark: Sieve = (bytes, from, to) => {
  if (words()(bytes, from, to)) return true;
  for (let i = from; i < to; i++) if (isSignAt(bytes, i)) return true;
  return false;
};

/** A cell of each row, and what it says where it is marked. */
interface MarkedCell {
  readonly column: number;
  readonly says: 'deceased' | 'noted';
  readonly read: (contact: Contact) => boolean;
}

/**
 * A reader of what cells of a row say of a death: `deceased`, the contact has died; `noted`, a column that nobody knows says that somebody has;
 * undefined where none does.
 */
export const makeDeathMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => 'deceased' | 'noted' | undefined) => {
  const cells = columns.flatMap(({ column, header, field, suspect, by }): MarkedCell[] => {
    const own = field && OF_A_CONTACT[field];
    if (own) return [{ column, says: 'deceased', read: makeColumnReader(column, own) }];
    if (field || suspect || by === 'config' || OF_OTHERS.test(foldHeader(header))) return [];
    return [{ column, says: 'noted', read: makeColumnReader(column, isDeath) }];
  });
  const mayBeMarked = makeColumnsSieve(
    cells.map(({ column }) => column),
    mayMark,
  );
  return (contact) => {
    if (!mayBeMarked(contact)) return undefined;
    let found: 'noted' | undefined;
    for (const { says, read } of cells) {
      if (!read(contact)) continue;
      if (says === 'deceased') return says;
      found = says;
    }
    return found;
  };
};
