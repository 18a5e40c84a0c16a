import { describe, expect, it } from 'vitest';
import { documentExitCode } from '../../../src/library/exit-code.js';
import { type DocumentReport, documentAnswer } from '../../../src/model/report/core/document-report.js';
import { documentMarkdown } from '../../../src/reporters/messages/markdown.js';
import { documentFull } from '../../../src/reporters/terminal/documents/full.js';
import { documentReport } from '../../../src/reporters/terminal/documents/report.js';
import { HTML, messageReport, rendered } from './support.js';

const message = await messageReport(HTML);
const clean: DocumentReport = {
  ...message,
  counts: { error: 0, warning: 0, info: 0 },
  files: message.files.map((file) => ({ ...file, rules: [] })),
};
const exemption = { rule: 'message-source', file: 'mail.html', reason: 'r', evidence: 'e', approvedBy: 'a', until: '2027-01-31' };
const off = (by: 'preset' | '--skip', severity: 'error' | 'warning') => ({
  eased: { switchedOff: [{ id: 'message-opt-out', by, severity }], lowered: [] },
});

describe('whether a message may be sent', () => {
  it.each<readonly [string, Partial<DocumentReport>, string, 0 | 1]>([
    ['yes where nothing was found', {}, 'yes', 0],
    ['no with an error', { counts: { error: 1, warning: 0, info: 0 } }, 'no', 1],
    ['with care with a warning', { counts: { error: 0, warning: 1, info: 0 } }, 'care', 0],
    ['yes with a remark', { counts: { error: 0, warning: 0, info: 1 } }, 'yes', 0],
    ['nothing to judge is no yes', { read: { form: 'html', count: 0 } }, 'none', 1],
    ['with care where a part was not read', { read: { ...message.read, unread: ['charset'] } }, 'care', 0],
    ['with care where an exemption kept something back', { exemptions: [{ ...exemption, findings: 1 }] }, 'care', 0],
    ['yes where an exemption kept nothing back', { exemptions: [{ ...exemption, findings: 0 }] }, 'yes', 0],
    ['with care without a rule that finds errors', off('--skip', 'error'), 'care', 0],
    ['yes without a rule that the preset leaves out', off('preset', 'error'), 'yes', 0],
    ['yes without a rule that warns', off('--skip', 'warning'), 'yes', 0],
    [
      'no with errors that are all known, which fail nothing',
      { counts: { error: 2, warning: 0, info: 0 }, known: { error: 2, warning: 0, info: 0 } },
      'no',
      0,
    ],
    ['no with one that is new', { counts: { error: 2, warning: 0, info: 0 }, known: { error: 1, warning: 0, info: 0 } }, 'no', 1],
  ])('%s', (_, more, answer, exit) => {
    const report = { ...clean, ...more };
    expect([documentAnswer(report), documentExitCode(report, 'error', undefined)]).toEqual([answer, exit]);
  });

  it.each([
    ['warning', undefined, 1],
    ['never', 0, 0],
    ['error', 0, 1],
    ['error', 1, 0],
    ['remaining', undefined, 0],
  ] as const)('a warning, --fail-on %s and --max-warnings %s: %i', (failOn, most, exit) => {
    expect(documentExitCode({ ...clean, counts: { error: 0, warning: 1, info: 0 } }, failOn, most)).toBe(exit);
  });
});

describe('the report of a message as text', () => {
  it('is silent when quiet and without an error, and errors only with one', () => {
    for (const reporter of [documentReport, documentFull]) expect(rendered(reporter, clean, 'en', { quiet: true })).toBe('');
    for (const reporter of [documentReport, documentFull]) {
      const said = rendered(reporter, message, 'en', { quiet: true });
      expect(said).toContain('placeholder');
      expect(said).not.toContain('who writes');
    }
  });

  it.each(['en', 'fr'] as const)('keeps to 80 columns, and the full one ends with the answer (%s)', (lang) => {
    for (const reporter of [documentReport, documentFull]) {
      const lines = rendered(reporter, message, lang).trimEnd().split('\n');
      expect(lines.filter((line) => line.length > 80 && !line.includes('http'))).toEqual([]);
      if (reporter === documentFull) expect(lines.at(-1)).toBe(lines[0]);
    }
  });

  it('says of each finding every place, and of the whole message none', () => {
    const said = rendered(documentFull, message, 'en');
    expect(said).toContain('2\u00a0× A placeholder was left in the text → Replace it.\n      at 1:12, 2:28 (line and column)\n');
    expect(said).toMatch(/1\u00a0× Nothing says who writes and for which company → Sign with both\.\n\n/);
  });

  it('in Markdown is a table, and what acts in Markdown is shown', () => {
    const evil = '| <img src=x> [a](javascript:x) @team #1';
    const markdown = rendered(documentMarkdown, { ...message, name: evil, exemptions: [{ ...exemption, file: evil, findings: 1 }] }, 'en');
    expect(markdown).toContain('| 🔴 error | `message-placeholder` | A placeholder was left in the text | 1:12, 2:28 | 2 |');
    expect(markdown).toContain('| 🟠 warning | `message-identity` | Nothing says who writes and for which company | whole file | 1 |');
    expect(markdown).not.toMatch(/<img|\[a\]\(|(?<!\\)\| &lt;img|@team/);
  });
});
