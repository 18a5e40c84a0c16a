import type { Cell, ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { stanceOf } from '../answers/yes-no.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeColumnReader, makeSiftedReader } from '../cells/field-reader.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';

/** What bounces and is no dead address, and who has left and is not the contact. */
const OTHER =
  /\bsoft ?bounc\w*|\bbounc\w* (?:rates?|back)\b|\b(?:no|not|never|non|pas de|sans|aucun|jamais|kein|ohne|without) (?:hard )?(?:bounc\w*|rebonds?|npai)|\b(?:remplac\w*|replaces?|replaced|replacing|succ(?:essor|esseur|ede) (?:of|de|a)|nachfolger\w*|postale?|postal)\b.*/g;
const MAIL =
  '(?:e ?mails?|mails?|courriels?|adresses?|address(?:es)?|mailbox|boite(?: (?:mail|email|aux lettres))?|postfach|correo|indirizzo)';
const COMPANY =
  '(?:company|firm|business|organi[sz]ation|societe|entreprise|boite|structure|firme|empresa|azienda|unternehmen|firma|poste|post)';

const DEAD = new RegExp(
  String.raw`\b(?:npai|hard ?bounc\w*|rebonds? durs?|undeliver(?:able|ed)|unzustellbar|nicht zustellbar|rebotad[oa]|user unknown|unknown user|` +
    String.raw`${MAIL} (?:\w+ ){0,3}(?:n exist\w* (?:plus|pas)|no longer (?:exists?|valid|works?)|do(?:es)? not exist|doesn t exist|invalide?s?|erronee?s?|inexistante?s?|en erreur|existiert nicht|bounc(?:ed|es|ing)|rejetee?s?|inesistente|inexistente)|` +
    'invalid (?:e ?mail|mail|address)|' +
    String.raw`(?:a|ont|avait) quitte (?:\w+ ){0,2}${COMPANY}|n(?:e)? (?:travaille|bosse|fait) plus (?:partie|dans|chez|ici|pour|la)|n est plus (?:dans|chez|en poste|salariee?)|partie? (?:a la|en) retraite|partie? de (?:\w+ ){0,2}${COMPANY}|` +
    String.raw`(?:left|has left|leaving) (?:the |our |his |her |their )?${COMPANY}|no longer (?:works|employed|with the|at the)|hat (?:\w+ ){0,2}${COMPANY} verlassen|ya no trabaja|non lavora piu)\b`,
);
/** All that a cell holds. Where it tells of a status, plain words say it too. */
const WHOLE = /^(?:(?:is |est )?bounce[ds]?|email bounce[ds]?)$/;
const STATUS =
  /^(?:invalide?|not valid|non valide|pas valide|cleaned|hard|dead|dur|partie?|left|gone|inexistante?|n existe (?:plus|pas)|errone|erronee|en erreur|ungultig|invalido|undeliverable|does not exist)$/;
const MOST = 500;

/** Whether a text says of whoever it is about that mail to them comes back, or that they have left. @param isStatus whether it is a status */
export const saysAddressIsDead = (text: string, isStatus = false): boolean => {
  if (text === '' || text.length > MOST) return false;
  const words = plainWords(text);
  if (WHOLE.test(words) || (isStatus && STATUS.test(words))) return true;
  return DEAD.test(words.replace(OTHER, ' '));
};

const BOUNCE = /^(?:(?:is |est )?(?:e ?mails? |mails? )?(?:hard ?)?bounce[ds]?|npai|rebonds?(?: durs?)?)$/;
/** Whether an answer is that mail came back and nothing else: in a column of subscriptions, consents or refusals it is none of these. */
export const saysBounced = (text: string): boolean => text.length < 20 && BOUNCE.test(plainWords(text));
const isAnswer = (field: FieldName | undefined): boolean =>
  field !== undefined && (field === 'subscription' || kindOf(field) === 'allow' || kindOf(field) === 'refuse');

/** A header that says what mail to an address did: "Bounced", "Hard bounce date", "NPAI". */
const BOUNCED =
  /^(?:(?:is|has|e ?mail|mail|hard|date|statut|status|type|last|dernier) )*(?:hard ?bounce[ds]?|bounce[ds]?|npai|rebond|unzustellbar|undeliverable)(?: (?:type|date|at|le|on|status|statut|e ?mail|mail|dur|reason|raison|motif|grund|motivo|code))*$/;
/** One of a check of addresses: "Email status". */
const CHECKED =
  /^(?:e ?mails?|mail|courriel) (?:address )?(?:status|statut|etat|state|verification|validation|deliverability|quality)(?: status)?$|^(?:status|statut|etat) (?:de l |du |de )?(?:e ?mail|mail|courriel)$|^delivrabilite$/;
const VALID = /^(?:is )?(?:e ?mail|mail|courriel)(?: is| est)? valide?$|^valide? (?:e ?mail|mail)$/;
const NO_DATE = /^[0\s./:-]*$/;
const NOT_DEAD = /\bsoft|^(?:valide?|ok|delivered|deliverable|active|actif|none|aucun|mou)$/;

const isBounce = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  return !NO_DATE.test(text) && stance !== 'no-tick' && !(stance === 'open' && whole) && !NOT_DEAD.test(plainWords(text));
};

