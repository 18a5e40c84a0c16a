import { namesRefusalList, readListed } from '../../fields/answers/refusal-list.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { asksOutcome, isFound } from './answer-column.js';

type Row = readonly string[];

/** When a number was looked up, and what whoever sent it calls it. */
const BESIDE =
  /^(?:(?:date|jour|day|datum|fecha|data|dt)(?: (?:de |du |d |of |der |del |della )?(?:filtrage|controle|verification|passage|retour|interrogation|screening|check|scrub|bloctel|prufung|consulta|verifica|controllo))?|(?:date|jour)? ?(?:filtrage|verifie|controle|interroge|checked|screened|geprueft|verificado|verificato)(?: le| on| am| il| el)?|id|ref|reference|id externe|external id|line|ligne|row|numero (?:de )?ligne)$/;

/**
 * Of a file that holds what a register answered of each number and nothing else ("Téléphone;Inscrit Bloctel", Oui, Non): whether a row says that the
 * number is not in it. Where a file holds more, it may be a list of those who refuse for other reasons as well, and everybody in it does.
 * @param identities columns that hold addresses or numbers
 * @returns undefined where it is no such file: none was found, or all were, or something is said that is no answer
 */
export const makeLookUpFilter = (
  header: Row,
  rows: readonly Row[],
  identities: ReadonlySet<number>,
): ((row: Row) => boolean) | undefined => {
  const textAt = (row: Row, column: number): string => (row[column] ?? '').trim();
  const answers: number[] = [];
  for (const [column, name] of header.entries()) {
    const words = foldHeader(name);
    if (identities.has(column) || BESIDE.test(words)) continue;
    const texts = rows.map((row) => textAt(row, column)).filter((text) => text !== '');
    // "Inscrit: Oui" may ask of a newsletter; "Résultat: ABSENT" asks of a register.
    const isRegister = namesRefusalList(words) || (asksOutcome(words) && texts.every((text) => readListed(text) !== undefined));
    if (!isRegister || texts.some((text) => isFound(text) === undefined)) return undefined;
    answers.push(column);
  }
  if (answers.length === 0) return undefined;
  const isCleared = (row: Row): boolean => answers.every((column) => isFound(textAt(row, column)) === false);
  const isListed = (row: Row): boolean => answers.some((column) => isFound(textAt(row, column)) === true);
  return rows.some(isCleared) && rows.some(isListed) ? isCleared : undefined;
};
