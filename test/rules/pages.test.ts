import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { presetTable } from '../../src/cli/reference/reference-page.js';
import { ruleMarkdownIndex, ruleMarkdownPage } from '../../src/reporters/rule-docs/markdown-page.js';

const root = join(import.meta.dirname, '../..');
const pageOf = (path: string): string => readFileSync(join(root, path), 'utf8').trimEnd();

describe('a page says of its rule what the rule says (npm run docs writes it)', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(ruleMarkdownPage(rule, 'en').trimEnd()).toBe(pageOf(`docs/rules/${id}.md`));
    expect(ruleMarkdownPage(rule, 'fr').trimEnd()).toBe(pageOf(`docs/rules/fr/${id}.md`));
  });

  it('all of them', () => {
    expect(ruleMarkdownIndex(rules, 'en').trimEnd()).toBe(pageOf('rules/README.md'));
    expect(ruleMarkdownIndex(rules, 'fr').trimEnd()).toBe(pageOf('rules/README.fr.md'));
  });

  it.each([
    ['en', 'docs/configuration.md'],
    ['fr', 'docs/fr/configuration.md'],
  ] as const)('the presets, in %s', (lang, path) => {
    expect(pageOf(path)).toContain(`<!-- made: presets -->\n\n${presetTable(lang)}\n\n<!-- end -->`);
  });
});
