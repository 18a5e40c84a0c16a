// Lists of oppositions, their manifests, and what else is said in configuration.
import { choiceOf, filesOf, given, holds, piecesOf, same, withChoice, words } from './support.mjs';

const ENTRIES = words(
  'a@acme.example¦06 39 98 12 34¦0639981234¦@acme.example¦732829320¦73282932000074¦#¦email¦sha256¦telephone¦siren¦domaine',
);
const DIGESTS = words(
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855¦d41d8cd98f00b204e9800998ecf8427e¦' +
    '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
);
const SPECS = [
  { kind: 'opposition' },
  { kind: 'register', form: 'clear' },
  { kind: 'register', form: 'sha256' },
  { kind: 'opposition', country: 'US' },
  { kind: 'opposition', identifiers: ['siret'] },
  { kind: 'opposition', identifiers: ['phone'], encoding: 'base64' },
  { kind: 'register', format: 'raw-sha1', identifiers: ['email'] },
  { kind: 'opposition', countsOld: true, minEntries: 1, canaries: ['a@acme.example'] },
];

export const lists = {
  name: 'lists',
  about: 'lists in all of their forms: the kernel reads as the loop does, and who stands in clear in a list is found',
  most: 1024,
  tokens: [
    ...words('\n¦\r\n¦;¦,¦\t¦"¦{"email":"¦"}\n¦[¦]¦ ¦@¦.¦+33¦\ufeff¦gmail.com¦2019-01-01¦adresse;code postal;nom'),
    ...ENTRIES,
    ...DIGESTS,
  ],
  seeds: (root) => [
    ...filesOf(root, 'fixtures', ['opposition.txt', 'tps.csv', 'robinson.csv', '.list.csv'])
      .flatMap((bytes) => piecesOf(bytes, 1000).slice(0, 2))
      .map((bytes, i) => withChoice(i, bytes)),
    ...[
      ENTRIES.join('\n'),
      DIGESTS.join('\n'),
      'email;date\na@acme.example;2019-01-01\n',
      '{"email":"a@acme.example"}\n{"phone":"0639981234"}\n',
      '212,5550101\n',
      '["a@acme.example"]',
    ].flatMap((text, i) => [withChoice(0, text), withChoice(i, text), withChoice(64 + i, text)]),
  ],
  async make(load) {
    const { readList } = await load('src/lists/load/read-list');
    const { makeListMatcher } = await load('src/lists/query/list-matcher');
    const { makeClassifier } = await load('src/lists/columns/classify-entry');
    const { EntryCollector } = await load('src/lists/read/entry-collector');
    const { ENTRY_KEYS } = await load('src/lists/read/entry-keys');
    const { scanLines } = await load('src/lists/read/line-scanner');
    const { readEmail } = await load('src/fields/email/email-reader');
    const held = (builder) =>
      builder.added === 0 ? [] : [...new BigUint64Array(builder.table().buffer)].filter((pair) => pair !== 0n).sort();
    const scanned = (bytes, fast, form) => {
      const entries = new EntryCollector(makeClassifier('FR'), form);
      scanLines(Buffer.from(bytes), entries, true, form, fast);
      const { lines, unread, tooBroad, hint, emptyHash } = entries;
      return [ENTRY_KEYS.map((key) => [entries.keys[key].added, held(entries.keys[key])]), lines, unread, tooBroad, hint, emptyHash];
    };
    const contactOf = (email) => ({ emails: [email], phones: [], text: () => '', has: () => false, said: () => '' });
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      const form = [undefined, 'clear', 'sha256'][choice % 3];
      // To make a kernel takes longer than everything else.
      if (choice < 64) same(scanned(rest, true, form), scanned(rest, false, form), 'lines sixteen bytes at a time as byte by byte');
      const spec = { path: 'list.txt', ...SPECS[choice % 8] };
      const { value: list } = await given(() => readList(spec, 20_000, { bytesOf: () => Buffer.from(rest) }));
      if (!list) return;
      for (const { table } of list.parts) holds(table.count > 0 && Number.isInteger(table.count), 'a part holds somebody');
      if (spec.form === 'sha256' || spec.format || spec.identifiers) return;
      const matcher = makeListMatcher([list]);
      for (const line of rest.toString('latin1').split(/[\r\n]+/)) {
        if (!/^[a-z]{1,20}@[a-z]{2,20}\.example$/.test(line)) continue;
        holds(matcher.matches(contactOf(readEmail(line)), spec.kind).length > 0, 'an address on a line of its own is found');
      }
    };
  },
};

