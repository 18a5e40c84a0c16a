import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, contents, folder, lumo, STOP } from '../support.js';

const BASE = 'https://docs.acme.example/lumo';
const CALLS = [
  'Horodatage,Sens,Numéro composé,Numéro présenté,Issue',
  '2026-06-02T10:05:00+02:00,sortant,+33199000410,+33199001061,ne plus appeler',
  '2026-06-09T10:05:00+02:00,sortant,+33199000410,+33199001061,',
  '',
].join('\n');
const at = () =>
  folder({
    'a.csv': contactFile(CLAIRE, BROKEN),
    'mail.html': '<p>Bonjour, une offre.</p>',
    'stop.txt': STOP,
    'calls.csv': CALLS,
    'lumo.config.yaml': `docsUrl: ${BASE}/\n`,
  });

describe('the address of the documentation site', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['contacts', ['a.csv', '--check'], 'email-malformed'],
    ['a message', ['mail.html'], 'message-opt-out'],
    ['a log', ['calls.csv'], 'log-called-after-refusal'],
    ['an audit', ['audit', 'a.csv'], 'export-unencrypted'],
  ])('is where reports of %s lead to, in the language of the reader', async (_, args, rule) => {
    const here = at();
    const formats = ['-f', 'r.html', '-f', 'r.md'];
    const ran = await lumo(here, [...args, ...formats, '--lang', 'fr']);
    expect(ran.code).toBe(1);
    for (const name of ['r.html', 'r.md']) expect(contents(here)[name]).toContain(`${BASE}/fr/rules/${rule}.html`);
    // The page has both languages.
    expect(contents(here)['r.html']).toContain(`${BASE}/rules/${rule}.html`);
  });

  it('may stand in the environment, which goes before the configuration', async () => {
    const here = at();
    const { stdout } = await lumo(here, ['a.csv', '--check', '-f', 'sarif=-'], { env: { LUMO_DOCS_URL: 'https://wiki.acme.example' } });
    const { rules } = JSON.parse(stdout).runs[0].tool.driver;
    expect(rules.find(({ id }: { id: string }) => id === 'email-malformed').helpUri).toBe(
      'https://wiki.acme.example/rules/email-malformed.html',
    );
    expect(stdout).not.toContain(BASE);
  });

  it.each([
    ['en', 'expected an address that begins with https:// or http://'],
    ['fr', 'il faut une adresse qui commence par https:// ou http://'],
  ])('that is none ends the run (%s)', async (lang, words) => {
    const here = folder({ 'a.csv': contactFile(CLAIRE), 'lumo.config.yaml': 'docsUrl: javascript:alert(1)\n' });
    const ran = await lumo(here, ['a.csv', '--lang', lang]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('LUMO_CONFIG_INVALID');
    expect(ran.stderr.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});
