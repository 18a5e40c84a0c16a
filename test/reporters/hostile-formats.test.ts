import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/report/finding.js';
import type { Report } from '../../src/model/report/report.js';
import { FORMAT_NAMES, type Format, type ReportFormat } from '../../src/reporters/contract/formats.js';
import { csvFindings } from '../../src/reporters/finding-lists/csv.js';
import { ndjsonFindings } from '../../src/reporters/finding-lists/ndjson.js';
import { loadReporter } from '../../src/reporters/registry.js';
import { LIVE } from './live.js';
import { contextIn, RICH, RULES } from './sample.js';

/** A report in which all that comes from data, or from a plugin, says `text`. */
const hostile = (text: string): Report => ({
  ...RICH,
  preset: text,
  input: { ...RICH.input, name: text, encoding: text, delimiter: text },
  columns: RICH.columns.map((column) => ({ ...column, header: text, droppedBy: text })),
  rules: RICH.rules.map((rule) => ({
    ...rule,
    id: rule.id === 'plugin-rule' ? text : rule.id,
    options: { ...rule.options, months: text },
    findings: rule.findings.map((finding) => ({
      ...finding,
      message: finding.message === 'oddity' ? text : finding.message,
      ...(finding.column !== undefined && { header: text }),
      examples: finding.examples.map(({ row }) => ({ row, column: 0, masked: text, facts: { [text]: text } })),
    })),
  })),
  notRun: [{ id: text, because: 'field-absent', fields: [text as 'email'], accepted: false }],
  lists: RICH.lists.map((list) => ({ ...list, name: text })),
  notes: [{ code: text, column: 0 }],
});
const finding = (text: string): Finding => ({
  row: 3,
  column: 0,
  header: text,
  field: 'email',
  rule: text,
  message: text,
  severity: 'error',
  action: 'bar',
  channels: ['email'],
  law: [text],
  masked: text,
  facts: { [text]: text },
  kept: false,
});

const print = async (format: ReportFormat, text: string): Promise<string> =>
  [...(await loadReporter(format))(hostile(text), contextIn('fr', { input: text, files: [{ label: text, name: text }] }))].join('');
const findingsContext = { words: contextIn('fr').words, lang: 'fr' as const, rules: RULES, options: new Map() };

