// The search index of one language: every section of every page, without a server.
import MiniSearch from 'minisearch';
import { SEARCH } from './terms.mjs';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };
const textOf = (html) =>
  html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => ENTITIES[name])
    .replace(/\s+/g, ' ')
    .trim();

/** The sections of a page: what stands before its first heading of the second level, and what follows each. */
const sectionsOf = ({ title, url }, html) => {
  const [lead = '', ...rest] = html.split(/(?=<h2 id=")/);
  const sections = rest.map((part) => {
    const [, id = '', heading = ''] = /^<h2 id="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/.exec(part) ?? [];
    return { url: `${url}#${id}`, section: textOf(heading), text: textOf(part.replace(/^<h2[\s\S]*?<\/h2>/, '')) };
  });
  return [{ url, section: '', text: textOf(lead.replace(/<h1[\s\S]*?<\/h1>/, '')) }, ...sections].map((part) => ({
    ...part,
    id: part.url,
    title,
    about: part.text.slice(0, 140),
  }));
};

/**
 * A script that hands the index over: files that lie on a disk may not read others, but may run scripts.
 * @param pages each with the HTML of its text
 */
export const searchScript = (pages) => {
  const index = new MiniSearch(SEARCH);
  for (const { page, html } of pages) index.addAll(sectionsOf(page, html));
  return `globalThis.lumoSearch(${JSON.stringify(JSON.stringify(index))});\n`;
};
