// The frame of every page: menu, search, language, contents.
import { wayTo } from '../pages.mjs';

const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const menu = (entry, groups, words) =>
  groups
    .map(({ title, pages }) => {
      const items = pages.map((page) => {
        const here = page.url === entry.url ? ' aria-current="page"' : '';
        const foreign = page.lang !== entry.lang ? words.english : '';
        const label = /(?:^|\/)index\.html$/.test(page.url) && !page.url.includes('rules/') ? 'lumo-check' : `${page.title}${foreign}`;
        return `<li><a href="${wayTo(entry.url, page.url)}"${here}>${safe(label)}</a></li>`;
      });
      return `<section><h2>${safe(title)}</h2><ul>${items.join('')}</ul></section>`;
    })
    .join('\n');

/** Headings of the second level that a page has, where there are several. */
const contents = (html, words) => {
  const heads = [...html.matchAll(/<h2 id="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/g)];
  if (heads.length < 2) return '';
  const items = heads.map(([, id, text]) => `<li><a href="#${id}">${text.replace(/<[^>]*>/g, '')}</a></li>`);
  return `<nav class="contents" aria-label="${words.contents}"><h2>${words.contents}</h2><ul>${items.join('')}</ul></nav>`;
};

export const render = ({ content, entry, site }) => {
  const { lang, url } = entry;
  const words = site.words[lang];
  const way = (to) => wayTo(url, to);
  const home = lang === 'fr' ? 'fr/index.html' : 'index.html';
  const otherLang = lang === 'fr' ? 'en' : 'fr';
  const other = entry.other ?? (lang === 'fr' ? 'index.html' : 'fr/index.html');
  const title = url === home ? `lumo-check · ${entry.title}`.replace(/ · lumo-check$/, '') : `${entry.title} · lumo-check`;
  const tryIt = site.tryIt ? `<p class="try"><a href="${way(site.tryIt)}">${words.tryIt}</a></p>` : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<link rel="stylesheet" href="${way('assets/site.css')}">
${entry.other ? `<link rel="alternate" hreflang="${otherLang}" href="${way(other)}">` : ''}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<a class="brand" href="${way(home)}">lumo-check</a>
<form role="search" hidden><label for="search">${words.search}</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="${words.hint}" aria-controls="results"></form>
<a class="lang" lang="${otherLang}" hreflang="${otherLang}" href="${way(other)}">${entry.other ? words.other : words.otherHome}</a>
</header>
<div id="results" hidden><p role="status"></p><ol></ol></div>
<div class="columns">
<details class="menu" open><summary>${words.pages}</summary><nav aria-label="${words.pages}">
${tryIt}
${menu(entry, site.menus[lang], words)}
</nav></details>
<main id="content"><article>
${content}</article>
<footer><a href="${site.files}${entry.source}">${words.source}</a> · lumo-check ${site.version}</footer></main>
${contents(content, words)}
</div>
<script src="${way('assets/search.js')}" defer data-root="${way('')}" data-lang="${lang}" data-none="${safe(words.none)}" data-found="${safe(words.found(2).replace('2', '%n'))}"></script>
</body>
</html>
`;
};
