import type { Law } from '../../model/law.js';
import type { Lang } from '../../model/text.js';
import { type HtmlWords, htmlWords } from '../../words/html.js';
import { type Words, wordsFor } from '../../words/index.js';
import { lawsOf } from '../laws.js';
import type { ReporterContext } from '../reporter.js';
import { type Markup, markup } from './markup.js';

/** One language of a page, whatever it reports on: what its parts speak with, and the texts of law that they lead to. */
export interface Scene {
  readonly lang: Lang;
  readonly words: Words;
  readonly said: HtmlWords;
  readonly laws: ReadonlyMap<string, Law>;
}

export const sceneOf = (lang: Lang, context: Pick<ReporterContext, 'rules'>): Scene => ({
  lang,
  words: wordsFor(lang),
  said: htmlWords(lang),
  laws: lawsOf(context),
});

/** Ids are of one document, which holds both languages. */
export const idIn = ({ lang }: Pick<Scene, 'lang'>, name: string): string => `${lang}-${name.replace(/[^\w-]/g, '_')}`;

/** A title of a section, and the id under which the contents find it. */
export const sectionOf = (scene: Pick<Scene, 'lang'>, name: string, title: string, body: readonly (Markup | undefined)[]): Markup =>
  markup`<section id="${idIn(scene, name)}" aria-labelledby="${idIn(scene, `${name}-h`)}">
    <h2 id="${idIn(scene, `${name}-h`)}">${title}</h2>
    ${body}
  </section>`;
