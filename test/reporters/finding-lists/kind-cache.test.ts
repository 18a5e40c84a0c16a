import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/report/finding.js';
import { csvFindings } from '../../../src/reporters/finding-lists/csv.js';
import { ndjsonFindings } from '../../../src/reporters/finding-lists/ndjson.js';
import { contextIn } from '../sample.js';

/** As a program might make them: nothing is shared but what should not be, the channels and the law. */
const CHANNELS: Finding['channels'] = ['email'];
const LAW = ['gdpr-7'];
const one: Finding = {
  rule: 'a',
  message: 'b',
  severity: 'error',
  action: 'bar',
  channels: CHANNELS,
  law: LAW,
  row: 2,
  column: 1,
  header: 'email',
  field: 'email',
};
const OTHERS: readonly Partial<Finding>[] = [
  { rule: 'z' },
  { message: 'z' },
  { column: 2 },
  { header: 'courriel' },
  { field: 'phone' },
  { severity: 'info' },
  { action: 'flag' },
  { law: ['gdpr-14'] },
  { channels: ['phone'] },
];
const context = () => ({ ...contextIn('fr'), options: new Map() });

describe('what findings have in common is written once', () => {
  it.each([
    ['ndjson', ndjsonFindings],
    ['csv', csvFindings],
  ])('and never for a finding of another kind: %s', (_name, make) => {
    const together = make(context());
    for (const other of OTHERS) {
      for (const finding of [one, { ...one, ...other }, one]) {
        expect(together.line(finding)).toBe(make(context()).line({ ...finding, channels: [...finding.channels], law: [...finding.law] }));
      }
    }
    // For a spreadsheet a column is its header.
    const lines = new Set([one, ...OTHERS.map((other) => ({ ...one, ...other }))].map(together.line));
    expect(lines.size).toBeGreaterThanOrEqual(OTHERS.length);
  });

  it.each([
    ['ndjson', ndjsonFindings],
    ['csv', csvFindings],
  ])('and so are facts and fingerprints that are one object: %s', (_name, make) => {
    const { line } = make(context());
    const [facts, fingerprints] = [{ days: 3 }, ['ab', 'cd']];
    const said = [1, 2].map(() => line({ ...one, facts, fingerprints }));
    expect(said[0]).toBe(said[1]);
    expect(said[0]).toMatch(/3.*ab.*cd/);
    expect(line({ ...one, facts: { days: 4 }, fingerprints: ['ef'] })).toMatch(/4.*ef/);
    expect(line(one)).not.toMatch(/ab|facts/);
  });
});
