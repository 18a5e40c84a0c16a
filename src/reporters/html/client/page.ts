// What the page does once it is open, in a browser: everything is there and readable without it.
import { makeCopyable } from './copy.js';
import { makeFilters } from './filter.js';
import { makeSortable } from './sort.js';

const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];

/** The language of the document follows the choice (the style sheet shows and hides), and the reader stays where they were. */
const speak = (lang: string): void => {
  const page = document.querySelector<HTMLElement>(`.page[lang="${lang}"]`);
  if (page === null) return;
  const before = document.documentElement.lang;
  document.documentElement.lang = lang;
  document.title = page.dataset.title ?? document.title;
  const reached = all<HTMLElement>(`.page[lang="${before}"] .sections > section`).map(({ id }) => id);
  const target = place === undefined ? undefined : reached.find((id) => id === place);
  if (target !== undefined) document.getElementById(target.replace(before, lang))?.scrollIntoView();
};

/** The section that the reader is in, kept up to date: at the moment of the choice it is hidden already. */
let place: string | undefined;
const follow = (): void => {
  const above = all<HTMLElement>('.sections > section').filter(
    (section) => section.offsetParent !== null && section.getBoundingClientRect().top < innerHeight / 2,
  );
  place = scrollY < innerHeight / 2 ? undefined : above.at(-1)?.id;
};
addEventListener('scroll', follow, { passive: true });

for (const radio of all<HTMLInputElement>('input[name="lang"]')) {
  radio.addEventListener('change', () => speak(radio.value));
  // A browser that opens the page again may have kept the choice.
  if (radio.checked) speak(radio.value);
}

/** Links lead to rules and texts, which may be closed. */
const openTarget = (): void => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // One may lie in another: the report of a file among those of several.
  for (const one of all<HTMLDetailsElement>('details:not([open])')) {
    if (!one.contains(target)) continue;
    one.open = true;
    target?.scrollIntoView();
  }
};
addEventListener('hashchange', openTarget);
openTarget();

for (const openers of all<HTMLElement>('.openers')) {
  openers.hidden = false;
  openers.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    for (const rule of openers.parentElement?.querySelectorAll('details') ?? []) rule.open = target.dataset.open === '1';
  });
}

// On paper nothing can be opened any more: everything is, and closed again for the screen.
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = all<HTMLDetailsElement>('details:not([open])');
  for (const rule of opened) rule.open = true;
});
addEventListener('afterprint', () => {
  for (const rule of opened) rule.open = false;
});

for (const table of all<HTMLTableElement>('table.sortable')) makeSortable(table);
for (const form of all<HTMLFieldSetElement>('.filters')) makeFilters(form);
for (const part of all<HTMLElement>('.copying')) makeCopyable(part);
