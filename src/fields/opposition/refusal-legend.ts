import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { legendCodesIn } from './header-codes.js';
import { columnOfRefusals } from './refusal/beside/instructions.js';
import { type Refusal, readByLexicon } from './refusal/lexicon-reader.js';
import { namesApproach, readRefusal } from './refusal/read-refusal.js';

/** Longer texts are letters. */
const LONGEST = 300;
/** A sign that people put beside a row, by itself: "(*)", "† :". Bullets and the like begin titles as well. */
const SIGN = /(?:^|[\s("'«“])(?:([*†‡])(?=[\s)"'»”:=])|([#•●■▲✗✘×§])(?=\s?[)"'»”:=]))/u;
/** What marks a row: a colour, a star, a cross, whatever is highlighted. */
const MARK = prefiltered(
  /\b(?:rouges?|oranges?|jaunes?|verte?s?|bleue?s?|grise?s?|grisee?s?|roses?|violette?s?|red|yellow|green|blue|gr[ea]y|pink|purple|rot|rote[rnms]?|gelbe?[rnms]?|grune?[rnms]?|blaue?[rnms]?|graue?[rnms]?|roj[oa]s?|naranja|amarill[oa]s?|verdes?|azul(?:es)?|ross[oaie]|arancione|giall[oaie]|verdi|blu|grigi[oae]?|couleurs?|colou?r(?:s|ed)?|coloree?s?|farben?|farbig\w*|color(?:es)?|coloread[oa]s|colorat[oaie]|surlign\w+|stabilo\w*|souligne\w*|highlight\w*|hervorgehoben\w*|resaltad[oa]s?|evidenziat[oaie]|marque[es]*|marquee?s|marked|markiert\w*|marcad[oa]s?|segnat[oaie]|contrassegnat[oaie]|etoiles?|asterisques?|asterisks?|stars?|starred|stern|sternchen|estrellas?|asteriscos?|stell[ae]|asterischi|ro(?:od|de)|oranje|gee?le?|groene?|groen|blauwe?|blauw|grij(?:s|ze)|paarse?|paars|vermelh[oa]s?|laranja|amarel[oa]s?|cinza|rox[oa]s?|kleur(?:en)?|cores|gemarkeerd\w*|onderstreept\w*|destacad[oa]s?|croix|cross(?:es)?|kreuz\w*|cruz|crocett[ae]|barre[es]*|barree?s|struck|durchgestrichen\w*|tachad[oa]s?|barrat[ei]|italiques?|en gras|bold|fett)\b/u,
);
const EQUALS = /[=:→]|->/;
/** What a mark stands on: "les lignes en jaune". */
const MARKED = prefiltered(
  /\b(?:lignes?|cellules?|cases?|fiches?|contacts?|personnes?|noms?|rows?|lines?|cells?|names?|people|persons?|records?|zeilen?|zellen?|kontakte?n?|personen|namen|filas?|lineas?|celdas?|contactos?|personas?|nombres?|righe|riga|cell[ae]|contatt[oi]|person[ae]|nom[ei]|rijen|regels|cellen|contacten|namen|linhas|celulas|contatos|pessoas|nomes)\b/u,
);
/** "ne doivent pas être contactées", which a comment of one contact does not say. */
const MUST_NOT = prefiltered(
  /\b(?:ne|n) \p{L}+ (?:pas|plus|jamais)\b|\b(?:must|should|may|shall|are|is|do|to|want) (?:not|never)\b|\bnot to be\b|\bno longer\b|\bnicht\b|\bniet\b|\bnao\b|\bno (?:se )?(?:debe|quiere|desea|hay|contact|llam)\p{L}*|\bnon (?:devono|deve|vanno|va|vogliono|desiderano|contatt|chiam)\p{L}*/u,
);

