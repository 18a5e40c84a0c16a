// npm run web-page -- [--out FOLDER]: makes the page for people without a terminal (docs/page.md): one HTML file that holds the engine, and
// needs nothing else. What is written depends on the sources only.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compress } from 'lzma1';
import { rolldown } from 'rolldown';
import { noticeOf, packagesIn } from './package/vendor.mjs';
import { INK, styleOf } from './styles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version, imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const page = join(root, 'src/browser/page');
/** The source of what package.json gives to those who are not Node.js. */
const webPlatform = join(root, imports['#platform'].default.replace('/.build/', '/').replace(/\.js$/, '.ts'));

const presets = readFileSync(join(root, 'rules/presets.ts'), 'utf8');
/** Rules about mails, scripts, logs, plans and governance judge nothing here, but for those that a preset speaks of. */
const judgesContacts = (id) => {
  const [, about] = /^ {2}about: '(\w+)'/m.exec(readFileSync(join(root, `rules/${id}.ts`), 'utf8')) ?? [];
  return about === undefined || about === 'contacts' || presets.includes(`'${id}'`);
};
const rulesOfContacts = {
  name: 'rules-of-contacts',
  transform(code, path) {
    if (path !== join(root, 'rules/index.ts')) return null;
    const left = [...code.matchAll(/^import (\w+) from '\.\/([\w-]+)\.js';$/gm)].filter(([, , id]) => !judgesContacts(id));
    if (left.length < 50) throw new Error('rules/index.ts no longer names its rules line by line.');
    return left.reduce((text, [line, name]) => text.replace(`${line}\n`, '').replace(`\n  ${name},`, ''), code);
  },
};

/** Examples of a rule, which documentation shows and nobody judges by: a twentieth of the page. */
const EXAMPLES = /^ {4}(bad|good): \[(?:.*\],\n|\n[\s\S]*?^ {4}\],\n)/gm;
/** What the reference says of the options of a rule, which nobody sets here. */
const ABOUT_OPTIONS = /^ {4}options: \{\n[\s\S]*?^ {4}\},\n/m;
const withoutExamples = {
  name: 'without-examples',
  transform: (code, path) =>
    path.startsWith(join(root, 'rules/')) ? code.replace(EXAMPLES, '    $1: [],\n').replace(ABOUT_OPTIONS, '') : null,
};

/** Long lists of phrases are compiled whole: what would tell their alternatives apart takes more room than there is. */
const withoutPrefilter = {
  name: 'without-prefilter',
  load: (path) =>
    path === join(root, 'src/fields/text/prefilter/prefiltered.ts')
      ? "/*#__NO_SIDE_EFFECTS__*/ export const prefiltered = (says, flags) => (typeof says === 'string' ? new RegExp(says, flags) : says);"
      : null,
};

/** Tables in HTML are left to the command: the parser of pages would be a tenth of this one (src/csv/blob/blob-source.ts refuses them). */
const withoutHtml = {
  name: 'without-html',
  load: (path) => (path === join(root, 'src/csv/html/html-tables.ts') ? 'export const openHtmlTables = undefined;' : null),
};

/** What a run collects, and where rows go, that nobody can ask of a page: retention plans, costs of a simulation, times of rules. */
const NOT_ASKED = {
  'collectors.ts': ['retention', 'costs', 'stats'],
  'routes.ts': ['decisions', 'retention'],
};
/** Files for other tools, which the command writes: nothing of them runs where no plan has a target. */
const OF_TARGETS = /[\\/]src[\\/]engine[\\/]target[\\/]target-(?:writer|report|refusal)\.ts$/;
const withoutUnasked = {
  name: 'without-unasked',
  load: (path) =>
    OF_TARGETS.test(path)
      ? [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => `export const ${name} = undefined;`).join('\n')
      : null,
  transform(code, path) {
    const [, name] = /[\\/]src[\\/]engine[\\/]judge[\\/](collectors\.ts|routes\.ts)$/.exec(path) ?? [];
    if (name === undefined) return null;
    return NOT_ASKED[name].reduce((text, key) => {
      const left = text.replace(new RegExp(`^  ${key}: \\w+,\\n`, 'm'), '');
      if (left === text) throw new Error(`${name} no longer names ${key} on a line of its own.`);
      return left;
    }, code);
  },
};

/**
 * Whole numbers of a byte as one character each, where they are small, as most are, and as three where they are not: gzip finds which are frequent, and
 * does not in Base64, whose characters are of parts of two. Those of three bits, which are called pieces, are as few bytes as they get.
 */
