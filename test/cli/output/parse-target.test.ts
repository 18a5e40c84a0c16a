import { describe, expect, it } from 'vitest';
import { parseAuditOutput } from '../../../src/cli/audit/audit-outputs.js';
import { parseKpiOutput } from '../../../src/cli/kpi/kpi-outputs.js';
import { outputTargetsFor } from '../../../src/cli/output/output-targets.js';

const ofCheck = (format: string) => outputTargetsFor('a.csv', { format: [format], check: false }).reports[0];

describe('what a report is written as, and where', () => {
  it.each([
    ['json=-', { format: 'json', path: '-' }],
    ['json=r', { format: 'json', path: 'r' }],
    ['json=a=b.json', { format: 'json', path: 'a=b.json' }],
    ['out/r.json', { format: 'json', path: 'out/r.json' }],
  ] as const)('%s is the same in check, audit and kpi', (asked, expected) => {
    for (const parse of [ofCheck, parseAuditOutput, parseKpiOutput]) expect(parse(asked)).toEqual(expected);
  });

  it.each(['/dev/stdout', '/dev/fd/1'])('%s is standard output', (path) =>
    expect(ofCheck(`json=${path}`)).toEqual({ format: 'json', path: '-' }),
  );

  it('without a path, check writes beside the input, and the others print', () => {
    expect(ofCheck('json')).toEqual({ format: 'json', path: 'a.report.json' });
    expect(parseAuditOutput('json')).toEqual({ format: 'json', path: '-' });
    expect(parseKpiOutput('json')).toEqual({ format: 'json', path: '-' });
  });

  it.each(['', 'jsn', 'xml=r.xml', '=r.json', 'r.unknown'])('%j is no report of an audit or of KPIs', (asked) => {
    const unknown = expect.objectContaining({ code: 'LUMO_UNKNOWN_FORMAT' });
    expect(() => parseAuditOutput(asked)).toThrow(unknown);
    expect(() => parseKpiOutput(asked)).toThrow(unknown);
  });

  it('check takes what is no format for a module', () => {
    expect(ofCheck('./mine.mjs=r.txt')).toEqual({ format: 'module', module: './mine.mjs', path: 'r.txt' });
    expect(() => ofCheck('')).toThrow(expect.objectContaining({ code: 'LUMO_UNKNOWN_FORMAT' }));
  });
});
