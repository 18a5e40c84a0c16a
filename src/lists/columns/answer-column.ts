import { namesRefusalList, readListed } from '../../fields/answers/refusal-list.js';
import { stanceOf } from '../../fields/answers/yes-no.js';
import { foldHeader } from '../../fields/text/fold-header.js';

type Row = readonly string[];

const ANSWER =
  /^(?:ok|ko|nok|oui|non|yes|no|inscrite?|non inscrite?|opposée?|appelable|non appelable|clear|clean|(?:not |un)?registered|(?:not |un)?listed|(?:no )?match|c?tps|tps ?[/+&] ?ctps)$/i;
const MAY_CALL = /^(?:ok|appelable|clear|clean)$/i;
/** Who was looked up in a register and is not there, and who is: "NON INSCRIT" beside "INSCRIT" of Bloctel, under whatever header. */
const NOT_THERE = /^(?:(?:non|not|pas)[ _-]?|un)(?:inscrite?|enregistr[ée]e?|registered|listed|found|trouv[ée]e?|pr[ée]sente?)$/i;
const THERE = /^(?:inscrite?|enregistr[ée]e?|registered|listed|found|trouv[ée]e?|pr[ée]sente?)$/i;

const isFilled = (value: string): boolean => value !== '';
const valuesOf = (rows: readonly Row[], column: number): readonly string[] =>
  rows.map((row) => (row[column] ?? '').trim()).filter(isFilled);

/** Whether a column answers for each row if it may be called: then the file is the reverse of a list of oppositions. */
export const hasAnswers = (rows: readonly Row[], width: number): boolean => {
  for (let column = 0; column < width; column++) {
    const values = valuesOf(rows, column);
    if (values.some((value) => MAY_CALL.test(value)) && values.every((value) => ANSWER.test(value))) return true;
    if (values.some((value) => NOT_THERE.test(value)) && values.every((value) => NOT_THERE.test(value) || THERE.test(value))) return true;
  }
  return false;
};

/** How columns are called that tell what came of looking a number up. */
const OUTCOME =
  /(?:^| )(?:treffer|hits?|match(?:ed)?|esito|resultat|resultado|risultato|ergebnis|result|inscrite?|iscritto|inscrito|gelistet|eingetragen|gesperrt|listed|registered|presente?|ingeschreven|geregistreerd|registrat[oa]|registrad[oa]|enregistree?|gevonden|trovat[oa]|(?:on|in|sur|dans) (?:the |le |la )?(?:register|registre|list|liste))(?: |$)/;
/** The same the other way round: whoever is on no list may be called. */
const MAY_BE_CALLED =
  /^(?:(?:mag|darf) (?:[a-z]{1,20} ){0,2}(?:gebeld|bellen|gecontacteerd|angerufen|kontaktiert)(?: w[eo]rden)?|(?:may|can|ok to|safe to|allowed to) (?:be )?(?:call|contact|dial|phone)(?:ed)?|(?:on )?peut (?:etre )?(?:appelee?|contactee?|demarchee?|appeler|contacter|demarcher)|(?:si )?puo (?:essere )?(?:chiamat[oa]|contattat[oa]|chiamare|contattare)|(?:se )?puede (?:ser )?(?:llamad[oa]|contactad[oa]|llamar|contactar)|(?:chiama|contatta|telefona|utilizza)bile|(?:appel|contact|joign|demarch|prospect|call|phon|llam|dial|mail)able|(?:anruf|kontaktier|anschreib)bar|belbaar|bellen toegestaan|contacteerbaar)$/;
/** One of them alone: "Inscrit newsletter" asks something else. */
const OUTCOME_ALONE =
  /^(?:treffer|hits?|match(?:ed)?|esito|resultat|resultado|risultato|ergebnis|result|inscrite?|iscritto|inscrito|gelistet|eingetragen|gesperrt|listed|registered|presente?)$/;
