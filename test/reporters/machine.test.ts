import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { coreOfReport } from '../../src/model/report/core/core-views.js';
import type { Report, ReportFinding } from '../../src/model/report/report.js';
import type { CoreReporter, Reporter } from '../../src/reporters/contract/reporter.js';
import { azureAnnotations as azureAnnotationsCore } from '../../src/reporters/machine/azure.js';
import { githubAnnotations as githubAnnotationsCore } from '../../src/reporters/machine/github.js';
import { gitlabReport as gitlabReportCore } from '../../src/reporters/machine/gitlab.js';
import { junitReport as junitReportCore } from '../../src/reporters/machine/junit.js';
import { sarifReport as sarifReportCore } from '../../src/reporters/machine/sarif.js';
import { CLEAN, contextIn, RICH } from './sample.js';

/** A reporter of the core, for the report of a check. */
const ofCheck =
  (reporter: CoreReporter): Reporter =>
  (report, context) =>
    reporter(coreOfReport(report, context.input), context);
const azureAnnotations = ofCheck(azureAnnotationsCore);
const githubAnnotations = ofCheck(githubAnnotationsCore);
const gitlabReport = ofCheck(gitlabReportCore);
const junitReport = ofCheck(junitReportCore);
const sarifReport = ofCheck(sarifReportCore);

const schemas = new URL('../schemas/', import.meta.url);
const textOf = (reporter: Reporter, report: Report = RICH, lang: 'en' | 'fr' = 'en', more = {}): string =>
  [...reporter(report, contextIn(lang, more))].join('');

const SAMPLES = (['en', 'fr'] as const).flatMap((lang) => [
  ['a rich report', lang, RICH] as const,
  ['a clean one', lang, CLEAN] as const,
  ['one without hashes and cleaned file', lang, withoutHash()] as const,
]);
function withoutHash(): Report {
  const { output: _gone, ...rest } = RICH;
  const { sha256: _hash, ...input } = RICH.input;
  return { ...rest, input };
}

/** A report in which one rule found something in each of that many columns. */
const wide = (columns: number): Report => ({
  ...RICH,
  columns: Array.from({ length: columns }, (_, column) => ({
    column,
    header: `c${column}`,
    confidence: 0,
    by: 'none' as const,
    kept: true,
  })),
  rules: RICH.rules.slice(2).map((rule) => ({
    ...rule,
    findings: Array.from(
      { length: columns },
      (_, column): ReportFinding => ({
        message: 'none',
        severity: column % 2 ? 'error' : 'warning',
        action: 'flag',
        column,
        header: `c${column}`,
        count: 20,
        examples: Array.from({ length: 20 }, (_, i) => ({ row: i + 2, column })),
      }),
    ),
  })),
});

