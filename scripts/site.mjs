// Builds the documentation site into site/ (or the folder that is named): node scripts/site.mjs [FOLDER]. Eleventy makes pages of the Markdown
// of this repository; the search index and the links are looked after here. It needs no build of lumo-check, and asks nothing of the network.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { rolldown } from 'rolldown';
import { addressesOf } from './package/manifest.mjs';
import { checkLinks } from './site/links.mjs';
import { forSite } from './site/markdown.mjs';
import { readPages } from './site/pages.mjs';
import { searchScript } from './site/search-index.mjs';
import { menuOf, WORDS } from './site/words.mjs';
import { INK, styleOf } from './styles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = fileURLToPath(new URL('site', import.meta.url));

const target = resolve(process.argv[2] ?? join(root, 'site'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { file: files } = addressesOf(manifest);
const pages = readPages(root);
const bySource = new Map(pages.map((page) => [page.source, page]));

// Made anew; what is no site of ours is never taken away.
if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, 'assets/site.css'))) {
  console.error(`${target} holds other things than a site: name an empty folder, or one that is not there.`);
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'assets'), { recursive: true });
/** The page that checks a file in the browser, on the site: made anew where this repository has it, else the one of the folder that is named. */
const browserPage = () => {
  const maker = join(root, 'scripts/web-page.mjs');
  const given = process.env.LUMO_BROWSER_PAGE;
  if (given) cpSync(given, join(target, 'page'), { recursive: true });
  else if (existsSync(maker)) {
    const { status } = spawnSync(process.execPath, [maker, '--out', join(target, 'page')], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  return ['page/index.html', 'page/lumo-check.html'].find((path) => existsSync(join(target, path)));
};
const tryIt = browserPage();
process.chdir(root);
const eleventy = new Eleventy(relative(root, source), target, {
  quietMode: true,
  configPath: null,
  config: (config) => {
    config.setIncludesDirectory('_includes');
    config.setTemplateFormats(['md']);
    config.amendLibrary('md', (md) => md.use(forSite({ bySource, root, files })));
    config.addGlobalData('site', {
      words: WORDS,
      menus: { en: menuOf(pages, 'en'), fr: menuOf(pages, 'fr') },
      files,
      version: manifest.version,
      ...(tryIt && { tryIt }),
    });
    for (const page of pages) {
      config.addTemplate(`${page.url}.md`, page.text, {
        layout: 'page.11ty.mjs',
        permalink: page.url,
        entry: page,
        // Braces of the pages are theirs.
        templateEngineOverride: 'md',
      });
    }
  },
});
await eleventy.write();

cpSync(join(root, 'docs/images'), join(target, 'images'), { recursive: true });
writeFileSync(join(target, 'assets/site.css'), styleOf(INK, join(source, 'client/site.css')));
const bundle = await rolldown({ input: join(source, 'client/search.mjs'), platform: 'browser' });
await bundle.write({ file: join(target, 'assets/search.js'), format: 'iife', minify: true });
await bundle.close();
for (const lang of ['en', 'fr']) {
  const texts = pages
    .filter((page) => page.lang === lang)
    .map((page) => ({ page, html: /<article>([\s\S]*)<\/article>/.exec(readFileSync(join(target, page.url), 'utf8'))?.[1] ?? '' }));
  writeFileSync(join(target, `assets/search-${lang}.js`), searchScript(texts));
}

const { pages: made, followed, wrong } = checkLinks(target, ['page']);
for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exit(1);
console.log(`${made} pages in ${target}, ${followed} links followed.`);
