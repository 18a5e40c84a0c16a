import { describe, expect, it } from 'vitest';
import { rulePagesAt } from '../../src/reporters/contract/rule-pages.js';
import { loadReporter } from '../../src/reporters/registry.js';
import { contextIn, RICH, RULES } from './sample.js';

const BASE = 'https://docs.acme.example/lumo';
const OURS = [...RULES.keys()].filter((id) => id !== 'plugin-rule');
const rulePages = rulePagesAt(`${BASE}/`, OURS);

describe('the page of a rule', () => {
  it.each<readonly [string, string]>([
    ['en', `${BASE}/rules/webmail-without-consent.html`],
    ['fr', `${BASE}/fr/rules/webmail-without-consent.html`],
  ])('has one address for each language: %s', (lang, address) => {
    for (const base of [BASE, `${BASE}/`, `${BASE}//`])
      expect(rulePagesAt(base, OURS)('webmail-without-consent', lang as 'en')).toBe(address);
  });
  it('is none for a rule that is not ours', () => expect(rulePages('plugin-rule', 'en')).toBeUndefined());
});

describe.each(['en', 'fr'] as const)('a report in %s', (lang) => {
  const address = `${BASE}/${lang === 'fr' ? 'fr/' : ''}rules/webmail-without-consent.html`;
  it.each(['html', 'markdown', 'full', 'junit', 'sarif'] as const)(
    'as %s leads to the pages of its rules where somebody said where',
    async (format) => {
      const print = async (more: object): Promise<string> => [...(await loadReporter(format))(RICH, contextIn(lang, more))].join('');
      const told = await print({ rulePages });
      expect(told).toContain(address);
      expect(told).not.toContain('rules/plugin-rule.html');
      expect(await print({})).not.toContain('docs.acme.example');
    },
  );
});

it('SARIF names the page of a rule as its help, and the text of law where there is none', async () => {
  const helpOf = async (more: object): Promise<string | undefined> => {
    const sarif = JSON.parse([...(await loadReporter('sarif'))(RICH, contextIn('en', more))].join(''));
    return sarif.runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === 'webmail-without-consent').helpUri;
  };
  expect(await helpOf({ rulePages })).toBe(`${BASE}/rules/webmail-without-consent.html`);
  expect(await helpOf({})).toMatch(/^https:\/\/(?!docs\.acme)/);
});
