import { type Markup, markup } from './markup.js';
import type { PageContext } from './page-context.js';

/** The heading of a column; of figures (`n`) or of pictures (`pic`) when it is not of words. */
export type ColumnHead = string | readonly [title: string, of: 'n' | 'pic'];

/** What a table is made of. */
interface TableContent {
  readonly heads: readonly ColumnHead[];
  readonly rows: readonly Markup[];
  /** Shown above it; else its name, for whoever hears the page. */
  readonly caption?: string;
  /** Whether its headings become buttons. */
  readonly sortable?: boolean;
  readonly kind?: string;
}

const headHtml = (head: ColumnHead): Markup =>
  typeof head === 'string' ? markup`<th scope="col">${head}</th>` : markup`<th scope="col" class="${head[1]}">${head[0]}</th>`;

/** A table in a box of its own, which scrolls sideways on a small screen: by keyboard too, hence a stop and a name. */
export const tableHtml = (
  { words, pageWords }: PageContext,
  name: string,
  { heads, rows, caption, sortable, kind }: TableContent,
): Markup => {
  const kinds = [...(kind === undefined ? [] : [kind]), ...(sortable ? ['sortable'] : [])].join(' ');
  return markup`<section class="wide" tabindex="0" aria-label="${words.labelled(pageWords.table, name)}"><table${kinds === '' ? undefined : markup` class="${kinds}"`}${sortable ? markup` data-sort="${pageWords.sortBy}"` : undefined}>
    ${caption === undefined ? markup`<caption class="sr">${name}</caption>` : markup`<caption>${caption}</caption>`}
    <thead><tr>${heads.map(headHtml)}</tr></thead>
    <tbody>${rows}</tbody></table></section>`;
};