/** Rows that tell how wide a list is. */
const WIDEST = 10;
const FOUND =
  /^(?:y|yes|o|oui|j|ja|s|s[iíì]|1|x|true|vrai|wahr|vero|tak|non contattabile|non contactable|nicht (?:kontaktierbar|anrufbar)|no contactable)$/i;
const NOT_FOUND =
  /^(?:n|no|non|nein|nee|nie|0|false|faux|falsch|falso|contattabile|contactable|kontaktierbar|anrufbar|libre|libero|frei)$/i;

/** The same under a header that asks what came of it, and names no list: of a register's whole answer to what it was sent. */
export const isFound = (text: string): boolean | undefined => (FOUND.test(text) ? true : NOT_FOUND.test(text) ? false : isOnList(text));

/** Whether a folded header asks what came of looking somebody up. */
export const asksOutcome = (words: string): boolean => OUTCOME.test(words);

/** A yes or a no in a letter or a word, where no header says to what. */
const LETTER = /^(?:y|yes|o|oui|j|ja|s|s[iíì]|n|no|non|nein|nee)$/i;
/**
 * Whether a list says of each row if it was found, and of some that it was not, in yes and no: under a header that asks it ("Inscrit", "Treffer"), or
 * under none, where nothing else can be meant.
 */
export const hasFoundAnswers = (header: Row, rows: readonly Row[]): boolean => {
  const width = Math.max(0, ...rows.slice(0, WIDEST).map((row) => row.length));
  const asks =
    header.length === 0
      ? [...Array(width).keys()]
      : header.flatMap((name, column) => (OUTCOME_ALONE.test(foldHeader(name)) ? [column] : []));
  return asks.some((column) => {
    const values = valuesOf(rows, column);
    return values.every((value) => LETTER.test(value)) && values.some((value) => NOT_FOUND.test(value));
  });
};

/** Whether an answer says that a number is on the list ("Y", "registered"), or is not; undefined for what is no answer. */
const isOnList = (text: string): boolean | undefined => {
  const listed = readListed(text);
  if (listed !== undefined) return listed === 'listed';
  const { stance, whole } = stanceOf(text);
  return whole ? stance !== 'no-tick' && stance !== 'for' : undefined;
};

/**
 * Whether a column says of somebody that they are on no list, in words that say so under whatever header ("Non presente", "frei"), or by a yes to whether they may
 * be called.
 */
const hasClearAnswers = (header: Row, rows: readonly Row[]): boolean =>
  header.some((name, column) => {
    const values = valuesOf(rows, column);
    if (values.length === 0) return false;
    if (MAY_BE_CALLED.test(foldHeader(name)))
      return values.every((value) => FOUND.test(value) || NOT_FOUND.test(value)) && values.some((value) => FOUND.test(value));
    const told = values.map(readListed);
    return told.every((one) => one !== undefined) && told.includes('clear');
  });

/**
 * Whether a file is what a bureau sends back of the numbers that it was given: under the names of the lists it says of each if it is on them
 * ("TPS;CTPS", "N;Y"), or under what came of it ("Treffer", "Esito"), and of some that they are on none.
 */
export const hasListAnswers = (header: Row, rows: readonly Row[]): boolean => {
  if (hasClearAnswers(header, rows)) return true;
  const columns = header.flatMap((name, column) => (namesRefusalList(foldHeader(name)) ? [column] : []));
  const asks = header.flatMap((name, column) => (OUTCOME.test(foldHeader(name)) ? [column] : []));
  const answers = asks.some((column) => {
    const values = valuesOf(rows, column);
    return values.every((value) => isFound(value) !== undefined) && values.some((value) => isFound(value) === false);
  });
  if (answers) return true;
  const told = columns.filter((column) => {
    const values = valuesOf(rows, column);
    return values.length > 0 && values.every((value) => isOnList(value) !== undefined);
  });
  return told.length > 0 && rows.some((row) => told.every((column) => isOnList((row[column] ?? '').trim()) === false));
};
