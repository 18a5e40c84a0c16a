import type { Lang } from '../../model/text.js';
import { visible } from '../visible.js';
import { answerPart } from './answer.js';
import { textures } from './bar.js';
import { binderPart } from './binder.js';
import { columnsPart } from './columns.js';
import { findingsPart } from './findings.js';
import { funnelPart } from './funnel.js';
import { lawPart } from './law.js';
import { leftPart } from './left.js';
import { listsPart } from './lists.js';
import { escaped, type Markup, markup, trusted } from './markup.js';
import data from './page-data.json' with { type: 'json' };
import { agesPart } from './pyramid.js';
import { rulesPart } from './rules.js';
import { sourcesPart } from './sources.js';
import { notesPart, notRunPart, standingPart } from './standing.js';
import { trendPart } from './trend.js';
import { idIn, type View } from './view.js';

/** The sections in the order of reading, by the key of their title. */
const PARTS = [
  ['funnel', funnelPart],
  ['left', leftPart],
  ['findings', findingsPart],
  ['rules', rulesPart],
  ['ages', agesPart],
  ['sources', sourcesPart],
  ['trend', trendPart],
  ['columns', columnsPart],
  ['lists', listsPart],
  ['law', lawPart],
  ['standing', standingPart],
  ['notRun', notRunPart],
  ['notes', notesPart],
  ['binder', binderPart],
] as const;

const titleOf = ({ said, report }: View): string => said.title(visible(report.input.name, 60));

/** Only what this page brought itself may run or paint; nothing may be fetched, sent or framed. */
const policy = `default-src 'none'; style-src '${data.styleHash}'; script-src '${data.scriptHash}'; base-uri 'none'; form-action 'none'`;

export const headOf = (view: View): string => `<!DOCTYPE html>
<html lang="${view.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escaped(`${view.report.tool.name} ${view.report.tool.version}`)}">
<title>${escaped(titleOf(view))}</title>
<style>${trusted(data.style)}</style>
</head>
`;

const NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français' };

/** Two groups of radio buttons: the style sheet reads them, so that they work without the script. */
export const toolbar = (views: readonly View[]): Markup => {
  const each = (pick: (view: View) => string): Markup[] =>
    views.map((view) => markup`<span class="in-${view.lang}" lang="${view.lang}">${pick(view)}</span>`);
  const radio = (name: string, value: string, label: Slots, checked: boolean, lang?: Lang): Markup =>
    markup`<input type="radio" name="${name}" id="${name}-${value}" value="${value}"${checked ? markup` checked` : undefined}><label for="${name}-${value}"${lang === undefined ? undefined : markup` lang="${lang}"`}>${label}</label>`;
  const skip = views.map(
    (view) => markup`<a class="skip in-${view.lang}" lang="${view.lang}" href="#${idIn(view, 'answer')}">${view.said.skip}</a>`,
  );
  return markup`${skip}<header class="bar-top"><p class="brand">lumo-check</p>
    <fieldset><legend>${each(({ said }) => said.language)}</legend>${views.map(({ lang }, i) => radio('lang', lang, NAMES[lang], i === 0, lang))}</fieldset>
    <fieldset><legend>${each(({ said }) => said.appearance)}</legend>${(['auto', 'light', 'dark'] as const).map((theme) =>
      radio(
        'theme',
        theme,
        each(({ said }) => said[theme]),
        theme === 'auto',
      ),
    )}</fieldset>
  </header>\n`;
};
type Slots = string | readonly Markup[];

export const bodyStart = (views: readonly View[]): Markup => markup`<body>\n${textures()}${toolbar(views)}<main>\n`;

/** One language, section by section. */
export function* pageOf(view: View, isDefault: boolean): Generator<Markup> {
  const { lang, said } = view;
  const parts = PARTS.flatMap(([name, part]) => {
    const made = part(view);
    const title = name === 'left' && !view.written ? said.wouldLeave : said[name];
    return made === undefined ? [] : [{ id: idIn(view, name.toLowerCase()), title, made }];
  });
  const other = isDefault ? undefined : markup` other`;
  yield markup`<div class="page in-${lang}${other}" lang="${lang}" data-title="${titleOf(view)}">\n`;
  yield answerPart(view);
  yield markup`<nav aria-label="${said.contents}"><ol>${parts.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>\n<div class="sections">\n`;
  for (const { made } of parts) yield made;
  yield markup`</div></div>\n`;
}

export const pageEnd = `</main>\n<script>${data.script}</script>\n</body>\n</html>\n`;

/** The languages of a page, the reader's first. */
export const langsFrom = (lang: Lang): readonly Lang[] => (lang === 'fr' ? ['fr', 'en'] : ['en', 'fr']);
