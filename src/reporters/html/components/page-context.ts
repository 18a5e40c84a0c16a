import type { Lang } from '../../../model/base/text.js';
import type { Law } from '../../../model/rule/law.js';
import { type Words, wordsFor } from '../../../words/index.js';
import { type HtmlWords, htmlWords } from '../../../words/reports/html-report.js';
import type { ReporterContext } from '../../contract/reporter.js';
import type { RulePages } from '../../contract/rule-pages.js';
import { lawsById } from '../../summary/law-titles.js';
import { type Markup, markup } from './markup.js';

/** One language of a page, whatever it reports on: what its parts speak with, and the texts of law that they lead to. */
export interface PageContext {
  readonly lang: Lang;
  readonly words: Words;
  readonly pageWords: HtmlWords;
  readonly laws: ReadonlyMap<string, Law>;
  readonly rulePages?: RulePages;
}

export const pageContextOf = (lang: Lang, context: Pick<ReporterContext, 'rules' | 'rulePages'>): PageContext => ({
  lang,
  words: wordsFor(lang),
  pageWords: htmlWords(lang),
  laws: lawsById(context),
  ...(context.rulePages && { rulePages: context.rulePages }),
});

/** Ids are of one document, which holds both languages. */
export const elementId = ({ lang }: Pick<PageContext, 'lang'>, name: string): string => `${lang}-${name.replace(/[^\w-]/g, '_')}`;

/** A title of a section, and the id under which the contents find it. */
export const sectionHtml = (page: Pick<PageContext, 'lang'>, name: string, title: string, body: readonly (Markup | undefined)[]): Markup =>
  markup`<section id="${elementId(page, name)}" aria-labelledby="${elementId(page, `${name}-h`)}">
    <h2 id="${elementId(page, `${name}-h`)}">${title}</h2>
    ${body}
  </section>`;