describe('SARIF', () => {
  const ajv = new Ajv4.default({ strict: true, strictRequired: false, strictTypes: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv as never);
  const valid = ajv.compile(JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.json', schemas), 'utf8')));
  interface Sarif {
    readonly runs: readonly [
      {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly invocations: readonly [
          {
            readonly exitCode?: number;
            readonly toolConfigurationNotifications?: readonly { readonly message: { readonly text: string } }[];
          },
        ];
        readonly results: readonly {
          readonly ruleId: string;
          readonly ruleIndex: number;
          readonly level: string;
          readonly message: { readonly text: string };
          readonly partialFingerprints: Readonly<Record<string, string>>;
          readonly locations: readonly {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: { readonly startLine: number };
            };
          }[];
        }[];
      },
    ];
  }
  const runOf = (report: Report, more = {}): Sarif['runs'][0] => (JSON.parse(textOf(sarifReport, report, 'en', more)) as Sarif).runs[0];
  const printsOf = (report: Report): string[] =>
    runOf(report).results.map(({ partialFingerprints }) => partialFingerprints['lumoFinding/v1'] as string);

  it.each(SAMPLES)('%s (%s) is what the schema of OASIS asks for', (_title, lang, report) => {
    expect([valid(JSON.parse(textOf(sarifReport, report, lang, { exit: 1 }))), valid.errors]).toEqual([true, null]);
  });

  it('the schema is awake: it refuses a level that there is not', () => {
    const broken = textOf(sarifReport).replace('"level": "error"', '"level": "fatal"');
    expect(valid(JSON.parse(broken))).toBe(false);
  });

  it('one result for each rule, message and column, with the count in its message and its rows as places', () => {
    const { results, tool } = runOf(RICH);
    expect(
      results.map(({ ruleId, level, message, locations }) => [
        ruleId,
        level,
        message.text,
        locations.map(({ physicalLocation }) => physicalLocation.region.startLine),
      ]),
    ).toEqual([
      ['webmail-without-consent', 'error', 'No consent is recorded (14\u00a0×, column “Email”).', [12, 15]],
      ['webmail-without-consent', 'error', 'The consent is more than 36 months old (4\u00a0×, column “Email”).', [40]],
      ['sensitive-column', 'warning', 'The column holds sensitive data (column “NIR”).', [3]],
      ['plugin-rule', 'note', 'oddity (2 rows).', [9]],
    ]);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(tool.driver.rules.find(({ id }) => id === 'webmail-without-consent')).toMatchObject({
      helpUri: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042155961',
      help: { text: expect.stringContaining('Ask for consent by another way'), markdown: expect.stringContaining('**What to do**') },
    });
  });

  it('says of a rule that did not run that finding nothing proves nothing', () => {
    const [{ toolConfigurationNotifications: told = [] }] = runOf(RICH).invocations;
    expect(told.map(({ message }) => message.text)).toContain(
      'This rule did not run: the file has no column for consent date. Finding nothing proves nothing here.',
    );
  });

  it('stays within what code scanning shows, errors first, and says how many more there are', () => {
    const { results, invocations } = runOf(wide(6000));
    expect(results.length).toBe(5000);
    expect(results.slice(0, 3000).every(({ level }) => level === 'error')).toBe(true);
    expect(results.every(({ locations }) => locations.length === 10)).toBe(true);
    const told = invocations[0].toolConfigurationNotifications ?? [];
    expect(told.at(-1)?.message.text).toBe('1,000 more findings are in the other reports.');
    expect(valid(JSON.parse(textOf(sarifReport, wide(6000))))).toBe(true);
  });

  it('fingerprints tell findings apart, and stay when rows are shuffled, columns moved and counts changed', () => {
    const prints = printsOf(RICH);
    expect(new Set(prints).size).toBe(prints.length);
    const moved: Report = {
      ...RICH,
      columns: [RICH.columns[1], RICH.columns[0], ...RICH.columns.slice(2)].flatMap((column, at) =>
        column ? [{ ...column, column: at }] : [],
      ),
      rules: RICH.rules.map((rule) => ({
        ...rule,
        findings: rule.findings.map((finding) => ({
          ...finding,
          ...(finding.column === 0 && { column: 1 }),
          count: finding.count * 2,
          examples: finding.examples.map((example) => ({ ...example, row: example.row + 7 })),
        })),
      })),
    };
    expect(printsOf(moved).sort()).toEqual([...prints].sort());
  });

  it('two columns of one header are told apart', () => {
    const twins = wide(3);
    const report = { ...twins, columns: twins.columns.map((column) => ({ ...column, header: 'tel' })) };
    expect(new Set(printsOf(report)).size).toBe(3);
  });

  it('names the file by its path from the current folder, encoded', () => {
    const uris = (more: object): string[] => [
      ...new Set(
        runOf(RICH, more).results.flatMap(({ locations }) =>
          locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
        ),
      ),
    ];
    expect(uris({})).toEqual(['contacts.csv']);
    expect(uris({ input: 'data/été 1%.csv' })).toEqual(['data/%C3%A9t%C3%A9%201%25.csv']);
  });
});

describe('JUnit', () => {
  const xsd = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(new URL('jenkins-junit.xsd', schemas))));
  const validate = (text: string): void => xsd.validate(XmlDocument.fromBuffer(Buffer.from(text)));

  it.each(SAMPLES)('%s (%s) is what the XSD of Jenkins asks for', (_title, lang, report) => {
    expect(() => validate(textOf(junitReport, report, lang))).not.toThrow();
  });

  it('the XSD is awake: it refuses a test case without a name', () => {
    expect(() => validate(textOf(junitReport).replace(/<testcase name="[^"]*"/, '<testcase'))).toThrow(/name/);
  });

  it('has one test case for each rule: errors fail, warnings are told, rules that did not run are skipped', () => {
    const doc = XmlDocument.fromString(textOf(junitReport));
    const count = (path: string): number => doc.find(path).length;
    expect(count('//testcase')).toBe(RICH.rules.length + RICH.notRun.length);
    expect(count('//testcase[failure]')).toBe(1);
    expect(doc.get('//testcase/failure')?.content).toContain(
      'No consent is recorded (14\u00a0×, column “Email”). Rows 12, 15, and 12 more.',
    );
    expect(doc.get('//testcase[@name="sensitive-column"]/system-out')?.content).toBe(
      'warning: The column holds sensitive data (column “NIR”).',
    );
    expect(count('//testcase[skipped]')).toBe(2);
    for (const [attribute, expected] of [
      ['tests', count('//testcase')],
      ['failures', 1],
      ['skipped', 2],
      ['errors', 0],
    ] as const)
      expect([attribute, Number(doc.get(`//testsuite/@${attribute}`)?.content)]).toEqual([attribute, expected]);
    expect(doc.get('//property[@name="rows.dropped"]/@value')?.content).toBe('18');
  });

  it('tells no time: no clock is looked at', () => {
    expect(
      textOf(junitReport)
        .match(/time="[^"]*"/g)
        ?.every((time) => time === 'time="0"'),
    ).toBe(true);
    expect(textOf(junitReport)).not.toMatch(/timestamp|hostname/);
  });
});

describe('GitLab code quality', () => {
  // GitLab publishes a table: https://docs.gitlab.com/ci/testing/code_quality/ (code quality report format). Its own parser holds each
  // entry against app/validators/json_schemas/codeclimate.json and stops at the first that fails; that one asks for the texts
  // description, fingerprint and severity, and for a location whose path is a text and whose line is an integer. This asks for more.
  const valid = new Ajv2020({ strict: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          additionalProperties: false,
          required: ['path', 'lines'],
          properties: {
            // Relative, without ./ at its head.
            path: { type: 'string', pattern: '^(?![./])' },
            lines: {
              type: 'object',
              additionalProperties: false,
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });
  type Entries = readonly { readonly fingerprint: string; readonly check_name: string }[];

  it.each(SAMPLES)('%s (%s) is what its pages ask for', (_title, lang, report) => {
    expect([valid(JSON.parse(textOf(gitlabReport, report, lang))), valid.errors]).toEqual([true, null]);
  });

  it('fingerprints tell findings and files apart, and do not depend on the language', () => {
    const printsOf = (more: object, lang: 'en' | 'fr' = 'en'): string[] =>
      (JSON.parse(textOf(gitlabReport, RICH, lang, more)) as Entries).map(({ fingerprint }) => fingerprint);
    const all = [...printsOf({}), ...printsOf({ input: 'b.csv' })];
    expect(new Set(all).size).toBe(all.length);
    expect(printsOf({}, 'fr')).toEqual(printsOf({}));
  });
});

describe('annotations', () => {
  const many: Report = {
    ...RICH,
    rules: Array.from({ length: 14 }, (_, n) => ({
      ...(RICH.rules[2] as Report['rules'][number]),
      id: `rule-${String(n).padStart(2, '0')}`,
    })),
  };

  it('GitHub: one for each rule, worst first', () => {
    expect(textOf(githubAnnotations).split('\n')).toEqual([
      '::error file=contacts.csv,line=12,title=Personal address without consent (webmail-without-consent)::No consent is recorded (14\u00a0×, column “Email”). · The consent is more than 36 months old (4\u00a0×, column “Email”).',
      '::warning file=contacts.csv,line=3,title=Column that prospecting does not need (sensitive-column)::The column holds sensitive data (column “NIR”).',
      '::notice file=contacts.csv,line=9,title=plugin-rule (plugin-rule)::oddity (2 rows).',
      '',
    ]);
  });

  it('Azure: the same, but for remarks, which it does not know', () => {
    expect(textOf(azureAnnotations, RICH, 'fr').split('\n')).toEqual([
      '##vso[task.logissue type=error;sourcepath=contacts.csv;linenumber=12;code=webmail-without-consent;]Adresse personnelle sans consentement\u00a0: Aucun consentement n’est enregistré (14\u00a0×, colonne «\u202fEmail\u202f»). · Le consentement a plus de 36 mois (4\u00a0×, colonne «\u202fEmail\u202f»).',
      '##vso[task.logissue type=warning;sourcepath=contacts.csv;linenumber=3;code=sensitive-column;]Colonne inutile à la prospection\u00a0: La colonne contient des données sensibles (colonne «\u202fNIR\u202f»).',
      '',
    ]);
  });

  it.each([
    ['github', githubAnnotations],
    ['azure', azureAnnotations],
  ] as const)('%s: no more than ten of a kind; the last says how many more rules there are', (_name, reporter) => {
    const lines = textOf(reporter, many).trimEnd().split('\n');
    expect(lines.length).toBe(10);
    expect(lines.at(-1)).toContain('4 more rules found something.');
  });

  it.each([
    ['github', githubAnnotations],
    ['azure', azureAnnotations],
  ] as const)('%s: with --quiet, errors only', (_name, reporter) => {
    expect(textOf(reporter, RICH, 'en', { quiet: true }).trimEnd().split('\n').length).toBe(1);
  });

  it.each([
    ['github', githubAnnotations],
    ['azure', azureAnnotations],
  ] as const)('%s: nothing where nothing was found', (_name, reporter) => {
    expect(textOf(reporter, CLEAN)).toBe('');
  });

  it('what parts the pieces of a command is escaped in the name of the file', () => {
    expect(textOf(githubAnnotations, RICH, 'en', { input: 'a,b: 100%.csv' })).toContain('::error file=a%2Cb%3A 100%25.csv,line=12,');
    expect(textOf(azureAnnotations, RICH, 'en', { input: 'a;b] 100%.csv' })).toContain('sourcepath=a%3Bb%5D 100%AZP25.csv;');
  });
});