/** That all agreed but some: "Tous ont dit oui sauf M. Roy". */
const ALL_BUT = [
  prefiltered(/\b(?:tou(?:s|tes)|tout le monde|all|every(?:one|body)|alle|todos|todas|todo el mundo|tutti|tutte|iedereen)\b/u),
  prefiltered(
    /\b(?:oui|accept\p{L}*|accordo?|consent\p{L}*|opt ?in|yes|agreed?|ja|zugestimmt|einverstanden|eingewilligt|si|acept\p{L}*|acuerdo|acconsent\p{L}*|accett\p{L}*|akkoord|toestemming|toegestemd|contactables?|joignables?|ok)\b/u,
  ),
  prefiltered(
    /\b(?:sauf|hormis|excepte|a part|a l exception de|except(?: for)?|but|apart from|ausser|bis auf|mit ausnahme von|salvo|excepto|menos|tranne|eccetto|behalve|uitgezonderd) (?!(?:(?:le|la|les|on|am|the|el|il) )?(?:mention|indication|avis|erreur|error|otherwise|where|when|if|si|dimanches?|samedis?|lundis?|week|weekends?|sundays?|jours?|days?|not|only)\b)\p{L}/u,
  ),
];

/** An address in a text. */
const ADDRESS = /[^\s@<>(;,]{1,64}@[^\s@>);,]{1,190}/g;

/**
 * Whether a text explains that what is marked refuses: "rouge = ne plus contacter", "(*) les lignes marquées d’une étoile ne souhaitent plus être
 * contactées". Which rows are marked, it does not say, and colours are not read.
 */
export const isRefusalLegend = (written: string): boolean => {
  if (written.length > LONGEST || written.length < 5) return false;
  // The domain of an address is no colour: "claire@orange.fr : trop de mails".
  const text = written.includes('@') ? written.replace(ADDRESS, ' ') : written;
  const words = foldHeader(text);
  if (ALL_BUT.every((says) => says.test(words))) return true;
  if (!SIGN.test(text) && !(MARK.test(words) && (EQUALS.test(text) || MARKED.test(words)))) return false;
  // The second reader has learned from notes on one person, and hears less in what is said of many.
  return hearsRefusal(readRefusal(text)) || hearsRefusal(readByLexicon(text)) || (MUST_NOT.test(words) && namesApproach(text));
};

/** What stands beside the name of a colour in a cell that is nothing else. */
const BESIDE_COLOUR =
  /^(?:en|in|de|des|les?|la|the|fond|texte|text|police|font|background|fill|code|tout|all|alle|todo|tutto|ce|qui|est|et|and|und|y|e|ou|or|of|os|as|legendes?|legends?|leyenda|leggenda|legenda|key)$/;
/** Marked by whatever means: a note on one contact says so, too ("marqué : ne plus contacter"). */
const MARKED_SOMEHOW = /^(?:marqu\p{L}*|marked|markiert\p{L}*|marcad\p{L}*|segnat\p{L}*|contrassegnat\p{L}*|gemarkeerd\p{L}*)$/u;

/** Whether a text is the name of a colour or of another mark that no cell holds, and nothing else: "Rouge", "Lignes en rouge". */
export const isMarkAlone = (text: string): boolean => {
  if (text.length > 60) return false;
  const words = foldHeader(text).split(' ');
  const isMark = (word: string): boolean => MARK.test(word) && !MARKED_SOMEHOW.test(word);
  return words.some(isMark) && words.every((word) => isMark(word) || MARKED.test(word) || BESIDE_COLOUR.test(word));
};

/** Whether a legend explains what no cell holds, a colour or a line under it: then nobody can tell which rows refuse. */
export const isOfUnseenMark = (text: string): boolean => isRefusalLegend(text) && !SIGN.test(text) && refusingCodes(text).length === 0;

/** What begins a remark: "NB : ne plus contacter Roy". */
const NO_CODE = /^(?:nb|ps|rq|rem|nota|attn?|info|cf)$/i;

/** The codes by which a text says that rows refuse: "2" of "1 = OK, 2 = ne pas contacter". */
export const refusingCodes = (text: string): readonly string[] =>
  [...legendCodesIn(text)].flatMap(([code, channels]) => (channels.length > 0 && !NO_CODE.test(code) ? [code] : []));

