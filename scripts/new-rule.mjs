// npm run new-rule -- thing-problem theme [field]: a rule that compiles, its tests that pass, its place in the index.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const THEMES = ['consent', 'opposition', 'retention', 'minimisation', 'transparency', 'relevance', 'accuracy', 'file'];
const root = process.env.LUMO_ROOT ?? fileURLToPath(new URL('..', import.meta.url));
const [id, theme, field = 'email'] = process.argv.slice(2);
const stop = (words) => {
  console.error(
    `${words}\nnpm run new-rule -- thing-problem THEME [FIELD]\nThemes: ${THEMES.join(', ')}. Fields: see src/model/contact/field.ts.`,
  );
  process.exit(2);
};
if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id ?? ''))
  stop('The first word is the name of the rule: the thing and its problem, as in retention-date-missing.');
if (!THEMES.includes(theme)) stop('The second word is a theme.');
const fields = readFileSync(join(root, 'src/model/contact/field.ts'), 'utf8');
const [, kind, header] = new RegExp(`^  ${field}: field\\('(\\w+)', '([^']+)'`, 'm').exec(fields) ?? [];
if (header === undefined) stop(`There is no field "${field}".`);
const five = (make) => [0, 1, 2, 3, 4].map(make);
const YES = ['oui', 'yes', '1', 'vrai', 'x'];
const NO = ['non', 'no', '0', 'faux', 'n'];
/** By kind of field: five values that the rule finds, five that it does not, and how it tells them. */
const KINDS = {
  email: { wrong: five((i) => `wrong${i}@acme.example`), right: five((i) => `claire${i}@acme.example`) },
  phone: {
    wrong: five((i) => `06 39 98 12 3${i}`),
    right: five((i) => `01 99 00 12 3${i}`),
    test: "contact.phones.some(({ type }) => type === 'mobile')",
  },
  date: {
    wrong: five((i) => `2020-01-0${i + 1}`),
    right: five((i) => `2026-11-0${i + 1}`),
    test: 'isPastDate(contact.date(FIELD), ctx.asOf - 365)',
  },
  allow: { wrong: NO, right: YES, test: "contact.say(FIELD) === 'no'" },
  refuse: { wrong: YES, right: NO, test: "contact.say(FIELD) === 'no'" },
};
const sample = KINDS[kind] ?? { wrong: five((i) => `wrong ${i}`), right: five((i) => `right ${i}`) };
const test = (sample.test ?? "contact.text(FIELD).startsWith('wrong')").replace('FIELD', `'${field}'`);
/** A file of one contact more than it needs: nobody is judged who cannot be reached. */
const file = (...values) =>
  field === 'email'
    ? ["'email'", ...values.map((value) => `'${value || 'claire@acme.example'}'`)].join(', ')
    : [`'email;${header}'`, ...values.map((value, i) => `'c${i}@acme.example;${value}'`)].join(', ');
const [wrong, right] = [sample.wrong[0], sample.right[0]];
const files = {
  rule: join(root, 'rules', `${id}.ts`),
  test: join(root, 'test/rules', `${id}.test.ts`),
  index: join(root, 'rules/index.ts'),
  labels: join(root, 'scripts/evaluate/labels', `${id}.yaml`),
};
if (existsSync(files.rule)) stop(`rules/${id}.ts is there already.`);

const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const title = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

