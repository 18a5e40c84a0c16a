// Which pages of the repository stand on the site, and at which address. A report prints the addresses of rules, so that these stay as they are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages outside of docs/. Those that nobody translated stand in English alone. */
const OTHERS = {
  'README.md': 'index.html',
  'README.fr.md': 'fr/index.html',
  'rules/README.md': 'rules/index.html',
  'rules/README.fr.md': 'fr/rules/index.html',
  'CONTRIBUTING.md': 'contributing.html',
  'CHANGELOG.md': 'changelog.html',
  'SECURITY.md': 'security.html',
  'bench/README.md': 'bench.html',
};

/** The address of a page of docs/ from the root of the site: English at the root, French below fr/. */
const addressOf = (source) => {
  const [, folder = '', name = ''] = /^docs\/(.*?)([^/]+)\.md$/.exec(source) ?? [];
  if (folder === 'fr/') return `fr/${name}.html`;
  const translated = /^(.+\/)fr\/$/.exec(folder)?.[1];
  return translated ? `fr/${translated}${name}.html` : `${folder}${name}.html`;
};

const markdownIn = (root, folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);

/** The first heading of a page, without its marks. */
const titleOf = (text) => (/^#{1,2} (.+)$/m.exec(text)?.[1] ?? '').replaceAll('`', '');

/**
 * All pages of the site.
 * @param root the repository
 * @returns of each: `source` (its path in the repository), `url` (its path on the site), `lang`, `title`, `text` (Markdown), and `other`, the
 * address of the page in the other language where there is one
 */
export const readPages = (root) => {
  const docs = ['docs', 'docs/fr', 'docs/rules', 'docs/rules/fr', 'docs/recipes', 'docs/recipes/fr'].flatMap((folder) =>
    markdownIn(root, folder),
  );
  const all = [...Object.entries(OTHERS), ...docs.map((source) => [source, addressOf(source)])];
  const urls = new Set(all.map(([, url]) => url));
  return all.map(([source, url]) => {
    const lang = url.startsWith('fr/') ? 'fr' : 'en';
    const other = lang === 'fr' ? url.slice(3) : `fr/${url}`;
    const text = readFileSync(join(root, source), 'utf8');
    return { source, url, lang, title: titleOf(text), text, ...(urls.has(other) && { other }) };
  });
};

/** The way from one page of the site to another, or to a file of it. */
export const wayTo = (from, to) => `${'../'.repeat(from.split('/').length - 1)}${to}`;
