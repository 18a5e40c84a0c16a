import type { Law } from '../../model/law.js';
import type { Report } from '../../model/report.js';
import type { Lang } from '../../model/text.js';
import { type HtmlWords, htmlWords } from '../../words/html.js';
import { wordsFor } from '../../words/index.js';
import { type Block, blocksOf } from '../block.js';
import { lawsOf, shortTitle } from '../laws.js';
import type { ReporterContext } from '../reporter.js';
import { visible } from '../visible.js';
import { clip } from '../wrap.js';
import { joined, type Markup, markup } from './markup.js';

/** A report in one language: what each section of the page is made from. */
export interface View {
  readonly lang: Lang;
  readonly report: Report;
  readonly context: ReporterContext;
  readonly words: ReporterContext['words'];
  readonly said: HtmlWords;
  /** The rules that found something, worst first. */
  readonly blocks: readonly Block[];
  readonly laws: ReadonlyMap<string, Law>;
  /** Whether a cleaned file was written: "was dropped" or "would be". */
  readonly written: boolean;
}

/** Ids are of one document, which holds both languages. */
export const idIn = ({ lang }: Pick<View, 'lang'>, name: string): string => `${lang}-${name.replace(/[^\w-]/g, '_')}`;

export const viewOf = (report: Report, given: ReporterContext, lang: Lang): View => {
  const words = wordsFor(lang);
  // The page is for a reader who may look at everything: `--quiet` is about the terminal.
  const context: ReporterContext = { ...given, lang, words, quiet: false };
  return {
    lang,
    report,
    context,
    words,
    said: htmlWords(lang),
    blocks: blocksOf(report, context),
    laws: lawsOf(context),
    written: report.output !== undefined,
  };
};

/** A title of a section, and the id under which the contents find it. */
export const sectionOf = (view: View, name: string, title: string, body: readonly (Markup | undefined)[]): Markup =>
  markup`<section id="${idIn(view, name)}" aria-labelledby="${idIn(view, `${name}-h`)}">
    <h2 id="${idIn(view, `${name}-h`)}">${title}</h2>
    ${body}
  </section>\n`;

/** Long names of codes, as jurists shorten them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Code des postes et des communications électroniques,|Postal and electronic communications code,/, 'CPCE'],
  [/Code de la consommation,/, 'C. conso.'],
  [/Code de commerce,/, 'C. com.'],
  [/Loi Informatique et Libertés,/, 'LIL'],
];
const shortened = (name: string): string => SHORT.reduce((text, [long, short]) => text.replace(long, short), name);

/** A table in a box of its own, which scrolls sideways on a small screen: by keyboard too, hence a stop and a name. */
export const scrolling = ({ words, said }: View, name: string, table: Markup): Markup =>
  markup`<section class="wide" tabindex="0" aria-label="${words.labelled(said.table, name)}">${table}</section>`;

const titleIn = ({ laws, words }: View, id: string): string => {
  const law = laws.get(id);
  return law === undefined ? visible(id, 60) : words.text(law.title);
};

/** The names of texts: as short as tells them apart. */
const namesOf = (view: View, ids: readonly string[], brief: boolean): string[] => {
  const short = ids.map((id) => shortTitle(titleIn(view, id)));
  const names = short.map((name, i) => (short.indexOf(name) === short.lastIndexOf(name) ? name : titleIn(view, ids[i] ?? '')));
  return brief ? names.map((name) => clip(shortened(name), 60)) : names;
};

const SURE: readonly (Law['sure'] | undefined)[] = ['text', 'secondary', 'practice', undefined];

/** The first few texts of a rule, the surest first, and how many more there are. */
export const lawLinks = (view: View, ids: readonly string[], most = 3, brief = true): Markup => {
  if (ids.length === 0) return markup`<span class="quiet">${view.said.practiceOnly}</span>`;
  const rank = (id: string): number => SURE.indexOf(view.laws.get(id)?.sure);
  const surest = ids.toSorted((a, b) => rank(a) - rank(b));
  const more = ids.length > most ? [view.words.more(ids.length - most)] : [];
  const shown = surest.slice(0, most);
  const names = namesOf(view, shown, brief);
  // Each leads to what the page says of it.
  return joined([...shown.map((id, i) => markup`<a href="#${idIn(view, `law-${id}`)}">${names[i]}</a>`), ...more], ' · ');
};

/** A link out, for addresses of the web alone: a plugin may name any. */
export const outLink = (url: string, text: string): Markup =>
  /^https?:\/\/[^\s"<>]+$/i.test(url) ? markup`<a href="${url}" rel="noreferrer">${text}</a>` : markup`${text}`;
