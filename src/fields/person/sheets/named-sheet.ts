import type { Lists } from '../../../model/contact/list-match.js';
import type { HeldPersons } from '../../../model/contact/suppression-list.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * Sheets that list the dead, or those under guardianship, beside the contacts of a workbook.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** What a name adds to what it lists. */
const NAMING = setOf(
  `liste listes list lists lista listado elenco fichier datei file export base clients client clientes clienti kunden contacts contact contactos contatti kontakte
  prospects personnes persons people adherents abonnes assures titulaires donateurs members membres de des d du la le les l of the der die das di dei delle del los las
  a retirer exclure sous under unter sotto bajo onder et and und y e nouveaux new mesures mesure declares signales est sont ist are
  klanten klienci kunder magasin boutique winkel laden filiale tienda negozio loja butik butiken sklep store`,
);
const DEATHS = setOf(
  `deces decede decedes decedee decedees dcd defunt defunts mort morts deceased death deaths dead died verstorben verstorbene verstorbenen todesfall todesfalle
  sterbefalle fallecido fallecidos fallecidas falecido falecidos falecida falecidas falecimentos obitos defuntos defunciones difuntos difuntas deceduto deceduti decedute decessi defunti overleden overledenen avliden avlidna dodsfall dodsbo dodsbon avdod avdode afdode zmarly zmarla zmarli zgon zgony overlijden succession successions`,
);
const PROTECTED = setOf(
  `tutelle tutelles curatelle curatelles mjpm majeur majeurs protege proteges protection guardianship guardianships conservatorship conservatorships vormundschaft betreuung
  tutelados incapacitados curatela tutela amministrazione sostegno curatele bewind mineur mineurs mineures minors minderjahrige minderjahrigen minderjarige minderjarigen menores menoresdeedad edad idade minori minorenni
  minderarig minderariga omyndig omyndiga mindrearige mindrearig niepelnoletni nieletni maloletni ubezwlasnowolnieni`,
);
/** Alone, these say something else. */
const ALONE = setOf('edad idade majeur majeurs protege proteges protection betreuung tutela amministrazione sostegno');

/** Whom a sheet of that name lists; undefined for every other one: "Garantie décès", "Protection juridique". */
export const personsOnSheet = (name: string): 'deaths' | 'protected' | undefined => {
  const said = foldHeader(name)
    .split(' ')
    .filter((word) => !NAMING.has(word) && !/^\d*$/.test(word));
  if (said.length === 0) return undefined;
  if (said.every((word) => DEATHS.has(word))) return 'deaths';
  const isMeasure =
    said.every((word) => PROTECTED.has(word)) &&
    (said.length > 1 || !ALONE.has(said[0] as string) || /\b(?:sotto|bajo|unter|mesures?)\b/i.test(name));
  return isMeasure ? 'protected' : undefined;
};

/** Whether a workbook has a sheet of such people with which nobody was compared: it could not be read as a list. */
export const leavesSheetUnread = (
  { lists, sheets }: { readonly lists: Pick<Lists, 'all'>; readonly sheets?: { readonly others: readonly string[] } | undefined },
  holds: HeldPersons,
): boolean => sheets?.others.some((name) => personsOnSheet(name) === holds && !lists.all.some(({ sheet }) => sheet === name)) === true;
