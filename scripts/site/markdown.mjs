// What the Markdown of the repository needs besides on a site: anchors as GitHub makes them, and links between files as links between pages.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { wayTo } from './pages.mjs';

/** The anchor of a heading, as GitHub writes it. @param taken those of the page so far */
export const anchorOf = (heading, taken) => {
  const slug = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  const times = taken.get(slug) ?? 0;
  taken.set(slug, times + 1);
  return times === 0 ? slug : `${slug}-${times}`;
};

/** The text of an inline token, without its marks. */
const plainText = (token) =>
  (token.children ?? []).map(({ type, content }) => (/^(?:text|code_inline)$/.test(type) ? content : '')).join('');

/**
 * Where a link of a page leads on the site.
 * @param href as the Markdown has it
 * @param page the page that it stands on
 * @param site pages by source, the repository, and the address of its files for what is not on the site
 * @throws Error naming a file that is not there
 */
export const siteLink = (href, page, { bySource, root, files }) => {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const source = posix.normalize(posix.join(posix.dirname(page.source), decodeURI(path)));
  const tail = anchor === undefined ? '' : `#${anchor}`;
  const there = bySource.get(source.replace(/\/$/, '/README.md'));
  if (there) return `${wayTo(page.url, there.url)}${tail}`;
  if (source.startsWith('docs/images/')) return wayTo(page.url, source.slice('docs/'.length));
  if (!existsSync(join(root, source))) throw new Error(`${page.source} leads to ${href}, which is not there.`);
  return `${files}${source}${tail}`;
};

/**
 * Teaches a markdown-it these two things. It is given the page as `env.entry`.
 * @param site see `siteLink`
 */
export const forSite = (site) => (md) => {
  md.core.ruler.push('site', ({ tokens, env }) => {
    if (!env.entry) return;
    const taken = new Map();
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') token.attrSet('id', anchorOf(plainText(tokens[index + 1]), taken));
      for (const child of token.children ?? []) {
        const name = { link_open: 'href', image: 'src' }[child.type];
        if (name) child.attrSet(name, siteLink(child.attrGet(name), env.entry, site));
      }
    }
  });
  // A wide table scrolls by itself; the page does not.
  md.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => '</table></div>\n';
};