const rule = `import { csv, defineRule${test.startsWith('isPastDate') ? ', isPastDate' : ''} } from '../src/author.js';

/** One sentence: what the rule asks of a contact. */
export default defineRule({
  id: '${id}',
  about: 'contacts',
  since: '${version}',
  theme: '${theme}',
  // The texts that it rests on: LAWS['…'] of src/law/texts.ts.
  law: [],
  docs: {
    title: { en: '${title}', fr: '${title} (à traduire)' },
    why: {
      en: 'Why it matters, in two sentences that everybody understands.',
      fr: 'Pourquoi c’est important, en deux phrases que tout le monde comprend.',
    },
    remedy: { en: 'What to do about it.', fr: 'Ce qu’il faut faire.' },
    bad: [{ rows: csv(${file(wrong)}), says: ['found'] }],
    good: [{ rows: csv(${file(right)}), says: [] }],
  },
  needs: { ${field}: 'required' },
  severity: 'warning',
  action: 'flag',
  messages: {
    found: { en: 'The fact: what to do about it.', fr: 'Le fait : que faire.' },
  },
  visit(ctx) {
    return {
      contact(contact) {
        if (${test}) ctx.report(contact, 'found');
      },
    };
  },
});
`;
const tested = `import { describe, expect, it } from 'vitest';
import rule from '../../rules/${id}.js';
import { csv } from '../../src/author.js';
import { casesOf } from '../../src/testing/cases.js';

describe('${id}', () => {
  it.each(
    casesOf(rule, {
      'what must be found': { rows: csv(${file(wrong, right)}), says: ['2 found'] },
      'what must not: a blank cell': { rows: csv(${file('')}), says: [] },
    }).map((one) => [one.name, one] as const),
  )('%s', async (_, { run }) => {
    const { said, expected, differs } = await run();
    expect(said).toEqual(expected);
    expect(differs).toEqual([]);
  });
});
`;
/** Cases of the labels: five values, each in a file of its own. */
const labels = (says, values) =>
  ['a first', 'a second', 'a third', 'a fourth', 'a fifth']
    .map((which, i) => {
      const cell = field === 'email' ? values[i].replace('@acme.example', '{n}@societe-{n}.example') : values[i];
      return `          - [${which} contact that ${says}, { ${header}: "${cell}" }]`;
    })
    .join('\n');
const labelled = `# Contacts of which ${id} must say something, and others that only look like them: docs/evaluation.md.
files:
  - name: ${id}
    preset: fr-b2b
    channels: [email]
    only: [${id}]
    each: 2
    base: { email: "{slug}{n}@societe-{n}.example"${field === 'email' ? '' : `, ${header}: ""`} }
    rules:
      ${id}:
        line: the text of law, and its article
        yes:
${labels('must be found', sample.wrong)}
        no:
${labels('must not', sample.right)}
`;
const index = readFileSync(files.index, 'utf8');
const imports = [...index.matchAll(/^import (\w+|\{ \w+ \}) from '\.\/([\w-]+)\.js';$/gm)].map(([, binding, file]) => ({ binding, file }));
const all = [...imports, { binding: name, file: id }].sort((a, b) => (a.file < b.file ? -1 : 1));
const rulesOnly = all.filter(({ binding }) => !binding.startsWith('{'));
const head = index.slice(0, index.indexOf(`import ${imports[0].binding}`));
const doc = index.slice(index.indexOf('/** Every rule'), index.indexOf('= [') + 3);
// What stands behind the array stays as it is.
const tail = index.slice(index.indexOf('\n];\n') + 1);
const made = `${head}${all.map(({ binding, file }) => `import ${binding} from './${file}.js';`).join('\n')}\n\n${doc}\n${rulesOnly.map(({ binding }) => `  ${binding},`).join('\n')}\n${tail}`;
mkdirSync(dirname(files.test), { recursive: true });
writeFileSync(files.rule, rule);
writeFileSync(files.test, tested);
writeFileSync(files.index, made);
mkdirSync(dirname(files.labels), { recursive: true });
writeFileSync(files.labels, labelled);
console.log(`rules/${id}.ts, its test, its labels (scripts/evaluate/labels/${id}.yaml) and rules/index.ts are written. Next:
  1. write the rule and its examples;                 npm test -- test/rules/${id}.test.ts test/rules/rules.test.ts
  2. weigh it in the presets (rules/presets.ts)
  3. npm run build && npm run docs                    its pages, in English and in French
  4. LUMO_UPDATE_FIXTURES=1 npm test -- test/engine/fixtures.test.ts    its place in the reports; read what changed
  5. a line in CHANGELOG.md, and npm test`);
