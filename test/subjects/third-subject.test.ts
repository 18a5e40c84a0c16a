import { describe, expect, it } from 'vitest';
import { defineSubjectRule, LAWS } from '../../src/author.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import type { Place } from '../../src/model/base/place.js';
import { sarifReport } from '../../src/reporters/machine/sarif.js';
import { ruleMarkdownPage } from '../../src/reporters/rule-docs/markdown-page.js';
import { runSubjectRules } from '../../src/subjects/run-subject-rules.js';
import type { SubjectAdapter } from '../../src/subjects/subject-adapter.js';
import { subjectCore } from '../../src/subjects/subject-core.js';
import { casesOf } from '../../src/testing/cases.js';
import { contextIn } from '../reporters/sample.js';

/** A subject that the product does not have: one line here, an adapter, and everything else is shared. */
declare module '../../src/model/rule/subject.js' {
  interface Subjects {
    note: { needs: 'line'; visitor: { line?(text: string, placeOf: (word: string) => Place): void }; details: object };
  }
}

const NOTES: SubjectAdapter<'note', string> = {
  kind: 'note',
  offers: (note) => new Set(note === '' ? [] : (['line'] as const)),
  visit(note, visitorFor) {
    const visitor = visitorFor(0);
    for (const [i, text] of note.split('\n').entries())
      visitor?.line?.(text, (word) => ({ file: 0, at: 'text', line: i + 1, column: text.indexOf(word) + 1, length: word.length }));
  },
};

const rule = defineSubjectRule({
  id: 'note-shouts',
  about: 'note',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-21']],
  docs: {
    title: { en: 'Note that shouts', fr: 'Note qui crie' },
    why: { en: 'Nobody reads it.', fr: 'Personne ne la lit.' },
    remedy: { en: 'Write in small letters.', fr: 'Écrivez en minuscules.' },
    bad: [{ text: 'Dear all,\nplease READ this', says: ['shouts'] }],
    good: [{ text: 'Dear all', says: [] }],
  },
  needs: ['line'],
  severity: 'error',
  facts: { letters: { is: 'number', en: '{value:# letter|# letters}', fr: '{value:# lettre|# lettres}' } },
  messages: {
    shouts: { en: 'A word in capitals: write it small.', fr: 'Un mot en capitales : écrivez-le en minuscules.', severity: 'warning' },
  },
  visit: (ctx) => ({
    line(text, placeOf) {
      for (const [word] of text.matchAll(/\b[A-Z]{2,}\b/g)) ctx.report(placeOf(word), 'shouts', { facts: { letters: word.length } });
    },
  }),
});

const setting = { severity: 'error', options: {} } as const;
const judged = (subject: string, more: { day?: string; isExempt?: () => boolean } = {}) =>
  runSubjectRules({
    adapter: NOTES,
    subject,
    rules: [rule],
    settingOf: () => setting,
    asOf: parseIsoDay('2026-11-24'),
    day: '2026-11-24',
    ...more,
  });

describe('a third subject', () => {
  it.each(
    casesOf(
      rule,
      { 'its bad example': { ...rule.docs.bad[0], says: ['shouts'] }, 'its good example': { ...rule.docs.good[0], says: [] } },
      { adapter: NOTES, read: ({ text = '' }) => text },
    ).map(({ name, run }) => [name, run] as const),
  )('%s says what it must', async (_name, run) => {
    const { said, expected } = await run();
    expect(said).toEqual(expected);
  });

  it('has the severity that configuration gives, capped by the message', () => {
    expect(judged('READ').findings).toMatchObject([{ rule: 'note-shouts', severity: 'warning', facts: { letters: 4 } }]);
  });

  it('is silent where somebody decided so', () => {
    expect(judged('READ', { isExempt: () => true }).findings).toEqual([]);
  });

  it('does not run a rule whose part is lacking, or whose law is not in force, and says so', () => {
    expect(judged('').notRun).toEqual([{ id: 'note-shouts', because: 'part-absent', needs: ['line'] }]);
    expect(judged('READ', { day: '1990-01-01' }).notRun).toEqual([{ id: 'note-shouts', because: 'not-in-force', needs: [] }]);
  });

  it('names a rule that throws, and nothing of what it read', () => {
    const broken = {
      ...rule,
      visit: () => ({
        line: (text: string) => {
          throw new Error(text);
        },
      }),
    };
    const run = () =>
      runSubjectRules({
        adapter: NOTES,
        subject: 'claire@acme.example',
        rules: [broken],
        settingOf: () => setting,
        asOf: 0,
        day: '2026-11-24',
      });
    expect(run).toThrow(expect.objectContaining({ code: 'LUMO_RULE_FAILED' }));
    expect(run).toThrow(expect.not.stringContaining('acme'));
  });

  it('has a page like every rule, with its example', () => {
    const page = ruleMarkdownPage(rule, 'en');
    expect(page).toContain('Note that shouts');
    expect(page).toContain('please READ this');
  });

  it('points at the words in SARIF', () => {
    const { findings, notRun } = judged('Dear all,\nplease READ this and THAT');
    const core = subjectCore({
      about: 'note',
      name: 'notes',
      version: '0.2.0',
      day: '2026-11-24',
      files: [{ name: 'notes/today.txt' }],
      rules: [rule],
      settingOf: () => setting,
      findings,
      notRun,
      examples: 3,
    });
    expect(core.counts).toEqual({ error: 0, warning: 2, info: 0 });
    const rules = new Map([[rule.id, rule]]) as never;
    const [run] = JSON.parse([...sarifReport(core, { ...contextIn('en'), rules })].join('')).runs;
    expect(run.results[0].locations.map(({ physicalLocation: { artifactLocation, region } }: never) => [artifactLocation, region])).toEqual(
      [
        [
          { uri: 'notes/today.txt', index: 0 },
          { startLine: 2, startColumn: 8, endColumn: 12 },
        ],
        [
          { uri: 'notes/today.txt', index: 0 },
          { startLine: 2, startColumn: 22, endColumn: 26 },
        ],
      ],
    );
    expect(run.results[0].message.text).toBe('A word in capitals (2 places). Write it small.');
  });
});
