import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { makeSiftedCells } from '../cells/field-sieve.js';
import { isOpenColumn, readAs } from '../cells/read-as.js';
import { wordyColumns } from '../opposition/named/wordy-columns.js';
import { foldHeader } from '../text/fold-header.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { asksHowSomebodyStands } from './ages/age-questions.js';
import { deathAskedIn, type DeathMark as Mark } from './asked-columns.js';
import { deathStems, isEstateAlone, isEstateInName, notesDeath, notesDeathUnder } from './death-notes.js';
import { withoutDeniedLabels } from './record/denied-labels.js';
import { tellsHeadDied } from './record/heads-deaths.js';
import { makeOwnDeathReader } from './record/own-death.js';
import { mayHoldDagger, wishesPeace } from './said-deaths.js';
import { asksForOwnState } from './stray/stray-columns.js';
import { isHeaderOfOthers } from './whom-noted.js';

/**
 * Marks of a death in cells that ask something else: "DUPONT (décédé)", "Dupont †". "Mort", "Tot" and "Feu" are names as well: only words that nobody
 * bears count here.
 * @module
 */

const DEAD = prefiltered(
  /^(?:est |a ete |is |ist )?(?:decedee?s?|decede e|dcd(?:e|ee)?|dec d|defunte?s?|deceased|passed away|fallecid[oa]s?|faleceu|falecid[oa]s?|difunt[oa]?s?|defunt[oa]s?|va morir|verstorbene?n?|gestorben|decedut[oaie]|overleden(?:en)?|gestorven)(?: (?:le|en|em|in|on|am|il|el|al|no|op|depuis|since|seit)\b.*| \d.*)?$/,
);
/** "Feu M." */
const LATE_TITLE = /^(?:feue?(?: |$)|(?:the )?late(?: (?:mr|mrs|ms|dr|sir|lady))?$)/;
const DAGGER = /[†✝]/u;
const PARTS = /[()[\]{}*,;/|]|\s[-–—]\s/;
/** The last or the first word of a name. */
const BESIDE_NAME = /^(?:decedee?|dcd|defunte?|difunt[oa]|deceased|verstorben|fallecid[oa]|decedut[oa]|overleden)$/;
const LONGEST = 120;

/** Whether a cell says that and nothing else. */
const isDeath = (text: string): boolean =>
  text.length <= LONGEST && (/^[\s(]*[†✝][\s)\d./-]*$/u.test(text) || DEAD.test(plainWords(text).trim()));
const isDeathNoted = (text: string): boolean => isDeath(text) || (text.length <= LONGEST && wishesPeace(text));
/** Who keeps the labels of a membership book writes it over the street, or behind it, so that none is printed. */
const isDeathInAPart = (text: string): boolean => text.length <= LONGEST && text.split(PARTS).some(isDeath);
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

const asMark =
  (isDead: (text: string) => boolean, isNoted: (text: string) => boolean) =>
  (written: string): Mark => {
    const text = withoutDeniedLabels(mendLetters(written));
    return isDead(text) ? 'deceased' : isNoted(text) ? 'noted' : undefined;
  };
const never = (): boolean => false;
const inName = asMark(isDeathInName, isEstateInName);
const inNote = asMark(isDeathNoted, notesDeath);

const OF_A_CONTACT: Readonly<Partial<Record<FieldName, (text: string) => Mark>>> = {
  firstName: asMark(isDeathInName, never),
  lastName: inName,
  fullName: inName,
  civility: asMark(
    (text) => isDeathInName(text) || LATE_TITLE.test(plainWords(text)),
    (text) => isEstateInName(text) || isEstateAlone(text),
  ),
  company: asMark(isDeathInPart, never),
  // An heir is alive.
  jobTitle: asMark(isDeathInAPart, (text) => (isEstateAlone(text) && !/^h.riti(?:er|.re)$/iu.test(text)) || tellsHeadDied(text)),
  address: asMark(isDeathInAPart, never),
  postcode: asMark(isDeath, never),
  city: asMark(isDeathInAPart, never),
  status: asMark(isDeathInPart, notesDeath),
  comments: inNote,
  tags: inNote,
};
/** Where an answer is asked for, who has died is the contact. */
const inAnswer = asMark(isDeathInAPart, isEstateAlone);
const answered = (field: FieldName): typeof inAnswer | undefined =>
  field === 'subscription' || kindOf(field) === 'allow' || kindOf(field) === 'refuse' ? inAnswer : undefined;
/** Whether the bytes of a cell may be such a note, such a name or such a mark: every comment is asked. */
export const mayMarkDeath = stemSieve({ mark: STEM_MARKS.death, stems: deathStems, also: mayHoldDagger });

/**
 * A reader of what cells of a row say of a death: `deceased`, the contact has died; `noted`, a note or a column that nobody knows says that somebody
 * has; undefined where none does.
 */
export const makeDeathMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => Mark) => {
  const wordy = new Set(wordyColumns(columns));
  const cells = columns.flatMap((info) => {
    const { column, header, suspect } = info;
    const field = readAs(info);
    const own = field && (OF_A_CONTACT[field] ?? answered(field));
    if (own) return [{ column, read: makeColumnReader(column, own) }];
    const asked = foldHeader(header);
    const isWordy = wordy.has(column);
    const isNote = isWordy ? notesDeathUnder(asked) : never;
    // "Cpte rendu relance", "Qualif appel": where an answer may stand, whoever called notes what was told.
    const toldBy = (isTold: (text: string) => boolean) => [{ column, read: makeColumnReader(column, asMark(never, isTold)) }];
    if (suspect) return toldBy((text) => isDeathNoted(text) || isNote(text));
    if (asksForOwnState(info)) return [{ column, read: makeColumnReader(column, asMark(isDeath, never)) }];
    if (isHeaderOfOthers(asked) || (!isWordy && !field && !isOpenColumn(info))) return [];
    if (!isWordy && field) return field === 'deceased' ? [] : toldBy(isDeathInPart);
    // Who has died there may be somebody else.
    const isLeft = asksHowSomebodyStands(asked) ? isEstateAlone : never;
    return toldBy((text) => isDeathNoted(text) || isNote(text) || isLeft(text));
  });
  const asked = columns.flatMap((info) => {
    const of = deathAskedIn(info);
    return of ? [makeColumnReader(info.column, of)] : [];
  });
  const amongCells = makeSiftedCells(cells, mayMarkDeath);
  const isOwn = makeOwnDeathReader(columns);
  return (contact) => {
    let found: Mark;
    for (const read of asked) {
      const mark = read(contact);
      if (mark === 'deceased') return mark;
      found ??= mark;
    }
    const isSure = amongCells(contact, (mark) => {
      found ??= mark;
      return mark === 'deceased';
    });
    return isSure || (found && isOwn(contact)) ? 'deceased' : found;
  };
};
