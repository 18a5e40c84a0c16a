/**
 * Refusals that stand in a column of the contacts themselves: directories and Sirene.
 * @module
 */
import { fold } from '../../fields/fold.js';

/**
 * What a cell says. `red`: not published at all, so a directory cannot have it. `unknown`: a text that nobody here knows, which
 * clears nobody; `blank`: nothing is said.
 */
export type Mark = 'refuses' | 'red' | 'clear' | 'blank' | 'unknown';

const YES = new Set(['x', '1', 'o', 'oui', 'y', 'yes', 'true', 'vrai', 'ja', 'j', 'si']);
const NO = new Set(['0', 'n', 'non', 'no', 'false', 'faux', 'nein', 'aucun', 'aucune', 'neant', 'keine', 'nessuna', 'none']);
const STARS = /^[*＊★☆⭐✱✳]+$/u;
const SQUARES = /^[🟧🔶🟠■◼]+$/u;
/** Asks for the coloured form of a sign, and is part of many of them. */
const VARIATION = /\uFE0F/g;
const tidy = (cell: string): string => cell.replace(VARIATION, '').trim();

/** Words that the two kinds of mark have in common. */
const plain = (cell: string, folded: string): Mark | undefined => {
  if (cell === '') return 'blank';
  if (STARS.test(cell) || YES.has(folded)) return 'refuses';
  return NO.has(folded) ? 'clear' : undefined;
};

const RED = /\bliste rouge\b|^rouge$/;
const REFUSES =
  /\bliste orange\b|^orange$|\banti ?prospection\b|\bopposition\b|\boppose\b|\b(?:ne pas|pas de|non) (?:demarch|prospect|sollicit)|\bstop pub(?:licite)?\b/;
const PUBLISHED = /^(?:parution|publie|liste universelle|universelle|annuaire universel|inscrit|sans restriction|sans mention)$/;
/** `sans opposition`, `pas d’opposition`, `anti-prospection : non`. */
const DENIED =
  /\b(?:sans|pas d|aucune|no) (?:opposition|mention)\b|\banti ?prospection (?:non|0|faux|false)$|\bopposition (?:non|0|faux|false)$/;

/**
 * A mention of a French directory, in the column of mentions: elsewhere "Orange" is a company.
 * The red list comes first: "liste rouge, anti-prospection" is both.
 */
export const frenchMention = (cell: string): Mark => {
  const text = tidy(cell);
  const folded = fold(text);
  const said = plain(text, folded);
  if (said) return said;
  if (RED.test(folded)) return 'red';
  if (DENIED.test(folded)) return 'clear';
  if (REFUSES.test(folded) || SQUARES.test(text)) return 'refuses';
  return PUBLISHED.test(folded) ? 'clear' : 'unknown';
};

const SWISS =
  /\b(?:stern(?:eintrag)?|asterisk|asterisque|asterisco)\b|\bkeine (?:werbung|werbeanrufe|reklame)\b|\b(?:pas de|aucune|sans) publicite\b|\bnessuna pubblicita\b|\bno advertising\b/;
const SWISS_NO = /\b(?:kein|ohne|sans|pas d|no|senza) (?:stern(?:eintrag)?|asterisk|asterisque|asterisco)\b/;

/** The asterisk of a Swiss directory entry, as a sign or a word, in the column that holds it. */
export const swissAsterisk = (cell: string): Mark => {
  const text = tidy(cell);
  const folded = fold(text);
  const said = plain(text, folded);
  if (said) return said;
  if (SWISS_NO.test(folded)) return 'clear';
  return SWISS.test(folded) ? 'refuses' : 'unknown';
};

const SIRENE: ReadonlyMap<string, Mark> = new Map([
  ['', 'blank'],
  ['o', 'clear'],
  ['diffusible', 'clear'],
  ['p', 'refuses'],
  ['partiellement diffusible', 'refuses'],
  ['diffusion partielle', 'refuses'],
  ['n', 'refuses'],
  ['non diffusible', 'refuses'],
]);

/** A status of diffusion of Sirene: `O`, `P`, or `N` in files of before 2023. */
export const sireneStatus = (cell: string): Mark => SIRENE.get(fold(cell)) ?? 'unknown';

/** What Sirene writes for a name or an address that is not diffused. */
export const isNotDiffused = (cell: string): boolean => /^\s*\[ND\]\s*$/i.test(cell);

const WORST: readonly Mark[] = ['refuses', 'unknown', 'blank', 'clear'];

/**
 * What Sirene says of a company: a refusal of the unit or of the establishment is one, and so is `[ND]` in any of its cells.
 * @param statuses of the unit and of the establishment, as far as the file has them; blank when it has neither
 * @param others cells with names and addresses
 */
export const sireneMark = (statuses: readonly string[], others: readonly string[] = []): Mark => {
  if (others.some(isNotDiffused)) return 'refuses';
  const marks = new Set(statuses.map(sireneStatus));
  // A blank beside an `O` says nothing more: one of the two columns is often left out.
  if (marks.size > 1) marks.delete('blank');
  return WORST.find((mark) => marks.has(mark)) ?? 'blank';
};
