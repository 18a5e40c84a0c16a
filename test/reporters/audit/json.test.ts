import { describe, expect, it } from 'vitest';
import { escapeJson } from '../../../src/model/base/escape-json.js';
import { auditJson } from '../../../src/reporters/audit/json.js';
import { report, TREE } from './support.js';

describe('an audit in JSON', () => {
  it.each([
    ['many files', TREE],
    ['none', report([])],
    ['what a reader of text would obey', { ...TREE, files: TREE.files.map((file) => ({ ...file, name: 'a\nb\u001b[31m\u2028"é' })) }],
  ])('is what a report is written as at once: %s', (_, one) => {
    expect([...auditJson(one)].join('')).toBe(`${escapeJson(JSON.stringify(one, null, 2))}\n`);
    expect(JSON.parse([...auditJson(one)].join(''))).toEqual(JSON.parse(JSON.stringify(one)));
  });
});
