import { lazy } from '../../model/base/lazy.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import { asMeantInNotes } from '../text/spell-words.js';
import {
  AUTHORITIES,
  BY_TRADE,
  FAILED,
  FAILING,
  GUARDIAN_ALONE,
  GUARDIAN_IN_FAMILY,
  GUARDIANS,
  HANDLED,
  OF_LEARNERS,
  POWERS,
  PROTECTED,
  PROTECTION_HEADERS,
  RELATIVE_BEHIND,
  STATED_PROTECTION,
  SUPERVISED,
} from './protection-words-data.js';
import { openingsOf, saysOfContact, sentencesOf } from './whom-noted.js';

/**
 * Notes that somebody is under guardianship, or has a guardian who decides with them: "sous curatelle", "son tuteur a appelé", "under guardianship".
 * @module
 */

const LONGEST = 400;
const LONGEST_CELL = 60;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const authorities = lazy(() => setOf(AUTHORITIES));
const trades = lazy(() => setOf(BY_TRADE));
const supervised = lazy(() => setOf(SUPERVISED));

const LAST_BEFORE = 3;
const FIRST_BEHIND = 4;
/** An authority over others ("ministère de tutelle"), a trade ("cabinet MJPM"), or a measure that has ended ("curatelle levée"). */
const isOtherMatter = (words: string, start: number, end: number): boolean => {
  const before = words.slice(0, start).trim().split(' ').slice(-LAST_BEFORE);
  const behind = words.slice(end).trim().split(' ').slice(0, FIRST_BEHIND);
  return before.some((word) => trades().has(word)) || behind.some((word) => supervised().has(word) || authorities().has(word));
};

const noted = (words: string): boolean =>
  saysOfContact(words, PROTECTED, isOtherMatter) ||
  POWERS.test(words) ||
  HANDLED.test(words) ||
  FAILING.test(words) ||
  FAILED.test(words) ||
  (!OF_LEARNERS.test(words) && (GUARDIAN_IN_FAMILY.test(words) || saysOfContact(words, GUARDIANS, isOtherMatter)));

/** The same before a comma, whoever of the family stands behind it: "sous curatelle, sa sœur gère", "en EHPAD Alzheimer, voir sa fille". */
const notedInOpening = (opening: string, text: string): boolean => {
  const whole = plainWords(text);
  const behind = whole.slice(whole.indexOf(opening) + opening.length);
  if (supervised().has(behind.trim().split(' ')[0] as string)) return false;
  return (
    saysOfContact(opening, PROTECTED, isOtherMatter) ||
    STATED_PROTECTION.test(opening) ||
    FAILED.test(opening) ||
    (GUARDIAN_ALONE.test(opening) && RELATIVE_BEHIND.test(behind))
  );
};

const DENIALS = /(?<![^ ])(?:pas|plus|jamais|rien|non|not|never|no|nicht|kein|keine|mehr|niet|meer|geen|piu|mas)(?![^ ])/g;
/** The same behind a comma, where what was denied before it is something else: "ne communique plus, sous sauvegarde de justice". */
const notedBehindComma = (sentence: string): boolean => {
  const parts = sentence.split(',').map(plainWords);
  return parts.some((part, at) => {
    const earlier = parts.slice(0, at).join(' ').replace(DENIALS, ' ');
    return (
      at > 0 &&
      STATED_PROTECTION.test(part) &&
      earlier.search(PROTECTED) < 0 &&
      saysOfContact(`${earlier} ${part}`, PROTECTED, isOtherMatter)
    );
  });
};

/** Whether a comment says that the contact is under guardianship, or has a guardian. */
export const notesProtection = (written: string): boolean => {
  if (written === '' || written.length > LONGEST) return false;
  const text = asMeantInNotes(written);
  return (
    sentencesOf(text).some(noted) ||
    (text.includes(',') && text.split(/[.;!?\n]/).some(notedBehindComma)) ||
    openingsOf(text).some((opening) => notedInOpening(opening, text))
  );
};

/** Of a private person they decide together with whoever it is; of a firm they sell what is left. */
const JUDICIAL_AGENT =
  /(?<![^ ])(?<!(?:est|suis|comme|profession|metier|cabinet|ancien|ex) )mandataires? judiciaires?(?![^ ])(?! (?:de (?:metier|profession|la societe)|associee?s?)(?: |$))/;
/** Whether a note of a file of private persons names an agent whom a court appointed for them. */
export const notesJudicialAgent = (text: string): boolean => text.length <= LONGEST && JUDICIAL_AGENT.test(plainWords(text));

/** Whether a cell says that somebody is protected, and nothing else. */
export const statesProtection = (text: string): boolean =>
  text.length <= LONGEST_CELL && STATED_PROTECTION.test(plainWords(asMeantInNotes(text)));

/** Whether a comment is one word by which people note a guardian, and which is a trade in other columns. */
export const notesGuardianAlone = (text: string): boolean => text.length <= LONGEST_CELL && GUARDIAN_ALONE.test(plainWords(text));

