import type { RegisterKind } from '../../model/governance/control.js';
import { headerWords } from './header-words.js';
import { resolveColumns } from './resolve-columns.js';
import { TELLTALES } from './telltales-data.js';

/** Of so many columns one must be one of the register. */
const FEWEST = 3;
/** Words of a header that names one thing. */
const SHORT = 3;

/** What kind of register a header is of; undefined where it is none, or may be a file of contacts. */
export const registerKindOf = (header: readonly string[]): RegisterKind | undefined => {
  const all = header.map(headerWords);
  const kinds = Object.keys(TELLTALES) as readonly RegisterKind[];
  return kinds.find((kind) => {
    const { all: needed, some, least, says, beside, never } = TELLTALES[kind];
    // A word in a long header is about something else: "start date with company".
    if (never && all.some((words) => never.test(words) && words.split(' ').length <= SHORT)) return false;
    const isSaid = (one: RegExp): boolean => all.some((words) => one.test(words));
    const isBeside = beside !== undefined && isSaid(beside.says);
    if (!isBeside && !says.every(isSaid)) return false;
    const columns = resolveColumns(kind, header);
    // What it would leave unread is most of it: it is a table of something else.
    if (columns.size * FEWEST < all.filter((words) => words !== '').length) return false;
    if (isBeside && !columns.has(beside.field) && !says.every(isSaid)) return false;
    return needed.every((field) => columns.has(field)) && some.filter((field) => columns.has(field)).length >= least;
  });
};
