import { describe, expect, it } from 'vitest';
import type { ContactTrace } from '../../../src/model/questions/contact-trace.js';
import { PLAIN_STYLE } from '../../../src/reporters/contract/reporter.js';
import { explainRow } from '../../../src/reporters/questions/row-explanation.js';
import { explainRule } from '../../../src/reporters/rule-docs/explain.js';
import { ruleMarkdownIndex, ruleMarkdownPage } from '../../../src/reporters/rule-docs/markdown-page.js';
import { ruleOptions } from '../../../src/reporters/rule-docs/rule-options.js';
import { displayWidth } from '../../../src/reporters/text/layout.js';
import { wordsFor } from '../../../src/words/index.js';
import { whyWords } from '../../../src/words/reports/why.js';
import { contextIn, RULES } from '../sample.js';

const rule = RULES.get('webmail-without-consent');
if (rule === undefined) throw new Error('the sample has this rule');

const TRACE: ContactTrace = {
  file: 'contacts.csv',
  asOf: '2026-11-24',
  row: 12,
  columns: [
    { header: 'Email', field: 'email', masked: 'j•••@g•••.com' },
    { header: 'Notes', masked: '' },
  ],
  lists: [
    { name: 'opposition.csv', matched: true, fresh: true },
    { name: 'bloc.csv', matched: false, fresh: true },
    { name: 'robinson.txt', matched: false, fresh: false },
  ],
  findings: [
    {
      rule: 'webmail-without-consent',
      message: 'old',
      severity: 'error',
      action: 'bar',
      column: 0,
      facts: { months: 41 },
      decidedBy: [{ column: 0 }],
    },
    { rule: 'sensitive-column', message: 'found', severity: 'warning', action: 'bar', decidedBy: [], limit: '2026-01-31' },
    {
      rule: 'plugin-rule',
      message: 'oddity',
      severity: 'info',
      action: 'flag',
      decidedBy: [{ column: 1, day: '2026-03-04', later: '2026-04-03' }, { stated: 'source' }],
    },
  ],
  stated: { source: 'Salon Horizon', collectedAt: '2026-03-04' },
  notRun: ['consent-undated'],
  verdicts: { phone: { status: 'ok' }, email: { status: 'needs-consent', rule: 'webmail-without-consent' } },
  outcome: 'dropped',
  droppedBy: 'webmail-without-consent',
};

describe.each(['en', 'fr'] as const)('explained in %s', (lang) => {
  it('a rule on the terminal', async () => {
    const text = [...explainRule(rule, wordsFor(lang), PLAIN_STYLE)].join('');
    await expect(text).toMatchFileSnapshot(`../golden/rule.${lang}.txt`);
    for (const line of text.split('\n')) expect(displayWidth(line) <= 80 || line.trim().startsWith('https://')).toBe(true);
  });

  it('a rule as a page', async () => {
    await expect(ruleMarkdownPage(rule, lang)).toMatchFileSnapshot(`../golden/rule-page.${lang}.txt`);
    expect(ruleMarkdownPage(rule, lang)).toBe(ruleMarkdownPage(rule, lang));
  });

  it('the index, whatever the order of the rules', () => {
    const index = ruleMarkdownIndex([...RULES.values()], lang);
    expect(index).toBe(ruleMarkdownIndex([...RULES.values()].reverse(), lang));
    for (const id of RULES.keys()) expect(index).toContain(`(../docs/rules/${lang === 'fr' ? 'fr/' : ''}${id}.md)`);
    expect(index.indexOf('consent-undated')).toBeLessThan(index.indexOf('webmail-without-consent'));
  });

  it('a rule that has neither law nor option nor example has no such heading', () => {
    const plain = RULES.get('sensitive-column');
    if (plain === undefined) throw new Error('the sample has this rule');
    const { headings } = contextIn(lang).words;
    for (const heading of [headings.law, headings.options, headings.bad, headings.good, headings.needs]) {
      expect(ruleMarkdownPage(plain, lang)).not.toContain(`## ${heading}`);
      expect([...explainRule(plain, wordsFor(lang), PLAIN_STYLE)]).not.toContain(`${heading}\n`);
    }
  });

  it('the decision on a row', async () => {
    await expect([...explainRow(TRACE, contextIn(lang))].join('')).toMatchFileSnapshot(`../golden/row.${lang}.txt`);
  });

  it('a line that is no contact is not judged', () => {
    const text = [...explainRow({ ...TRACE, findings: [], outcome: 'skipped' }, contextIn(lang))].join('');
    expect(text).toContain(whyWords(lang).skipped('12'));
    expect(text).not.toContain(contextIn(lang).words.headings.verdicts);
  });

  it('a row on which nothing was found says so', () => {
    const { droppedBy: _, ...kept } = TRACE;
    const text = [...explainRow({ ...kept, findings: [], verdicts: {}, outcome: 'kept' }, contextIn(lang))].join('');
    expect(text.split('\n')[0]).toBe(whyWords(lang).stays('12', []));
    expect(text).toContain(contextIn(lang).words.trace.noVerdict);
  });
});

describe('hostile examples in pages', () => {
  it('open neither HTML nor a cell of the table', () => {
    const page = ruleMarkdownPage(
      { ...rule, docs: { ...rule.docs, good: [{ rows: [['a|b', '<script>', '`x`', 'y\nz', '&lt;']], says: [] }] } },
      'en',
    );
    expect(page).toContain('| a\\|b | \\<script\\> | \\`x\\` | y␊z | &amp;lt; |');
  });
});

describe('the options of a rule', () => {
  it('are read from its schema', () => {
    expect(ruleOptions(rule, wordsFor('en'))).toEqual([
      { name: 'months', type: 'integer', byDefault: '36', meaning: 'Age in months' },
      { name: 'only', type: 'list of texts', byDefault: '["a","b"]', meaning: '' },
      { name: 'mode', type: '"strict" | "lax"', meaning: '' },
    ]);
    expect(ruleOptions(rule, wordsFor('fr')).map(({ type }) => type)).toEqual(['entier', 'liste de textes', '"strict" | "lax"']);
  });
});
