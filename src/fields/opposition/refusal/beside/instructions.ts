import { foldHeader } from '../../../text/fold-header.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Lines that tell whoever fills a file how to, and title nobody: "Pensez à noter les refus dans la colonne Code". Where they name the column, what stands
 * there may refuse.
 * @module
 */

/** Longer texts are letters. */
const LONGEST = 300;
const NOTE =
  '(?:noter|notez|indiquer|indiquez|cocher|cochez|remplir|remplissez|reporter|reportez|marquer|marquez|signaler|signalez|saisir|saisissez|mettre|mettez|inscrire|inscrivez|preciser|precisez|completer|completez|renseigner|renseignez|tracer|consigner|note|mark|enter|write|tick|flag|record|put|fill(?: in)?|log|eintragen|vermerken|notieren|ankreuzen|markieren|anotar|marcar|indicar|apuntar|rellenar|annotare|segnare|indicare|inserire|compilare|noteren|invullen|aankruisen)';
const COLUMN = '(?:colonnes?|columns?|col|spalten?|columnas?|colonn[ae]|kolom(?:men)?|champ|field|feld|campo|veld)';
/** To be done, and with what: "merci de noter que ces contacts ont refusé" tells it of them. */
const TO_DO = prefiltered(
  `\\b(?:pensez|penser|pense|merci|veuillez|priere|oubliez|oublier|rappel|attention|svp|il faut|toujours|please|remember|bitte|por favor|per favore|gelieve|graag)\\b(?: \\w+){0,5} ${NOTE}\\b(?! (?:que|qu|that|dass|che|dat)\\b)|\\b${NOTE}\\b(?! (?:que|qu|that|dass|che|dat)\\b)(?: \\w+){1,6} (?:dans|en|sur|in|under|sous|unter|nella|nell|bajo|onder) (?:\\w+ )?${COLUMN}\\b|\\b(?:in|en|dans) (?:\\w+ )?${COLUMN}\\b(?: \\w+){1,6} ${NOTE}$`,
);
/** Whether folded words tell how to fill a file. */
export const isInstruction = (words: string): boolean => TO_DO.test(words);

const REFUSALS = prefiltered(
  /\b(?:refus\w*|opposition\w*|oppos[ei]\w*|desinscri\w*|desabon\w*|stops?|opt ?outs?|unsub\w*|npc|ne (?:plus|pas) (?:contacter|appeler|relancer)|do not (?:call|contact)|abmeld\w*|widerspr\w*|sperr\w*|bajas?|rechaz\w*|rifiut\w*|disiscri\w*|cancellat\w*|afmeld\w*|weiger\w*)\b/,
);
const NAMED = new RegExp(`\\b${COLUMN} ((?:\\w+ ){0,3}\\w+)$`);
/** In German and Dutch the verb stands behind. */
const VERB_BEHIND = prefiltered(` ${NOTE}$`);
/** The folded header of the column in which a line says that refusals are noted. */
export const columnOfRefusals = (line: string): string | undefined => {
  if (line.length > LONGEST) return undefined;
  const words = foldHeader(line);
  return isInstruction(words) && REFUSALS.test(words) ? NAMED.exec(words.replace(VERB_BEHIND, ''))?.[1] : undefined;
};
