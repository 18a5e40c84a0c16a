import { lawLinks } from './law-links.js';
import { type Markup, markup } from './markup.js';
import { elementId, type PageContext } from './page-context.js';

/** One point to fix. */
export interface TopFix {
  /** The section or the rule that tells all of it. */
  readonly leads: string;
  readonly headline: string;
  readonly extent?: string;
  readonly todo: Markup | string;
  /** The texts behind it; none are spoken of when absent. */
  readonly law?: readonly string[];
}

const fixHtml = (page: PageContext, { leads, headline, extent, todo, law }: TopFix): Markup => markup`<li>
    <p class="fix"><a href="#${elementId(page, leads)}">${headline}</a>${extent === undefined ? undefined : markup` <span class="quiet">${extent}</span>`}</p>
    ${todo === '' ? undefined : markup`<p>${todo}</p>`}
    ${law === undefined ? undefined : markup`<p class="says"><span>${page.pageWords.textsSay}</span> ${lawLinks(page, law, 2, false)}</p>`}
  </li>`;

/**
 * What to fix first, numbered.
 * @param more what else there is to say below: changes ahead, how many points more
 */
export const topFixesHtml = (page: PageContext, fixes: readonly TopFix[], more: readonly (Markup | undefined)[]): Markup => {
  const { pageWords } = page;
  return markup`<div class="fixes"><h2>${pageWords.fixFirst}</h2>
    ${fixes.length === 0 ? markup`<p>${pageWords.nothingToFix}</p>` : markup`<ol>${fixes.map((fix) => fixHtml(page, fix))}</ol>`}
    ${more}
  </div>`;
};