const SMALL_NUMBERS = /(?<!pieces: \{\s*scale: [\d.]+,\s*)bytes:\s*'([\w+/=]+)'/g;
const SMALL = 42;
const FIRST = 0x28;
const REST = '!';
const spelt = (base64) =>
  [...new Int8Array(Buffer.from(base64, 'base64'))]
    .map((value) => {
      const char = FIRST + SMALL + value;
      const isSmall = Math.abs(value) <= SMALL && char !== 0x5c && char !== 0x60;
      return isSmall ? String.fromCharCode(char) : REST + (value & 0xff).toString(16).padStart(2, '0');
    })
    .join('');
/** The way back, as it stands in the page. */
const unspelt = (text, middle) =>
  btoa(
    text.replace(/!(..)|[\s\S]/g, (char, rest) =>
      String.fromCharCode(rest ? Number.parseInt(rest, 16) : (char.charCodeAt(0) - middle) & 255),
    ),
  );
const withSpeltNumbers = {
  name: 'with-spelt-numbers',
  transform(code, path) {
    if (!/second-reader[\\/]convolution-weights-data\.ts$/.test(path)) return null;
    const spelled = code.replace(SMALL_NUMBERS, (_, base64) => {
      const text = spelt(base64);
      if (unspelt(text, FIRST + SMALL) !== base64) throw new Error('Weights do not come back as they are.');
      return `bytes: unspelt(${JSON.stringify(text)}, ${FIRST + SMALL})`;
    });
    return `const unspelt = ${unspelt};\n${spelled}`;
  },
};

/** What zod says of a configuration that is none, in words: the page has none to be wrong. */
const LOCALES = /zod[\\/]v4[\\/]locales[\\/](?:fr|en)\.js$/;
const withoutWords = {
  name: 'without-words',
  load: (path) => (LOCALES.test(path) ? 'export default () => ({ localeError: () => undefined });' : null),
};

/** Numbers in bytes, of which Buffer reads and writes fifty kinds. */
const NUMBER_METHODS =
  /^(?:Buffer\.prototype\.\w+ =\n?\s*)*Buffer\.prototype\.((?:read|write)(?:Big|U?[Ii]nt|Float|Double)\w*) = (?:function \w+ |defineBigIntMethod\(function \w+ )[\s\S]*?^\}\)?$/gm;
const BESIDE_OURS = ['iconv-lite/lib', 'iconv-lite/encodings', 'csv-parse/lib', 'csv-stringify/lib', 'email-addresses/lib'];
const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|[cm]?js)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
const withoutOtherNumbers = {
  name: 'without-other-numbers',
  transform(code, path) {
    if (!/node_modules[\\/]buffer[\\/]index\.js$/.test(path)) return null;
    const users = [join(root, 'src'), ...BESIDE_OURS.map((name) => join(root, 'node_modules', name))].flatMap(sourcesIn).join('\n');
    const isAsked = (names) => names.some((name) => new RegExp(`\\.${name}\\b`).test(users));
    const left = code.replace(NUMBER_METHODS, (all) =>
      isAsked([...all.matchAll(/^Buffer\.prototype\.(\w+) =/gm)].map(([, name]) => name)) ? all : '',
    );
    if (left.length > code.length * 0.9) throw new Error('buffer writes its methods otherwise now.');
    return left;
  },
};

/** What zod makes JSON Schemas with, which it keeps at hand for every type and nobody asks for in a page. */
const JSON_SCHEMAS = /zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/;
const withoutJsonSchemas = {
  name: 'without-json-schemas',
  transform: (code, path) =>
    JSON_SCHEMAS.test(path)
      ? [...code.matchAll(/^export (?:const|function) (\w+)/gm)]
          .map(([, name]) => `export const ${name} = () => () => undefined;`)
          .join('\n')
      : null,
};

/** What zod writes parsers as text with, which the policy of the page forbids to compile. */
const MADE_PARSERS = /^export const \$ZodObjectJIT = [\s\S]*?^\}\);$/m;
const withoutMadeParsers = {
  name: 'without-made-parsers',
  transform(code, path) {
    if (!/zod[\\/]v4[\\/]core[\\/]schemas\.js$/.test(path)) return null;
    if (!MADE_PARSERS.test(code)) throw new Error('zod makes its parsers otherwise now.');
    return code.replace(MADE_PARSERS, () => 'export const $ZodObjectJIT = $ZodObject;');
  },
};

/** What packs, which only the build does. */
const withoutPacking = {
  name: 'without-packing',
  load: (path) => (/lzma1[\\/]lib[\\/]encoder\.js$/.test(path) ? 'export class Encoder {}' : null),
};