/** How the cells of a column are read that says it of each address; undefined for the header of another. */
export const bounceColumnOf = (header: string): ((text: string) => boolean) | undefined => {
  const words = foldHeader(header);
  if (BOUNCED.test(words)) return isBounce;
  if (CHECKED.test(words)) return (text) => saysAddressIsDead(text, true);
  if (VALID.test(words)) return (text) => text !== '' && stanceOf(text).stance === 'no-tick';
  return undefined;
};

/** Free text, in which people note it. */
const NOTES: ReadonlySet<string | undefined> = new Set(['status', 'comments', 'tags', 'jobTitle', undefined]);
/** What none of these words is written without: double letters are one. */
export const mayNoteDeadAddress = stemSieve({
  mark: STEM_MARKS.deadAddress,
  stems: () =>
    'bounc npai rebond undeliv zustelbar rebotad user_unknown unknown_user exist invalid eron en_ereur no_longer rejet quite_ travail bose_ fait_plus est_plus partie part_ parti_ left leaving verlas trabaja lavora cleaned hard dead dur gone not_valid non_valid pas_valid ungultig does_not'.split(
      ' ',
    ),
  anywhere: true,
});

/** How the cell of a column says that an address is dead; undefined for a column that does not. */
const columnReader = (info: ColumnInfo): ((contact: Contact) => boolean) | undefined => {
  const { column, header, field, by, elsewhere, suspect } = info;
  if (isAnswer(field) && !elsewhere && !suspect) return makeColumnReader(column, saysBounced);
  if (!NOTES.has(field) || elsewhere || suspect || (field === undefined && by === 'config')) return undefined;
  const own = bounceColumnOf(header);
  if (own) return makeColumnReader(column, own);
  return makeSiftedReader(info, (text) => saysAddressIsDead(text, field === 'status'), mayNoteDeadAddress);
};

/** Finds the cell of a contact which says that mail to its address comes back, or that its owner has left; undefined where no column can. */
export const makeDeadAddressReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => Cell | undefined) | undefined => {
  const readers = columns.flatMap((info) => {
    const says = columnReader(info);
    return says ? [{ says, column: info.column, field: info.field ?? 'other' }] : [];
  });
  if (readers.length === 0) return undefined;
  return (contact) => {
    if (!contact.emails.some(({ valid }) => valid)) return undefined;
    const found = readers.find(({ says }) => says(contact));
    return found && { is: 'cell', row: contact.row, column: found.column, field: found.field };
  };
};
