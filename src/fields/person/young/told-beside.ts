import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { partsOfNote } from './note-parts.js';

/**
 * Ages that a word of youth right before them tells, in a part of their own: "Azubi, 16 J.", "Student, 17, looking for room", "Kind, 6 Jahre", "adhésion jeune
 * (16 ans)".
 * @module
 */

const LONGEST = 120;
const OF_AGE = 18;
const YOUNGEST = 6;

/** Who has a number behind them, and no word: "intern, 17", "apprentice (16)". */
const WITH_NUMBER = prefiltered(
  /^(?:(?:an?|the|un|une|jeune|eine?|ein|young|junger?) )?(?:intern|apprentice|trainee|pupil|student|brownie|cub(?: scout)?|scout|beaver|cadet|teen(?:ager)?|apprentie?|lyceen(?:ne)?|collegien(?:ne)?|ado|eleve|adherente?|azubi|schuler(?:in)?|praktikant(?:in)?|lehrling|auszubildende[rn]?|alumn[oa]|aprendiz|studente|studentessa|apprendista|stagista|alunn[oa]|leerling|scholier|stagiair)(?: [a-z]+){0,2}$/,
);
/** "16 J." is German for years, and French for days. */
const BARE = /^(1[0-7]|[6-9])(?: (?:j|jr|yrs?|a))?$/;
/** A number of a house: "Student, 17, rue des Lilas". */
const STREET =
  /(?:^| )(?:\S*(?:str|strasse|gasse|weg|platz|straat|laan|plein)|street|st|road|rd|avenue|ave|lane|rue|bd|boulevard|allee|chemin|place|impasse|quai|route|via|viale|piazza|calle|plaza|bis|ter)(?: |$)/;
/** A child, who is the contact where nothing says whose it is. */
const CHILD = /^(?:(?:ein|une?|an?|een|un|una|das|the) )?(?:kind|kleinkind|enfant|child|kid|toddler|nin[oa]|bambin[oa]|crianca)$/;
/** Of children only. */
const OF_CHILDREN = /(?:^| )(?:pediatr\w*|paediatr\w*|padiatr\w*|kinderarzt\w*|kinderheilkunde|pedodont\w*)(?: |$)/;
const HELD_BY_YOUNG = prefiltered(
  /^(?:adhesion|inscription|tarif|licence|abonnement|carte|cotisation|membre|membership|member|ticket|rate|subscription|beitrag|mitgliedschaft|mitglied|abo|tarifa|cuota|carnet|socio|tessera|iscrizione|abbonamento|lidmaatschap|lid|abonnement) (?:jeunes?|juniors?|etudiante?s?|ado|enfants?|apprentie?s?|youth|students?|jugend(?:liche[rn]?)?|joven|juvenil|giovan[ei]|under|jeugd)$/,
);
const YEARS = /^(\d{1,2}) (?:ans|years?(?: old)?|yrs?(?: old)?|yo|jahre?(?: alt)?|j|anos|anni|jaar(?: oud)?)$/;

/** How old somebody is by a part of a note and the word of youth in the part before it; undefined where none is. */
export const toldBeside = (parts: readonly string[]): number | undefined => {
  for (const [at, part] of parts.entries()) {
    if (at === 0) continue;
    const before = parts[at - 1] as string;
    const bare = BARE.exec(part)?.[1];
    if (bare !== undefined && WITH_NUMBER.test(before) && !STREET.test(parts[at + 1] ?? '')) return Number(bare);
    const years = Number(YEARS.exec(part)?.[1]);
    if (years > 0 && years < OF_AGE && ((at === 1 && CHILD.test(before)) || OF_CHILDREN.test(before))) return years;
    if (years >= YOUNGEST && years < OF_AGE && HELD_BY_YOUNG.test(before)) return years;
  }
  return undefined;
};

/** The same of a text that may be about anything. */
export const toldBesideIn = (text: string): number | undefined =>
  text.length <= LONGEST && /\d/.test(text) ? toldBeside(partsOfNote(text)) : undefined;
