// Whether every link of the built site leads somewhere, and whether the site asks anything of anybody else.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What a page refers to, and the anchors that it has. */
const readPage = (html) => ({
  links: [...html.matchAll(/\shref="([^"]*)"/g)].map(([, to]) => to.replaceAll('&amp;', '&')),
  loaded: [...html.matchAll(/\ssrc="([^"]*)"|<link rel="stylesheet" href="([^"]*)"/g)].map(([, src, sheet]) => src ?? sheet),
  anchors: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)),
});

const isElsewhere = (to) => /^(?:[a-z]+:|\/\/)/i.test(to);

/**
 * Looks at every page of a built site.
 * @param folder the site
 * @param besides folders of the site that others make and look after
 * @returns how many links within the site were followed, and what is wrong, one sentence each
 */
export const checkLinks = (folder, besides = []) => {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name).slice(posix.join(folder.replaceAll('\\', '/'), '/').length),
      ),
  );
  const ours = [...files].filter((name) => name.endsWith('.html') && !besides.some((one) => name.startsWith(`${one}/`)));
  const pages = new Map(ours.map((name) => [name, readPage(readFileSync(join(folder, name), 'utf8'))]));
  const wrong = [];
  let followed = 0;
  for (const [name, { links, loaded }] of pages) {
    for (const to of loaded) if (isElsewhere(to)) wrong.push(`${name} loads ${to} from elsewhere`);
    for (const to of [...links, ...loaded]) {
      if (isElsewhere(to)) continue;
      followed += 1;
      const [path = '', anchor] = to.split('#');
      const target = path === '' ? name : posix.normalize(posix.join(posix.dirname(name), decodeURI(path)));
      if (!files.has(target)) wrong.push(`${name} leads to ${to}, which is not there`);
      else if (anchor && pages.has(target) && !pages.get(target).anchors.has(decodeURIComponent(anchor)))
        wrong.push(`${name} leads to ${to}: there is no such heading`);
    }
  }
  return { pages: pages.size, followed, wrong };
};
