import type { Law } from '../../../model/rule/law.js';
import { lawTitle, shortLawTitle } from '../../summary/law-titles.js';
import { clipText } from '../../text/layout.js';
import { joinMarkup, type Markup, markup } from './markup.js';
import { elementId, type PageContext } from './page-context.js';

/** Long names of codes, as jurists shorten them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Code des postes et des communications électroniques,|Postal and electronic communications code,/, 'CPCE'],
  [/Code de la consommation,/, 'C. conso.'],
  [/Code de commerce,/, 'C. com.'],
  [/Loi Informatique et Libertés,/, 'LIL'],
];
const shortened = (name: string): string => SHORT.reduce((text, [long, short]) => text.replace(long, short), name);

/** The names of texts: as short as tells them apart. */
const namesOf = (page: PageContext, ids: readonly string[], brief: boolean): string[] => {
  const short = ids.map((id) => shortLawTitle(lawTitle(page.laws, page.words, id)));
  const names = short.map((name, i) =>
    short.indexOf(name) === short.lastIndexOf(name) ? name : lawTitle(page.laws, page.words, ids[i] ?? ''),
  );
  return brief ? names.map((name) => clipText(shortened(name), 60)) : names;
};

const SOURCE_RANK: readonly (Law['sure'] | undefined)[] = ['text', 'secondary', 'practice', undefined];

/** The first few texts of a rule, the surest first, and how many more there are. */
export const lawLinks = (page: PageContext, ids: readonly string[], max = 3, brief = true): Markup => {
  if (ids.length === 0) return markup`<span class="quiet">${page.pageWords.practiceOnly}</span>`;
  const rank = (id: string): number => SOURCE_RANK.indexOf(page.laws.get(id)?.sure);
  const surest = ids.toSorted((a, b) => rank(a) - rank(b));
  const more = ids.length > max ? [page.words.more(ids.length - max)] : [];
  const shown = surest.slice(0, max);
  const names = namesOf(page, shown, brief);
  // Each leads to what the page says of it.
  return joinMarkup([...shown.map((id, i) => markup`<a href="#${elementId(page, `law-${id}`)}">${names[i]}</a>`), ...more], ' · ');
};

/**
 * A link out, for addresses of the web alone: a plugin may name any. That it tells nobody where it came from is said by the head of the page.
 * @param id where the page links to it
 */
export const externalLink = (url: string, text: string, id?: string): Markup => {
  const named = id === undefined ? markup`` : markup` id="${id}"`;
  if (/^https?:\/\/[^\s"<>]+$/i.test(url)) return markup`<a${named} href="${url}">${text}</a>`;
  return id === undefined ? markup`${text}` : markup`<span${named}>${text}</span>`;
};