/** What csv-parse says of options that it cannot take: ours are the same in every run. Its code of each stays. */
const ABOUT_OPTION = /throw new (?:CsvError\(\s*("CSV_\w+"),|Error\(\n)[\s\S]*?^\s*\);$/gm;
const withoutOptionErrors = {
  name: 'without-option-errors',
  transform(code, path) {
    if (!/csv-parse[\\/]lib[\\/]api[\\/]normalize_options\.js$/.test(path)) return null;
    const left = code.replace(ABOUT_OPTION, (_, name) => (name ? `throw new CsvError(${name}, [], options);` : 'throw new Error();'));
    if (left.length > code.length * 0.8) throw new Error('csv-parse checks its options otherwise now.');
    return left;
  },
};

/**
 * Domains by what follows their first label, each as how many letters it shares with the one before it, and the rest: three quarters of what gzip
 * makes of their list as it is. Who asks takes no note of their order.
 */
const groupedDomains = (domains) => {
  const groups = new Map(domains.map((one) => [endOf(one), []]));
  for (const one of domains) groups.get(endOf(one)).push(one);
  return [...groups]
    .map(([end, members]) => [end, ...frontCoded(members.map((one) => one.slice(0, -end.length)).sort())].join(' '))
    .join('\n');
};
const endOf = (domain) => domain.slice(domain.indexOf('.'));
const frontCoded = (names) =>
  names.map((name, at) => {
    const before = at === 0 ? '' : names[at - 1];
    let shared = 0;
    while (shared < 9 && shared < name.length && name[shared] === before[shared]) shared++;
    return `${shared}${name.slice(shared)}`;
  });
/** The way back, as it stands in the page. */
const ungrouped = (text) =>
  text.split('\n').flatMap((line) => {
    const [end, ...names] = line.split(' ');
    let name = '';
    return names.map((coded) => {
      name = name.slice(0, Number(coded[0])) + coded.slice(1);
      return name + end;
    });
  });
const withGroupedDomains = {
  name: 'with-grouped-domains',
  load(path) {
    if (!/disposable_email_blocklist\.json$/.test(path)) return null;
    const domains = JSON.parse(readFileSync(path, 'utf8'));
    const text = groupedDomains(domains);
    if (ungrouped(text).sort().join() !== [...domains].sort().join())
      throw new Error('The domains of throw-away mailboxes do not come back as they are.');
    return { code: `module.exports = (${ungrouped})(${JSON.stringify(text)});`, moduleType: 'js' };
  },
};

/** What editors and the reference say of the keys of a configuration, which nobody edits here. */
const ABOUT_KEY = /\s*\.describe\(\s*(?:'(?:[^'\\]|\\.)*'|aboutSetting\('[\w.-]+'\)),?\s*\)/g;
const TEXT_OF_KEY = /\b(en|fr): (?:'(?:[^'\\]|\\.)*'|`[^`]*`)/g;
const withoutKeyHelp = {
  name: 'without-key-help',
  transform: (code, path) =>
    path.startsWith(join(root, 'src/config/schema/'))
      ? code.replace(ABOUT_KEY, '').replace(path.endsWith('settings-data.ts') ? TEXT_OF_KEY : /$^/, "$1: ''")
      : null,
};

/** Of the words of five languages, the names of months and days alone are read. */
const OTHER_WORDINGS = /date-fns[\\/]locale[\\/].*[\\/]_lib[\\/](formatDistance|formatLong|formatRelative|match)\.js$/;
const withoutOtherWordings = {
  name: 'without-other-wordings',
  transform: (_, path) => {
    const [, name] = OTHER_WORDINGS.exec(path) ?? [];
    return name === undefined ? null : `export const ${name} = undefined;`;
  },
};

/** How numbers of each country are written, which nobody asks for here: they are read, and told by their kind. */
const FORMATS = 4;
/** Numbering plans without them, in place. @throws Error for plans that are written otherwise */
export const withoutFormats = (data) => {
  if (data.version !== 4) throw new Error('libphonenumber-js keeps its formats elsewhere now.');
  for (const plan of [data.countries, data.nonGeographic].flatMap(Object.values)) plan[FORMATS] = 0;
  return data;
};
const withoutPhoneFormats = {
  name: 'without-phone-formats',
  transform(code, path) {
    if (!/libphonenumber-js[\\/]metadata\.max\.json\.js$/.test(path)) return null;
    const data = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1));
    return `export default ${JSON.stringify(withoutFormats(data))};`;
  },
};

