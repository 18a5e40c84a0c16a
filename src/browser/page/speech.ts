import type { Lang } from '../../model/base/text.js';
import { element } from './elements.js';
import { PAGE_WORDS, type PageWords } from './page-words.js';

/** The language that the page speaks, and how it writes numbers. */
export interface Speech {
  readonly lang: () => Lang;
  readonly words: () => PageWords;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly size: (bytes: number) => string;
}

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** The language of the address (`#fr`), else that of the browser. */
const firstLanguage = (): Lang => {
  const asked = location.hash.slice(1);
  if (asked === 'fr' || asked === 'en') return asked;
  return navigator.languages.find((one) => /^(?:fr|en)\b/.test(one))?.startsWith('fr') ? 'fr' : 'en';
};

/** Makes the page speak, and lets its reader choose. @param spoken called after each change, for what is not in the page's own text */
export const startSpeech = (spoken: () => void): Speech => {
  let lang = firstLanguage();
  const words = (): PageWords => PAGE_WORDS[lang];
  const speak = (): void => {
    document.documentElement.lang = lang;
    document.title = `lumo-check: ${words().texts.title}`;
    for (const one of document.querySelectorAll<HTMLElement>('[data-words]'))
      one.textContent = words().texts[one.dataset.words ?? ''] ?? '';
  };
  const radios = document.querySelectorAll<HTMLInputElement>('input[name="lang"]');
  for (const radio of radios) {
    radio.checked = radio.value === lang;
    radio.addEventListener('change', () => {
      lang = radio.value as Lang;
      speak();
      spoken();
    });
  }
  speak();
  const write = (value: number, options: Intl.NumberFormatOptions = {}): string => new Intl.NumberFormat(lang, options).format(value);
  element('status').textContent = words().texts.preparing ?? '';
  return {
    lang: () => lang,
    words,
    number: (value) => write(value),
    percent: (share) => write(share, { style: 'percent' }),
    size: (bytes) =>
      bytes < MEGABYTE
        ? words().kilobytes(write(Math.ceil(bytes / KILOBYTE)))
        : words().megabytes(write(bytes / MEGABYTE, { maximumFractionDigits: 1 })),
  };
};
