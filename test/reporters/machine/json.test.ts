import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report/report.js';
import { jsonReport } from '../../../src/reporters/machine/json.js';
import { contextIn, RICH } from '../sample.js';

const print = (report: Report): string => [...jsonReport(report, contextIn('en'))].join('');

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, v]) => [key, reversed(v)]),
  );
};

describe('the JSON report', () => {
  it('says what the report says, with two spaces and a last line feed', () => {
    expect(JSON.parse(print(RICH))).toEqual(RICH);
    expect(print(RICH)).toMatch(/^\{\n {2}"\$schema": .*\n {2}"schemaVersion": 1,\n/);
    expect(print(RICH)).toMatch(/\}\n$/);
  });

  it('is the same bytes whatever order the keys were set in', () => {
    expect(print(reversed(RICH) as Report)).toBe(print(RICH));
  });

  it('is the same bytes in every language', () => {
    expect([...jsonReport(RICH, contextIn('fr'))].join('')).toBe(print(RICH));
  });

  it('gives back any text it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const report = { ...RICH, preset: text, rules: [] };
        return JSON.parse(print(report)).preset === text;
      }),
    );
  });

  it('keeps keys such as __proto__ as keys', () => {
    const options = JSON.parse('{"__proto__": 1, "b": 2, "a": 3}') as Record<string, unknown>;
    const rules = RICH.rules.slice(0, 1).map((rule) => ({ ...rule, options }));
    expect(print({ ...RICH, rules })).toMatch(/"__proto__": 1,\s+"a": 3,\s+"b": 2/);
  });
});
