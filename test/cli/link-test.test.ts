import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailTo, openSite, type Site } from '../links/site.js';
import { folder, lumo } from './support.js';

const CANARY = 'test@atelux.test';
const DAY = ['--as-of', '2026-11-24'];
const TEST = ['--test-links', '--canary', CANARY, '--allow-loopback', ...DAY];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
const asked = (): string[] => site.asked.splice(0);
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('a test of links on the command line', () => {
  it('follows the way out, says what is wrong and which hosts were asked, without path or query', async () => {
    const at = folder({ 'mail.eml': mailTo(CANARY, [site.url('/410?u=planted')]) });
    const { code, stdout } = await lumo(at, ['mail.eml', ...TEST, '-f', 'json=r.json', '-f', 'sarif=r.sarif']);
    expect(code).toBe(1);
    expect(plain(stdout)).toContain('✗ The unsubscribe link answers with an error (line 8: status 410) → Mend it in your sending tool.');
    expect(plain(stdout)).toMatch(/Links tested on \d{1,2} \w+ \d{4}: one request, to 127\.0\.0\.1/);
    expect(asked()).toEqual(['GET /410?u=planted']);
    const report = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    expect(report.read.asked).toEqual({
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      requests: [{ host: '127.0.0.1', count: 1 }],
    });
    for (const name of ['r.json', 'r.sarif']) expect(readFileSync(join(at, name), 'utf8')).not.toMatch(/planted|410\?|127\.0\.0\.1:/);
    const french = await lumo(at, ['mail.eml', ...TEST, '--lang', 'fr']);
    expect(plain(french.stdout)).toContain(
      'Le lien de désinscription répond par une erreur (ligne 8 : statut 410) → Réparez-le dans votre outil d’envoi.',
    );
    expect(plain(french.stdout)).toMatch(/Liens testés le .* : 1 requête, vers 127\.0\.0\.1/);
    asked();
  });

  it('finds nothing wrong with a page that lets people out', async () => {
    const at = folder({ 'mail.eml': mailTo(CANARY, [site.url('/ok')]) });
    const { stdout } = await lumo(at, ['mail.eml', ...TEST, '--only', 'message-link-test']);
    expect(stdout).toMatch(/^! mail\.eml: yes, with care/);
    expect(stdout).not.toContain('unsubscribe link');
    expect(asked()).toEqual(['GET /ok']);
  });

  it('posts only when that is asked for too', async () => {
    const list = [`List-Unsubscribe: <${site.url('/post-redirect')}>`, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'];
    const at = folder({ 'mail.eml': mailTo(CANARY, [], ...list) });
    expect((await lumo(at, ['mail.eml', ...TEST])).stdout).not.toContain('one-click unsubscribe does not');
    expect(asked()).toEqual(['GET /post-redirect']);
    expect(plain((await lumo(at, ['mail.eml', ...TEST, '--test-one-click'])).stdout)).toContain(
      'The one-click unsubscribe does not answer 2xx at once',
    );
    expect(asked()).toEqual(['GET /post-redirect', 'POST /post-redirect List-Unsubscribe=One-Click']);
  });

  it('says that nothing could be followed', async () => {
    const at = folder({ 'mail.eml': mailTo(CANARY, ['https://atelux.test/{{ token }}']) });
    const { stdout } = await lumo(at, ['mail.eml', ...TEST]);
    expect(plain(stdout)).toContain('Links tested: none could be followed, and no request was made');
    expect(plain(stdout)).toContain('A way out could not be tested');
  });

  it('asks nobody on this machine unless that is allowed', async () => {
    const at = folder({ 'mail.eml': mailTo(CANARY, [site.url('/ok')]) });
    const { stdout } = await lumo(at, ['mail.eml', ...TEST.filter((one) => one !== '--allow-loopback')]);
    expect(plain(stdout)).toContain('The unsubscribe link leads into a private network');
    expect(asked()).toEqual([]);
  });

  it('refuses the mail of somebody else, and names nobody', async () => {
    const at = folder({ 'mail.eml': mailTo('lea.planted@client.test', [site.url('/ok')]) });
    for (const lang of ['en', 'fr']) {
      const { code, stdout, stderr } = await lumo(at, ['mail.eml', ...TEST, '--lang', lang]);
      expect([code, stderr.includes('LUMO_LINK_TEST_REFUSED')]).toEqual([2, true]);
      expect(stdout + stderr).not.toMatch(/planted|test@atelux/);
    }
    expect(asked()).toEqual([]);
  });

  it.each([
    [['mail.eml', '--test-links', ...DAY], '--test-links needs --canary'],
    [['mail.eml', '--canary', CANARY, ...DAY], 'do nothing without --test-links'],
    [['mail.eml', '--allow-loopback', ...DAY], 'do nothing without --test-links'],
    [['a.csv', ...TEST], 'no mail is given'],
  ])('%j is refused', async (args, said) => {
    const at = folder({ 'mail.eml': mailTo(CANARY, [site.url('/ok')]), 'a.csv': 'email\nlea@client.test\n' });
    const { code, stderr } = await lumo(at, args);
    expect([code, plain(stderr)]).toEqual([2, expect.stringContaining(said)]);
    expect(asked()).toEqual([]);
  });

  it('without the option no link is followed, and the report says so where machines read it', async () => {
    const at = folder({ 'mail.eml': mailTo(CANARY, [site.url('/410')]) });
    const { stdout } = await lumo(at, ['mail.eml', ...DAY, '-f', 'json=r.json']);
    expect(stdout).not.toContain('tested');
    const [file] = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8')).files;
    expect(file.notRun).toContainEqual({ id: 'message-link-test', because: 'part-absent', fields: ['linkTest'] });
    expect(asked()).toEqual([]);
  });
});
