import type { Cell, ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../../model/contact/field.js';
import { stanceOf } from '../../answers/yes-no.js';
import { STEM_MARKS } from '../../bytes/stem-marks.js';
import { stemSieve } from '../../bytes/stem-sieve.js';
import { asMeant } from '../../cells/coded-cells.js';
import { makeColumnReader, makeSiftedReader } from '../../cells/field-reader.js';
import { plainWords } from '../../text/plain-words.js';
import { asMeantInNotes } from '../../text/spell-words.js';
import { askedOfAddress } from './address-headers.js';
import { makeNotedBeside, mayNoteBesideAddress } from './beside-address.js';
import {
  BOUNCE,
  CAME_BACK,
  CLEANED_TAG,
  DEAD,
  DEAD_ABROAD,
  DISMISSED,
  ELSEWHERE,
  FULL,
  HAS_LEFT,
  IS_OLD,
  LEFT,
  MOVED_ON,
  NOT_DELIVERED,
  OF_ANOTHER,
  OTHER,
  REPLACED,
  RETIRED,
  STATUS,
  saysGone,
} from './dead-words.js';
import { askedOfLetters } from './letter-headers.js';
import { addressOwnerColumnOf, isAddressOfOthers } from './others-channel.js';
import { withoutRepaired } from './repaired.js';
import { isOfLetters, withoutLetters } from './returned-letter.js';

const MOST = 500;
const SAID = [DEAD, LEFT, CAME_BACK, MOVED_ON, NOT_DELIVERED, OF_ANOTHER, DEAD_ABROAD, ELSEWHERE];
/** Whether a text says of whoever it is about that mail to them comes back, or that they have left. @param isStatus whether it is a status */
export const saysAddressIsDead = (written: string, isStatus = false): boolean => {
  if (written === '' || written.length > MOST) return false;
  const text = asMeantInNotes(written);
  const words = withoutRepaired(plainWords(text));
  if (BOUNCE.test(words) || (isStatus && STATUS.test(words)) || REPLACED.test(words) || saysGone(text, words)) return true;
  const said = words.replace(OTHER, ' ');
  return SAID.some((one) => one.test(said)) || (!isStatus && FULL.test(said));
};

/** Whether an answer is that mail came back and nothing else: in a column of subscriptions, consents or refusals it is none of these. */
export const saysBounced = (text: string): boolean => text.length < 40 && BOUNCE.test(plainWords(text));
const isAnswer = (field: FieldName | undefined): boolean =>
  field !== undefined && (field === 'subscription' || kindOf(field) === 'allow' || kindOf(field) === 'refuse');

const NO_DATE = /^[0\s./:-]*$/;
const NOT_DEAD = /\bsoft|^(?:valid[eoa]?|gultig|geldig|ok|delivered|deliverable|active|actif|none|aucun|mou)$/;

const isBounce = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  return !NO_DATE.test(text) && stance !== 'no-tick' && !(stance === 'open' && whole) && !NOT_DEAD.test(plainWords(text));
};

/** Whether a header asks how a check of an address ended, and not whether mail came back. */
export const asksAddressStatus = (header: string): boolean => askedOfAddress(header) === 'checked';

