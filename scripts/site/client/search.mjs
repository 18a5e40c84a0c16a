// Search in the browser: the index is a script of this site, loaded when somebody begins to search. Nothing is asked of anybody else.
import MiniSearch from 'minisearch';
import { SEARCH } from '../terms.mjs';

const { root, lang, none, found } = document.currentScript.dataset;
const MOST = 20;
const form = document.querySelector('form[role=search]');
const field = form.querySelector('input');
const box = document.querySelector('#results');
const [status, list] = [box.querySelector('p'), box.querySelector('ol')];

let index;
const show = () => {
  const words = field.value.trim();
  box.hidden = words === '' || index === undefined;
  if (box.hidden) return;
  const hits = index.search(words);
  status.textContent = hits.length === 0 ? none : found.replace('%n', String(hits.length));
  list.replaceChildren(
    ...hits.slice(0, MOST).map(({ title, section, url, about }) => {
      const link = Object.assign(document.createElement('a'), { href: root + url, textContent: section ? `${title} › ${section}` : title });
      const text = Object.assign(document.createElement('p'), { textContent: about });
      const item = document.createElement('li');
      item.append(link, text);
      return item;
    }),
  );
};

let asked = false;
const load = () => {
  if (asked) return;
  asked = true;
  globalThis.lumoSearch = (text) => {
    index = MiniSearch.loadJSON(text, SEARCH);
    show();
  };
  document.head.append(Object.assign(document.createElement('script'), { src: `${root}assets/search-${lang}.js` }));
};

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.click();
});
field.addEventListener('focus', load);
field.addEventListener('input', () => {
  load();
  show();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    field.value = '';
    show();
  }
  if (event.key === '/' && !/^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')) {
    event.preventDefault();
    field.focus();
  }
});
// On a small screen the menu waits until it is asked for.
if (matchMedia('(max-width: 60rem)').matches) document.querySelector('.menu').open = false;