/** Whether a line says of a file by what its rows refuse: a mark, a code, or what stands in one of its columns. */
export const explainsRefusals = (line: string): boolean =>
  isRefusalLegend(line) || refusingCodes(line).length > 0 || columnOfRefusals(line) !== undefined;

const hearsRefusal = ({ channels, doubt }: Refusal): boolean => channels.length > 0 || doubt;

/** Most cells of a line that is one: the mark, and what it means. */
const MOST_CELLS = 2;

/** A cell that is a legend: "P : ne plus appeler" is a note on somebody. */
const CODE_FIRST = /^\s*(?:codes? ?)?(?:\d{1,2}|\p{Lu})\s?(?:=|→|->)/iu;
/** "1 = OK" and "A → client": so nobody is called. */
const ONE_CODE = /^\s*(?:codes? ?)?(?:\d{1,3}|\p{Lu}{1,2})\s?(?:=|→|->)\s?\p{L}[^@=]{0,60}$/u;
/** Legends of codes in cells of a row, beside what it says of its contact. */
export const codeLegendsIn = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell) => CODE_FIRST.test(cell) && refusingCodes(cell.trim()).length > 0);

const CODE_ALONE = /^\s*(?:\d{1,2}|\p{Lu}{1,2})\s*$/u;
/** The place of the first cell from `at` on that is not blank; the number of cells where there is none. */
const nextFilled = (cells: readonly string[], at: number): number => {
  let place = at;
  while (place < cells.length && cells[place]?.trim() === '') place++;
  return place;
};

/**
 * A legend of codes in two cells beside each other: "2" and "ne pas contacter". A contact without an address may say as much, so that it only
 * counts for rows that bear the code.
 */
export const codeInTwoCells = (cells: readonly string[]): string | undefined => {
  const first = nextFilled(cells, 0);
  // Nearly every row has many cells: those behind the third are not looked at.
  const second = nextFilled(cells, first + 1);
  if (second !== first + 1 || second >= cells.length || nextFilled(cells, second + 1) < cells.length) return undefined;
  if (!CODE_ALONE.test(cells[first] as string)) return undefined;
  const text = `${cells[first]?.trim()} = ${cells[second]?.trim()}`;
  return refusingCodes(text).length > 0 ? text : undefined;
};

/** Whether a line explains a code and does nothing else: "1 = OK". */
export const isCodeLine = (cells: readonly string[]): boolean => {
  const [text, another] = cells.filter((cell) => cell.trim() !== '');
  return text !== undefined && another === undefined && text.length <= LONGEST && ONE_CODE.test(text);
};

/** The text of a line that is a legend, or undefined. */
export const legendIn = (cells: readonly string[]): string | undefined => {
  let text = '';
  let filled = 0;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (++filled > MOST_CELLS) return undefined;
    text += filled > 1 ? ` : ${cell.trim()}` : cell.trim();
  }
  // A number and a word in two cells are a contact without an address as well.
  return filled > 0 && (isRefusalLegend(text) || (filled === 1 && refusingCodes(text).length > 0)) ? text : undefined;
};

/** The signs that legends explain: "*" of "(*) ne plus contacter". */
export const signsOf = (legends: readonly string[]): readonly string[] => [
  ...new Set(legends.flatMap((text) => SIGN.exec(text)?.slice(1).find(Boolean) ?? [])),
];

/** Whether one of these signs stands in a text, at the end or the beginning of a word: "Acme *", "(*) Roy", "Roy*". */
export const bearsSign = (text: string, signs: readonly string[]): boolean =>
  signs.some((sign) => {
    const at = text.indexOf(sign);
    return at >= 0 && text.indexOf(sign, at + 1) < 0 && (/^[\s(]*$/u.test(text.slice(0, at)) || /^[\s)]*$/u.test(text.slice(at + 1)));
  });