/** Of what use Dropcontact found an address to be stands behind its state: "invalid@pro", and its state behind that: "nominative@pro invalid". */
const OF_USE = /^\w{1,20}@(?:pro|perso)\s+(?=\S)|@(?:pro|perso)$/;
const isBadCheck = (text: string): boolean => saysAddressIsDead(text.replace(OF_USE, ''), true);
const isDay = (text: string): boolean => /\d\D\d/.test(text) && !NO_DATE.test(text);
/** How the cells of a column are read that says it of each address; undefined for the header of another. */
export const bounceColumnOf = (header: string): ((text: string) => boolean) | undefined => {
  switch (askedOfAddress(header)) {
    case 'bounced':
      return isBounce;
    case 'checked':
      return isBadCheck;
    case 'labelled':
      return (text) => saysAddressIsDead(text, true) || IS_OLD.test(plainWords(text));
    case 'invalid':
      return (text) => text !== '' && (stanceOf(text).stance === 'tick' || saysAddressIsDead(text, true));
    case 'valid':
      return (text) => text !== '' && (stanceOf(text).stance === 'no-tick' || saysAddressIsDead(text, true));
    case 'left':
      return (text) => (stanceOf(text).whole && stanceOf(text).stance === 'tick') || isDay(text) || saysAddressIsDead(text, true);
    case 'stays':
      return (text) => (stanceOf(text).whole && stanceOf(text).stance === 'no-tick') || saysAddressIsDead(text, true);
    case 'employed':
      return (text) => saysAddressIsDead(text, true) || HAS_LEFT.test(plainWords(text));
    default:
      return undefined;
  }
};

/** Free text, in which people note it. */
const NOTES: ReadonlySet<string | undefined> = new Set(['status', 'comments', 'tags', 'jobTitle', undefined]);
/** What none of these words is written without: double letters are one. */
export const mayNoteDeadAddress = stemSieve({
  mark: STEM_MARKS.deadAddress,
  stems: () =>
    '_unzust _undel buzon undel _ausgesch _trab_ _metro_ _mate_ _mate _person_ _ma_ausg _not_the_ _mail email e_mail _couriel _coreo _posta_ _bal_ _dsn_ _smtp_ bounc npai rebond undeliv zustelbar rebot rimbalz zuruckgekom devolvid onbestelba fail user_unknown unknown_user exist invalid ongeldig inesist bestaat fake faux_ spamtrap spam_trap disposabl not_found _eron en_ereur no_longer _ve_left have_left ai_quite lavoro facio_piu werk_niet rejet quite_ travail bose_ fait_plus est_plus partie part_ parti_ left leaving verlas trabaja lavora cleaned hard dead dur gone not_valid non_valid no_valid pas_valid nicht_ niet_ no_entreg ungultig does_not ausgeschied _dienst slutat slutet fratrad jobar_ arbetar_ arbejder_ jober_ arbeider_ pracuje odszed odesz dejado no_esta lasciato non_e piu_in_az piu_parte nao_trab saiu_da sender_ expediteur envoyeur verzogen empfanger remitente mitente avsand avsend afsend afzend nieznany nadawcy revenu retour came_back come_back return zuruck devuelt tornat respint restituit terug change _chez_ plus_dans licenci laid_of fired redundant cambi gewechselt baan_ werkgever remplac replaced suceded ersetzt sustituid sostituit vervangen entlasen despedid licenziat ontslagen _ex_ former_ ancien ehemalig antigu antig_ oud_ exemplead mute ocupe_plus exerce_plus fonction suis_plus _more anymore not_at not_with nieistn nie_istn nieprawid niepopraw bledn abuse toxic do_not_mail retired retrait rente_ pension ruhestand jubil emerytu reformad aposentad zmien_ zmieni pensioen works_now working_now now_work arbeitet_ travaile_ trabaja_ lavora_ werkt_nu inactiv inaktiv inativ nieaktyw _empresa aziend bedrijf firma efectif dimes job_chang plus_la plus_en_poste n_a_plus n_ai_plus _h_s_ _hs_ hors_service marche_ fonctione_ geht_ funktion funciona funziona works morte mort_ _tot_ perim obsolet desactiv distribu remis_ deliv livre_ boite bal_pleine serveur server servidor mailbox inbox postfach postvak casela caixa rejeitad desativad erad sbagliat _erat equivoc rechaz werkt_niet klopt_niet not_work falsch onjuist foutief_ foutie onbekend weg_bij vertrok opgestapt gestopt_bij ja_nao de_trabalh faz_parte saiu_d ha_ido marchad trabaj demis remerci resign dimit demit ontslag fause_ fauses_ wrong_ incorect mauvais falsche fout_ foute_ verkerd non_val pas_val plus_val pas_ac plus_ac non_ac pas_deliv indeliv _else_ another kogo__in jemand quelqu_un quelquun _qqn_ _autre iemand_and otra_pers otro_cli otra_cli altra_pers outra_pes kogos_in inej_osob nagon_anan _en_anden noen_andre _fel_mejl _fel_mail _fel_e_ _felaktig _ogiltig _feil_ _ugyldig _forkert_ studs i_retur_ _retur_ b__dny b_dny bledny nieaktual niew_as niewlas _z_y_m _zly_m _z_y_a _odbi wraca_ wroci _to_nie_ mail_nie_ _mejlen_ _mejl_f'.split(
      ' ',
    ),
});

