import type { Lang } from '../../../model/base/text.js';
import { barTextures } from './bars.js';
import { escapeHtml, type Markup, markup, trustedHtml } from './markup.js';
import { elementId, type PageContext } from './page-context.js';
import data from './page-data.json' with { type: 'json' };

/** A section, with the name and the title by which the contents lead to it. */
interface PageSection {
  readonly name: string;
  readonly title: string;
  readonly made: Markup;
}

/** All of a page in one language: the first screen, then section by section. */
export interface LanguagePage {
  readonly context: PageContext;
  readonly title: string;
  readonly answer: Markup;
  readonly parts: readonly PageSection[];
  /** Tables need all the room that there is: the contents stand above the sections, not beside them, and nothing is drawn but bars. */
  readonly broad?: true;
}

/** Only what this page brought itself may run or paint; nothing may be fetched, sent or framed. */
const contentSecurityPolicy = ({ broad }: LanguagePage): string =>
  `default-src 'none'; style-src '${data.styleHash}'${broad ? '' : ` '${data.drawingsHash}'`}; script-src '${data.scriptHash}'; base-uri 'none'; form-action 'none'`;

const documentHead = (page: LanguagePage, { name, version }: { readonly name: string; readonly version: string }): string => {
  const { context, title, broad } = page;
  return `<!DOCTYPE html>
<html lang="${context.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escapeHtml(`${name} ${version}`)}">
<title>${escapeHtml(title)}</title>
<style>${trustedHtml(data.style)}</style>${
    broad
      ? ''
      : `
<style>${trustedHtml(data.drawings)}</style>`
  }
</head>
`;
};

const NAMES: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français' };

type Slots = string | readonly Markup[];

/** Two groups of radio buttons: the style sheet reads them, so that they work without the script. */
const toolbar = (pages: readonly PageContext[]): Markup => {
  const each = (pick: (page: PageContext) => string): Markup[] =>
    pages.map((page) => markup`<span class="in-${page.lang}" lang="${page.lang}">${pick(page)}</span>`);
  const radio = (name: string, value: string, label: Slots, checked: boolean, lang?: Lang): Markup =>
    markup`<input type="radio" name="${name}" id="${name}-${value}" value="${value}"${checked ? markup` checked` : undefined}><label for="${name}-${value}"${lang === undefined ? undefined : markup` lang="${lang}"`}>${label}</label>`;
  const skip = pages.map(
    (page) => markup`<a class="skip in-${page.lang}" lang="${page.lang}" href="#${elementId(page, 'answer')}">${page.pageWords.skip}</a>`,
  );
  return markup`${skip}<header class="bar-top"><p class="brand">lumo-check</p>
    <fieldset><legend>${each(({ pageWords }) => pageWords.language)}</legend>${pages.map(({ lang }, i) => radio('lang', lang, NAMES[lang], i === 0, lang))}</fieldset>
    <fieldset><legend>${each(({ pageWords }) => pageWords.appearance)}</legend>${(['auto', 'light', 'dark'] as const).map((theme) =>
      radio(
        'theme',
        theme,
        each(({ pageWords }) => pageWords[theme]),
        theme === 'auto',
      ),
    )}</fieldset>
  </header>`;
};

function* languagePageHtml({ context, title, answer, parts, broad }: LanguagePage, isDefault: boolean): Generator<Markup> {
  const { lang, pageWords } = context;
  const kinds = [`page in-${lang}`, ...(isDefault ? [] : ['other']), ...(broad ? ['broad'] : [])].join(' ');
  yield markup`<div class="${kinds}" lang="${lang}" data-title="${title}">`;
  yield answer;
  yield markup`<nav aria-label="${pageWords.contents}"><ol>${parts.map(({ name, title }) => markup`<li><a href="#${elementId(context, name)}">${title}</a></li>`)}</ol></nav><div class="sections">\n`;
  for (const { made } of parts) yield made;
  yield markup`</div></div>`;
}

/** The languages of a page, the reader's first. */
export const languageOrder = (lang: Lang): readonly Lang[] => (lang === 'fr' ? ['fr', 'en'] : ['en', 'fr']);

/**
 * A page as one HTML file that opens offline, is read on a screen and filed on paper.
 * @param sheets the same in each language, the reader's first
 */
export function* htmlDocument(
  sheets: readonly LanguagePage[],
  tool: { readonly name: string; readonly version: string },
): Generator<string> {
  const [first] = sheets;
  if (first === undefined) return;
  yield documentHead(first, tool);
  yield markup`<body>${barTextures()}${toolbar(sheets.map(({ context }) => context))}<main>`.toString();
  for (const sheet of sheets) for (const piece of languagePageHtml(sheet, sheet === first)) yield piece.toString();
  yield `</main>\n<script>${data.script}</script>\n</body>\n</html>\n`;
}