const HEADERS: ReadonlySet<string> = new Set(PROTECTION_HEADERS.split(',').map((header) => header.trim()));
/** A tutor is an apprentice's as often, and a representative a company's: only those count whose trade it is. */
const NAME_OF = '(?:nom|nome|nombre|naam|name) (?:(?:du|de|de la|del|dell|della|di|van de|van|des|der|of|of the) )*';
const MAY_ASK = new RegExp(
  `^(?:${NAME_OF})?(?:tuteur|tutrice|tutore(?: legale)?|tutor legal|(?:representant|responsable|repr?|resp)e? legale?(?: [12])?|representante legal|rappresentante legale|legal representative|gesetzlicher? vertreter(?:in)?|wettelijke? vertegenwoordiger)$|^${NAME_OF}(?:parents?|genitor[ei]|elternteils?|eltern|ouders?|padre o tutor|padre madre)$|^parents? names?$|^genitor[ei]$`,
);
const OF_THE_TRADE =
  /(?<![^ ])(?:udaf|mjpm|atmp|ati|mandataires? judiciaires?|(?:association|service|organisme) tutelaires?|(?:gerant|gerante) de tutelles?|tutelles|protection des majeurs)(?![^ ])/;
/** Whoever is represented by a parent is a child, or is protected. */
const PARENT =
  /^(?:(?:son|sa|ses|le|la|les|his|her|sein|seine|ihr|ihre|su|il|zijn|haar) )?(?:peres?|meres?|parents?|maman|papa|father|mother|mum|dad|vater|mutter|eltern|padre|madre|genitor[ei]|vader|moeder|ouders?|tuteur|tutrice|voogd|vormund)(?![^ ])/;
/** Whether a header asks who represents somebody, of whom that says nothing yet. */
export const mayAskForProtection = (header: string): boolean => MAY_ASK.test(foldHeader(header));
/** Whether such a header names a tutor, and not who represents a company. */
export const isOfTutor = (header: string): boolean => /\b(?:tuteur|tutrice|tutore|tutor)\b/.test(foldHeader(header));
/** Whether an answer to that names somebody who represents protected adults. */
export const namesProtector = (text: string): boolean =>
  text.length <= LONGEST && (OF_THE_TRADE.test(plainWords(text)) || PARENT.test(plainWords(text)));
const FILLERS = setOf(
  'nom name naam namen van onder staat der sous en est mis mise place placee type nature date debut du de d di la le l un une is under is_under',
);
/** Whether a header asks who is protected, or by whom: whatever it is answered with but a no says that somebody is. */
export const asksForProtection = (header: string): boolean =>
  HEADERS.has(
    foldHeader(header)
      .split(' ')
      .filter((word) => !FILLERS.has(word))
      .join(' '),
  );

/** Of the words of these notes a part, without double letters. */
const STEMS =
  '_wsnp_ _ads_ _am_ne_ _amne_ _am_re_ _amre_ _am__di_s _cog _erw_v _erw__v _erwv _adm__prov _admin__prov _adm_prov _admin_prov _incap_ _regime_de_prot _einwiligungsvorb _kesb_ _apea_ _verbeist _carer_ _caregiver _care_worker_ _suport_worker_ _auxiliaire_de_vie_ _aidant _pfleger _pflegekr _mantelz _verzorgster _cuidador _badante_ _mentor_re _mentor_be _mentor_te _mentor_ha _tout_pase_par_ _doit_paser_par_ _through_her_ _through_him_ _alles_uber_ _todo_pas _tuto_pas _alles_via_ _tutel _curatel _curador _tuteur _tutrice _curat _proteg _prot_ _protect _geschaftsf _geschaftsunf _handelingsonb _wilsonb _sauvegard _habilit _mandat _mjpm_ _udaf_ _guardian _power_ _poa_ _ward_ _conservator _capacity _betreu _vormund _sachwalt _erwachsenenvert _vorsorgevol _entmundig _beistand _tutor _tutela _incapa _interdet _inabilit _aministra _curatel _bewind _mentorsch _vogd _verlengd _beschermd _vertegenw _administrat _lpa_ _vulnerab _lleva_todo_ _llevan_todo_ _sa_tete_ _facultes_ _legal_ _legale_ _epa_ _alzheimer _demen _senil _autonomie_ _acompanhad _interdit _afaires_ _comptes_ _papiers_ _afairs_ _finances_ _paperwork_ _angelegenh _finanzen_ _asuntos_ _cuentas_ _papeles_ _zaken_ _financien_ _handicap _deficien _mental_ _mentale_ _mentaly_ _geistig _verstandel _discapac _disabile_ _trisomi _memoire_ _memory_ _ubezw _kurator _kuratel _opiekun _opieka_ _god_man_ _godmans _forvaltar _framtidsful _verge_ _vergemal _v_rge_ _v_rgemal';
/** Whether the bytes of a cell may be such a note: every comment is asked. */
export const mayNoteProtection = stemSieve({ mark: STEM_MARKS.protection, stems: () => STEMS.split(' ') });