const YAML = words(
  ': ¦- ¦\n¦  ¦&a ¦*a¦{¦}¦[¦]¦"¦\'¦|¦>¦!!¦#¦? ¦~¦---¦...¦<<: ¦%YAML 1.2¦\t¦null¦true¦.inf¦0x1f¦2024-02-29¦__proto__¦constructor',
);
const KEYS = words(
  'kind¦opposition¦entries¦maxAge¦canaries¦sha256¦file¦date¦recipes¦lists¦rules¦preset¦channels¦columns¦exemptions¦rule¦reason¦' +
    'until¦where¦extends¦overrides¦files¦absent¦sender¦asOf¦country',
);

export const settings = {
  name: 'settings',
  about: 'manifests of lists, configuration, exemptions, baselines: YAML and JSON; our scanner of JSON agrees with that of V8',
  most: 2048,
  tokens: [...words('{"¦":¦"}¦,¦\\u0000¦1e999¦-0¦01¦\ufeff'), ...YAML, ...KEYS],
  seeds: (root) => [
    ...[...filesOf(root, 'fixtures', ['run.json']), ...filesOf(root, 'scripts/evaluate', ['lumo.config.yaml', 'lumo.yaml'])].map((bytes) =>
      withChoice(1, bytes),
    ),
    withChoice(
      0,
      'kind: opposition\ndate: 2026-11-01\nentries: 12\nmaxAge: 30\ncanaries: [a@acme.example]\nsha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n',
    ),
    withChoice(0, 'kind: register\nadapter: tps\nrecipes:\n  - { algorithm: sha256, normaliser: lower }\n'),
    withChoice(
      2,
      'exemptions:\n  - rule: role-address\n    where: { company: Acme }\n    reason: Client depuis 2019\n    evidence: contrat 12\n    approvedBy: DPO\n    until: 2027-01-01\n',
    ),
    withChoice(
      3,
      'preset: email\nchannels: [email, phone]\ncolumns: { "Adresse": email, "#3": ignore }\nlists: [{ file: stop.txt, kind: opposition }]\nrules: { retention-prospect: { months: 24 }, role-address: off }\n',
    ),
  ],
  async make(load) {
    const { FILE_LOADERS } = await load('src/config/load/file-loaders');
    const { findJsonFault, lineAndColumn } = await load('src/config/load/json-fault');
    const { parseExemptions } = await load('src/config/exemptions/exemptions-file');
    const { parseConfig } = await load('src/config/validation/parse-config');
    const { invalidConfig, parseWithSchema } = await load('src/config/validation/config-problems');
    const { manifestSchema } = await load('src/config/schema/list-schema');
    const { rules = [] } = await load('rules/index');
    const jsonLaw = (text) => {
      let parsed = true;
      try {
        JSON.parse(text);
      } catch {
        parsed = false;
      }
      const fault = findJsonFault(text);
      if (fault?.twice === undefined) holds((fault === undefined) === parsed, 'a fault is found where JSON cannot be read');
      if (fault) holds(lineAndColumn(text, fault.at).line >= 1 && fault.at <= text.length, 'a fault stands in the text');
    };
    const readers = [
      async (text) => {
        const reading = parseWithSchema(manifestSchema, await FILE_LOADERS['.yaml']('a.list.yaml', text));
        if (!reading.ok) throw invalidConfig({ en: 'a', fr: 'a' }, reading.problems);
      },
      async (text) => {
        jsonLaw(text);
        parseConfig(await FILE_LOADERS['.json']('lumo.config.json', text), 'lumo.config.json');
      },
      (text) => parseExemptions('lumo-exemptions.yaml', text, rules, '2026-11-24'),
      async (text) => parseConfig(await FILE_LOADERS['.yaml']('lumo.config.yaml', text), 'lumo.config.yaml'),
    ];
    return (input) => {
      const { choice, rest } = choiceOf(input);
      return readers[choice % 4](rest.toString('utf8'));
    };
  },
};