/** On a terminal or in a log, no line may act. */
const expectDead = (text: string): void => {
  const live = text.split('\n').filter((line) => LIVE.test(line) || /^\s*::|##(\[|vso\[)/i.test(line));
  expect(live).toEqual([]);
};
/** Whatever the JSON says, it holds the text as it came. */
const expectJson = (text: string): void => {
  expectDead(text);
  expect(() => JSON.parse(text) as unknown).not.toThrow();
};

const OURS = ['<details>', '</details>', '<summary>', '</summary>', '<sub>', '</sub>', '<br>'];
const expectMarkdown = (text: string): void => {
  expectDead(text);
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'html') for (const tag of token.raw.match(/<[^>]*>?/g) ?? []) expect(OURS).toContain(tag);
      if (token.type === 'link') expect((token as Tokens.Link).href).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//);
      expect(['image', 'code', 'def', 'del']).not.toContain(token.type);
      if (token.type === 'table') {
        const table = token as Tokens.Table;
        for (const row of table.rows) expect(row.length).toBe(table.header.length);
        for (const cell of [...table.header, ...table.rows.flat()]) walk(cell.tokens);
      }
      if ('items' in token) for (const item of (token as Tokens.List).items) walk(item.tokens);
      if ('tokens' in token && token.tokens) walk(token.tokens);
    }
  };
  walk(marked.lexer(text, { gfm: true }));
  // A mention or a reference would need nothing between its sign and what follows.
  const bare = text.replace(/<https:[^>]*>|(?<!\\)`[^`]*`/g, '').replaceAll('&#8203;', '\u200b');
  expect(bare).not.toMatch(/[@#!~$][\p{L}\d]|[a-z]:\/\/|\bwww\./iu);
};

const CHECKS: Readonly<Record<Exclude<Format, 'ndjson' | 'csv'>, (text: string, nasty: string) => void>> = {
  terminal: expectDead,
  full: expectDead,
  html: (text, nasty) => {
    // Its own tests look at the page in a browser; here: nothing of the data opens a tag.
    if (/<(?:script|img|\/td|!--)/.test(nasty)) expect(text).not.toContain(nasty);
  },
  json: expectJson,
  sarif: expectJson,
  gitlab: expectJson,
  frictionless: expectJson,
  odcs: expectJson,
  openlineage: expectJson,
  markdown: expectMarkdown,
  junit: (text) => {
    expectDead(text);
    const doc = XmlDocument.fromString(text);
    const names = new Set(doc.find('//*').map((node) => ('name' in node ? String(node.name) : '')));
    for (const name of names)
      expect(['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'failure', 'system-out', 'skipped', 'error']).toContain(
        name,
      );
    doc.dispose();
  },
  github: (text) => {
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBe(4);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]*,line=\d+,title=[^,:]*::/);
      expect(line.match(/::/g)).toHaveLength(2);
      expect(line.replace('::', '')).not.toMatch(LIVE);
    }
  },
  azure: (text) => {
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(/^##vso\[task\.logissue type=(?:error|warning);sourcepath=[^;\]]*;linenumber=\d+;code=[^;\]]*;\]/);
      expect(line.match(/##/g)).toHaveLength(1);
    }
  },
};

const NASTY = [
  'a\nb',
  '\n::error::x',
  '::error::x',
  'x ::stop-commands::t',
  ':',
  '\u001b[2J',
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u009b31m',
  '\u202Egpj',
  '##[error]x',
  '##vso[task.setvariable]x',
  'a;b,c:d]e',
  '100%',
  '%0A::error::',
  '$'.concat('{{ secrets.X }}'),
  '=1+1',
  '=HYPERLINK("https://evil.example")',
  '+33 6 39 98 00 00',
  '-1',
  '@SUM(A1)',
  '＝1',
  '\t=1',
  ' =1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><b>x',
  '<!-- x',
  ']]>',
  '&lt;b&gt;',
  '"><b>',
  "' onclick='x",
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  'https://evil.example',
  'www.evil.example',
  'x@evil.example',
  '@octocat',
  '#12',
  'a | b | c',
  '| --- |',
  '`code`',
  '``` x',
  '**x** _y_ ~~z~~',
  '# x',
  '##',
  '###[error]x',
  '1. x',
  '- [ ] x',
  '> x',
  '\\',
  '\\|',
  '$x$',
  '__proto__',
  'constructor',
  'a\r',
  '\u0000',
  '\ud800',
  '\ufffe',
  '\u2028::error::',
  '\u{e0041}',
  '',
];

describe.each(Object.entries(CHECKS))('what comes with the data is dead in %s', (format, look) => {
  it.each(NASTY)('%j', async (text) => {
    look(await print(format as ReportFormat, text), text);
  });

  if (format !== 'html') {
    it('whatever it is', async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 24 }), fc.string({ maxLength: 24 })), async (text) =>
          look(await print(format as ReportFormat, text), text),
        ),
        { numRuns: 60 },
      );
    });
  }
});

describe('what comes with the data is dead in all findings', () => {
  it.each(NASTY)('NDJSON: %j comes out of it unchanged', (text) => {
    const line = ndjsonFindings(findingsContext).line(finding(text));
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expectDead(line);
    expect(JSON.parse(line)).toMatchObject({ header: text, masked: text });
  });

  it.each(NASTY)('CSV: %j is a text in a spreadsheet, on a line of its own', (text) => {
    const { head, line } = csvFindings(findingsContext);
    const [heads = [], ...rows] = parse(head + line(finding(text)) + line(finding('plain')), { bom: true, delimiter: ';' }) as string[][];
    expect(rows.length).toBe(2);
    for (const row of rows) {
      expect(row.length).toBe(heads.length);
      for (const cell of row) {
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        expect(cell).not.toMatch(LIVE);
      }
    }
  });
});

it('no format is left out', () => {
  expect([...Object.keys(CHECKS), 'ndjson', 'csv'].sort()).toEqual([...FORMAT_NAMES].sort());
});