/** Code pages of MS-DOS, other Macs and the Far East: nobody names an encoding to the page, and these are never guessed (src/csv/encodings/encoding.ts). */
const CODE_PAGES = /^(?:windows125\d|iso8859\d+|mac(?:roman|intosh))$/;
const withoutOtherCodePages = {
  name: 'without-other-code-pages',
  async load(path) {
    if (!/iconv-lite[\\/]encodings[\\/]sbcs-data-generated\.js$/.test(path)) return null;
    const { default: pages } = await import(path);
    const left = Object.entries(pages).filter(([name, page]) => CODE_PAGES.test(typeof page === 'string' ? page : name));
    if (left.length < 30) throw new Error('iconv-lite keeps its code pages under other names now.');
    return `module.exports = ${JSON.stringify(Object.fromEntries(left))};`;
  },
};

const OUR_MODULES = /[\\/](?:src|rules)[\\/](?!browser[\\/])/;

/** One script without imports. @throws Error for anything that would be left outside of it, as modules of Node.js would */
const scriptOf = async (entry, format = 'iife') => {
  const bundle = await rolldown({
    input: join(root, 'src/browser', entry),
    plugins: [
      rulesOfContacts,
      withoutExamples,
      withoutPrefilter,
      withoutHtml,
      withoutUnasked,
      withSpeltNumbers,
      withoutOtherNumbers,
      withoutWords,
      withoutJsonSchemas,
      withoutMadeParsers,
      withoutOptionErrors,
      withoutPacking,
      withGroupedDomains,
      withoutPhoneFormats,
      withoutKeyHelp,
      withoutOtherWordings,
      withoutOtherCodePages,
    ],
    platform: 'browser',
    // Our modules do nothing when they load but make their values: what nobody asks one for is left out with it.
    treeshake: { moduleSideEffects: [{ test: OUR_MODULES, sideEffects: false }] },
    resolve: { alias: { '#platform': webPlatform }, extensionAlias: { '.js': ['.ts', '.js'] } },
    onLog(_, { code, message }) {
      // On a busy machine our own plugins are told to be slow.
      if (code === 'PLUGIN_TIMINGS') return;
      throw new Error(`${code}: ${message}`);
    },
  });
  const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
  await bundle.close();
  const [{ code, imports: left }, ...more] = output;
  if (left.length + more.length > 0) throw new Error(`${entry} leaves outside: ${left.join(', ')} and ${more.length} files`);
  return { code: code.trim(), packages: packagesIn(output) };
};

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** As `packedData` of the page reads it: a tenth less than the best gzip finds, for some seconds. */
const packed = (text, { toBase116 }) => toBase116(compress(Buffer.from(text), 9));
const licencesOf = (names) =>
  [
    readFileSync(join(root, 'LICENSE'), 'utf8'),
    ...[...new Set(names)].sort().map((name) => noticeOf(root, name, readdirSync(join(root, 'node_modules', name)))),
  ].join(`\n${'-'.repeat(78)}\n\n`);

/** What a module of the page exports, which needs nothing of a browser. */
const moduleOf = async (path) => {
  const { code } = await scriptOf(path, 'esm');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
};
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page, whole. */
export const webPage = async () => {
  const [worker, script] = await Promise.all([scriptOf('run/worker.ts'), scriptOf('page/page.ts')]);
  // The page's own words, which its script has too, are there before it runs.
  const [{ PAGE_WORDS }, base116] = await Promise.all(['page/page-words.ts', 'page/base116.ts'].map(moduleOf));
  const words = PAGE_WORDS.en.texts;
  const style = styleOf(INK, join(page, 'page.css'));
  const report = JSON.parse(readFileSync(join(root, 'src/reporters/html/components/page-data.json'), 'utf8'));
  // A frame of the page inherits its policy: what the report brings may run and paint here too, and nothing else.
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src ${hash(script.code)} '${report.scriptHash}' 'wasm-unsafe-eval'`,
    `style-src ${hash(style)} '${report.styleHash}' '${report.drawingsHash}'`,
    'worker-src blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  if (/<\/(?:script|style)|<!--/i.test(script.code + style))
    throw new Error('The page would end in the middle of its own script or style.');
  const parts = {
    POLICY: policy,
    VERSION: version,
    STYLE: style,
    SCRIPT: script.code,
    WORKER: packed(worker.code, base116),
    LICENCES: packed(licencesOf([...worker.packages, ...script.packages]), base116),
  };
  return readFileSync(join(page, 'page.html'), 'utf8')
    .replace(/(?<= data-words="(\w+)">)(?=<)/g, (_, name) => escaped(words[name]))
    .replace(/__([A-Z]+)__/g, (_, name) => parts[name]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, '.web-page') } } });
  const html = await webPage();
  const path = join(resolve(values.out), 'lumo-check.html');
  mkdirSync(resolve(values.out), { recursive: true });
  writeFileSync(path, html);
  console.log(`${path}: ${(html.length / 1024 / 1024).toFixed(3)} MB, ${(gzipSync(html).length / 1024 / 1024).toFixed(2)} MB over gzip`);
}
