import type { AuditContext } from '../contract/audit-reporter.js';
import { factTexts } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import type { FileFinding } from './rule-summaries.js';

/** Longest path that is shown whole, in characters. */
const LONGEST = 72;
const BEGINNING = 24;

/** A path, harmless, on one line and of bounded length: of a long one the middle is left out, and its end tells files apart. */
export const shortPath = (name: string, max = LONGEST): string => {
  const characters = Array.from(safeText(name));
  if (characters.length <= max) return characters.join('');
  return `${characters.slice(0, BEGINNING).join('')}…${characters.slice(characters.length - (max - BEGINNING - 1)).join('')}`;
};

/** The first paths of a list, and how many more there are. */
export const pathList = (names: readonly string[], of: number, max: number, { auditTexts, words }: AuditContext): string => {
  const shown = names.slice(0, max).map((name) => shortPath(name));
  return of > shown.length ? `${shown.join(', ')} ${auditTexts.and(of - shown.length)}` : words.list(shown);
};

/** What is true of files themselves, which needs no line for each; and what has more to tell. */
export const splitBareFindings = (
  places: readonly FileFinding[],
): { readonly bare: readonly FileFinding[]; readonly detailed: readonly FileFinding[] } => {
  const isBare = ({ finding: { count, rows, files, facts } }: FileFinding): boolean => count === 1 && !rows && !files && !facts;
  return { bare: places.filter(isBare), detailed: places.filter((place) => !isBare(place)) };
};

/** How much a rule found in one file, in which rows, and which other files to see. */
export const findingAmount = ({ finding }: FileFinding, rule: string, max: number, context: AuditContext): string => {
  const { auditTexts, words, rules } = context;
  const { count, rows = [], files = [], inFiles = files.length, facts } = finding;
  const seen = files.length > 0 ? [auditTexts.seeIn(pathList(files, inFiles, max, context))] : [];
  const more = [...factTexts(words, rules.get(rule), facts), ...(rows.length > 0 ? [auditTexts.rows(rows, count)] : []), ...seen];
  // Of a file itself there is nothing to count.
  if (count === 1 && rows.length === 0 && more.length > 0) return more.join(' · ');
  return `${words.number(count)}${more.length > 0 ? ` (${more.join(' · ')})` : ''}`;
};
