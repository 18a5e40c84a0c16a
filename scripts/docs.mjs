// Writes the pages that are made from code or data (rules, reference, manual, features, conformance, schemas, the picture of the house), and the tables of docs/configuration.md,
// docs/errors.md and docs/architecture.md between their marks; with --check, says which ones are out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawHouse } from './architecture/draw.mjs';
import { roomsTable } from './architecture/rooms-table.mjs';
import { conformancePage } from './conformance/page.mjs';
import { featuresPage, readFeatures } from './features/page.mjs';
import { NAMING, withReleaseNames } from './package/release-names.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const from = (path) => import(new URL(`../.build/${path}`, import.meta.url).href);
const [
  { presets, rules },
  { ruleMarkdownIndex, ruleMarkdownPage },
  { configJsonSchema },
  { campaignJsonSchema },
  { evidenceJsonSchema },
  { governanceJsonSchema },
  { exemptionsJsonSchema },
  { listJsonSchema },
  { schemaCatalog },
  reference,
  { manPage },
  { errorTable },
  { ERROR_SECTIONS },
] = await Promise.all([
  from('rules/index.js'),
  from('src/reporters/rule-docs/markdown-page.js'),
  from('src/config/schema/json-schema.js'),
  from('src/config/schema/campaign-schema.js'),
  from('src/evidence/bundle-schema.js'),
  from('src/config/schema/governance-schema.js'),
  from('src/config/schema/exemptions-schema.js'),
  from('src/config/schema/list-schema.js'),
  from('src/config/schema/schema-catalog.js'),
  from('src/cli/reference/reference-page.js'),
  from('src/cli/reference/man-page.js'),
  from('src/reporters/rule-docs/error-docs.js'),
  from('src/words/error-texts/error-sections.js'),
]);
const TABLES = {
  presets: reference.presetTable,
  keys: reference.keyTable,
  variables: reference.variableTable,
  rooms: roomsTable,
  ...Object.fromEntries(ERROR_SECTIONS.map(({ id }) => [`errors_${id}`, (lang) => errorTable(id, lang)])),
};
/** A page with its tables made anew: each stands between `<!-- made: NAME -->` and `<!-- end -->`. */
const withTables = (path, lang) =>
  readFileSync(join(root, path), 'utf8').replace(
    /(<!-- made: (\w+) -->\n).*?(<!-- end -->)/gs,
    (_, start, name, end) => `${start}\n${TABLES[name](lang)}\n\n${end}`,
  );
/** Indented as little as a reader of schemas needs: they are a tenth of the package. */
const json = (data) => `${JSON.stringify(data, null, 1)}\n`;
const compact = (value) => `${JSON.stringify(value)}\n`;
const WRITTEN = {
  config: (draft) => configJsonSchema(rules, Object.keys(presets), draft),
  campaign: campaignJsonSchema,
  governance: governanceJsonSchema,
  exemptions: exemptionsJsonSchema,
  list: listJsonSchema,
};
/** The day of the newest release that the change log tells; none before the first. */
const released = /^## [\d.]+, (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))?.[1];
const pages = new Map([
  ['rules/README.md', `${ruleMarkdownIndex(rules, 'en').trimEnd()}\n`],
  ['rules/README.fr.md', `${ruleMarkdownIndex(rules, 'fr').trimEnd()}\n`],
  ...rules.flatMap((rule) => [
    [`docs/rules/${rule.id}.md`, `${ruleMarkdownPage(rule, 'en').trimEnd()}\n`],
    [`docs/rules/fr/${rule.id}.md`, `${ruleMarkdownPage(rule, 'fr').trimEnd()}\n`],
  ]),
  ['docs/reference.md', reference.referencePage('en')],
  ['docs/fr/reference.md', reference.referencePage('fr')],
  ...NAMING.map((path) => [path, withReleaseNames(root, path)]),
  ['man/man1/lumo-check.1', manPage('en', released)],
  ['man/fr/man1/lumo-check.1', manPage('fr', released)],
  ['docs/conformance.md', conformancePage('en')],
  ['docs/fr/conformance.md', conformancePage('fr')],
  ['docs/features.md', featuresPage(readFeatures(), 'en')],
  ['docs/fr/features.md', featuresPage(readFeatures(), 'fr')],
  ['docs/configuration.md', withTables('docs/configuration.md', 'en')],
  ['docs/fr/configuration.md', withTables('docs/fr/configuration.md', 'fr')],
  ['docs/errors.md', withTables('docs/errors.md', 'en')],
  ['docs/fr/errors.md', withTables('docs/fr/errors.md', 'fr')],
  ['docs/images/architecture.svg', drawHouse()],
  ['docs/architecture.md', withTables('docs/architecture.md', 'en')],
  ['docs/fr/architecture.md', withTables('docs/fr/architecture.md', 'fr')],
  ['schema/evidence.json', json(evidenceJsonSchema())],
  ['schema/catalog.json', json(schemaCatalog())],
  // Of files that people write: for today's readers, and in the draft that editors and SchemaStore ask for. Without blanks, which were half of them.
  ...Object.entries(WRITTEN).flatMap(([name, schemaIn]) => [
    [`schema/${name}.json`, compact(schemaIn('draft-2020-12'))],
    [`schema/draft-07/${name}.json`, compact(schemaIn('draft-07'))],
  ]),
]);
const made = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${folder}/${name}`)
    : [];
const stale = [...made('docs/rules'), ...made('docs/rules/fr')].filter((path) => !pages.has(path));
if (process.argv.includes('--check')) {
  const wrong = [...pages]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path);
  if (wrong.length + stale.length > 0) {
    console.error(`Out of date: ${[...wrong, ...stale].join(', ')}. Run npm run build && npm run docs, and commit.`);
    process.exit(1);
  }
  console.log(`${pages.size} generated pages are up to date.`);
} else {
  for (const path of stale) rmSync(join(root, path));
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${pages.size} pages written.`);
}
