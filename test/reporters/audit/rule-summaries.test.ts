import { describe, expect, it } from 'vitest';
import columnBeyondPurpose from '../../../rules/column-beyond-purpose.js';
import sourceMissing from '../../../rules/source-missing.js';
import type { AuditedFile } from '../../../src/model/report/audit-report.js';
import { auditRuleSummaries } from '../../../src/reporters/audit/rule-summaries.js';
import { asToldOfStored } from '../../../src/reporters/audit/stored-remedy.js';

const file = (name: string, ...found: readonly (readonly [message: string, severity: string, count: number])[]): AuditedFile =>
  ({
    name,
    rules: [
      {
        id: 'rule',
        theme: 'file',
        law: [],
        options: {},
        findings: found.map(([message, severity, count]) => ({ message, severity, count })),
      },
    ],
  }) as unknown as AuditedFile;

describe('what a rule found over all files', () => {
  it.each<readonly [string, readonly AuditedFile[], readonly [string, number, number]]>([
    ['counts errors without remarks', [file('a', ['bad', 'error', 2], ['note', 'info', 40])], ['error', 1, 2]],
    ['counts no file with remarks only', [file('a', ['bad', 'warning', 1]), file('b', ['note', 'info', 3])], ['warning', 1, 1]],
    ['counts remarks where there is nothing else', [file('a', ['note', 'info', 3]), file('b', ['note', 'info', 2])], ['info', 2, 5]],
  ])('%s', (_, files, expected) => {
    const [summary] = auditRuleSummaries(files);
    expect([summary?.severity, summary?.files, summary?.count]).toEqual(expected);
    expect(summary?.messages.flatMap(({ places }) => places)).toHaveLength(files.flatMap(({ rules }) => rules[0]?.findings ?? []).length);
  });
});

describe('messages in an audit', () => {
  it('say nothing of a cleaned file', () => {
    const { messages } = asToldOfStored(columnBeyondPurpose);
    for (const { en, fr } of Object.values(messages as Record<string, { en: string; fr: string }>)) {
      expect(en).not.toMatch(/left out|cleaned file/);
      expect(fr).not.toMatch(/écartée|fichier nettoyé| :/);
      expect([en, fr]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
    }
  });
  it('of other rules stay as they are', () => expect(asToldOfStored(sourceMissing).messages).toBe(sourceMissing.messages));
});
