import { describe, expect, it } from 'vitest';
import { outputTargetsFor } from '../../../src/cli/output/output-targets.js';
import { pathBeside } from '../../../src/cli/output/paths-beside.js';
import {
  FORMAT_NAMES,
  formatByEnding,
  formatByName,
  formatInfo,
  isFindingsFormat,
  type ReportFormat,
} from '../../../src/reporters/contract/formats.js';
import { loadFindingsReporter, loadReporter } from '../../../src/reporters/registry.js';

const asked = (format: string, check = false) => outputTargetsFor('in/a.csv', { format: [format], check });

describe('the choice of a reporter', () => {
  it.each([
    ['report.json', 'json'],
    ['dir.d/R.JSON', 'json'],
    ['report.txt', 'terminal'],
    ['a.json.txt', 'terminal'],
    ['out.ndjson', 'ndjson'],
    ['out.jsonl', 'ndjson'],
    ['findings.csv', 'csv'],
    ['REPORT.md', 'markdown'],
    ['out.sarif', 'sarif'],
    ['out.sarif.json', 'sarif'],
    ['junit.xml', 'junit'],
    ['gl-code-quality-report.json', 'gitlab'],
    ['out/a.gitlab.json', 'gitlab'],
    ['datapackage.json', 'frictionless'],
    ['contacts.datapackage.json', 'frictionless'],
    ['contacts.odcs.yaml', 'odcs'],
    ['contacts.odcs.json', 'odcs'],
    ['run.openlineage.json', 'openlineage'],
  ])('a file called %s asks for %s', (path, format) => {
    expect(formatByEnding(path)).toBe(format);
    expect(asked(path).reports).toEqual([{ format, path }]);
    expect(asked(path, true).reports).toEqual([{ format, path }]);
  });

  it.each(['report.pdf', 'report', 'x.json/', '', '.constructor', 'a.__proto__'])('a file called %j asks for none', (path) => {
    expect(formatByEnding(path)).toBeUndefined();
  });

  it.each(['toString', '__proto__', 'constructor'])('there is no format %j', (name) => {
    expect(formatByName(name)).toBeUndefined();
  });

  it.each([
    ['json', { format: 'json', path: 'in/a.report.json' }],
    ['ndjson', { format: 'ndjson', path: 'in/a.report.ndjson' }],
    ['sarif', { format: 'sarif', path: 'in/a.report.sarif' }],
    ['terminal', { format: 'terminal', path: '-' }],
    ['json=-', { format: 'json', path: '-' }],
    ['github=-', { format: 'github', path: '-' }],
    ['sarif=a=b.txt', { format: 'sarif', path: 'a=b.txt' }],
    ['./mine.mjs', { format: 'module', module: './mine.mjs', path: '-' }],
    ['./mine.mjs=o.txt', { format: 'module', module: './mine.mjs', path: 'o.txt' }],
    ['@acme/lumo-reporter=o.txt', { format: 'module', module: '@acme/lumo-reporter', path: 'o.txt' }],
    ['lumo-check-reporter-x', { format: 'module', module: 'lumo-check-reporter-x', path: '-' }],
  ])('-f %s', (format, report) => {
    expect(asked(format)).toEqual({ clean: 'in/a.clean.csv', reports: [report], log: [] });
  });

  it.each(['github', 'azure'] as const)('-f %s goes along with the summary, and takes nothing away', (format) => {
    expect(asked(format)).toEqual({
      clean: 'in/a.clean.csv',
      reports: [
        { format: 'html', path: 'in/a.report.html' },
        { format: 'json', path: 'in/a.report.json' },
      ],
      log: [format],
    });
  });

  it('with --check, a report without a path is refused: no file is written that nobody named', () => {
    expect(() => asked('sarif', true)).toThrow(expect.objectContaining({ code: 'LUMO_USAGE', exitCode: 2 }));
    expect(() => asked('sarif', true)).toThrow(/--format sarif=PATH/);
    expect(asked('terminal', true).reports).toEqual([{ format: 'terminal', path: '-' }]);
  });

  it.each(FORMAT_NAMES)('%s has a reporter, and a file of it asks for it', async (format) => {
    expect(await (isFindingsFormat(format) ? loadFindingsReporter(format) : loadReporter(format as ReportFormat))).toBeTypeOf('function');
    const { extension, defaultOutput } = formatInfo(format);
    if (defaultOutput === undefined) expect(formatByEnding(pathBeside('a.csv', 'report', extension))).toBe(format);
  });

  it('no two formats ask for one ending', () => {
    const endings = FORMAT_NAMES.flatMap((format) => formatInfo(format).endings ?? []);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