const notesDeadBeside = makeNotedBeside((text) => saysAddressIsDead(text, true));

/** A comment is of one person, whatever is noted in it in a word. */
const isDismissed = (text: string): boolean => text.length <= MOST && DISMISSED.test(plainWords(text));

/**
 * How the cell of a column says that an address is dead; undefined for a column that does not.
 * @param hasPost whether letters come back to postal addresses of the file @param ofCompanies whether it names companies, which a pensioner has left
 */
const columnReader = (info: ColumnInfo, hasPost: boolean, ofCompanies: boolean): ((contact: Contact) => boolean) | undefined => {
  const { column, header, field, by, elsewhere, suspect, leans } = info;
  if (field && kindOf(field) === 'email') return elsewhere ? undefined : makeSiftedReader(info, notesDeadBeside, mayNoteBesideAddress);
  const isDead = (text: string): boolean => saysAddressIsDead(withoutLetters(text, hasPost), field === 'status') || isAddressOfOthers(text);
  const meant = NOTES.has(field) && by !== 'config' ? asMeant(header) : undefined;
  if (meant) return makeColumnReader(column, (text) => isDead(meant(text)));
  const own = NOTES.has(field) || field === 'subscription' ? (bounceColumnOf(header) ?? addressOwnerColumnOf(header)) : undefined;
  if (own && isOfLetters(header, hasPost)) return undefined;
  if (own && (!suspect || leans === 'topic') && !(field === undefined && by === 'config')) return makeColumnReader(column, own);
  // “Blocked reason” may refuse, and of whom mail came back it says that.
  if ((isAnswer(field) || suspect) && !elsewhere)
    return makeColumnReader(column, (text) => saysBounced(withoutLetters(text, hasPost)) || isDead(text));
  if (!NOTES.has(field) || elsewhere || (field === undefined && by === 'config')) return undefined;
  if (hasPost && askedOfLetters(header)) return undefined;
  const says = (text: string): boolean =>
    isDead(text) ||
    (field === 'tags' && CLEANED_TAG.test(text)) ||
    (field === 'comments' && (isDismissed(text) || (ofCompanies && RETIRED.test(plainWords(text)))));
  return makeSiftedReader(info, says, mayNoteDeadAddress);
};

/** Finds the cell of a contact which says that mail to its address comes back, or that its owner has left; undefined where no column can. */
export const makeDeadAddressReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => Cell | undefined) | undefined => {
  const hasPost = columns.some(({ field }) => field === 'address');
  const ofCompanies = columns.some(({ field }) => field === 'company');
  const readers = columns.flatMap((info) => {
    const says = columnReader(info, hasPost, ofCompanies);
    return says ? [{ says, column: info.column, field: info.field ?? 'other' }] : [];
  });
  if (readers.length === 0) return undefined;
  return (contact) => {
    if (!contact.emails.some(({ valid }) => valid)) return undefined;
    const found = readers.find(({ says }) => says(contact));
    return found && { is: 'cell', row: contact.row, column: found.column, field: found.field };
  };
};
