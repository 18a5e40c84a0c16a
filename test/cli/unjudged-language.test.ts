import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const page = (inside: string): string =>
  `<!doctype html><html lang="es"><body><p>Compre ya nuestro software con un 50 % de descuento para su empresa.</p>${inside}</body></html>`;
const LINK = '<p><a href="https://acme.example/fin">No quiero recibir más correos</a></p>';
const SMS = 'Acme: oferta de fibra para su empresa en dos días, no pierda tiempo. Si no quiere más mensajes, responda NO';
const SCRIPT =
  '# Guion\n\n## Apertura\n\nBuenos días, soy Ana de la empresa Acme. Le llamo para presentarle nuestro software de presupuestos para su empresa.\n';
const EXEMPT =
  'exemptions:\n  - { rule: message-opt-out, file: mail.html, reason: read by a colleague, evidence: ticket 12, approvedBy: DPO, until: 2027-01-31 }\n';

describe.concurrent('a document in a language whose sentences are not read', () => {
  it.each<[string, string, string, number, ...string[]]>([
    ['mail.html', page(''), '? mail.html: not known yet', 1],
    ['mail.html', page(LINK), '? mail.html: not known yet. One thing could not be judged.', 1],
    ['mail.html', page('<p><a href="{{ unsubscribe }}">Darse de baja</a></p>'), '! mail.html: yes, with care', 0],
    ['a.sms', SMS, '? a.sms: not known yet', 1],
    ['calls.md', SCRIPT, '? calls.md: not known yet', 1, '--as', 'script'],
    ['mail.html', page(LINK), '! mail.html: yes, with care', 0, '--rule', 'message-opt-out:warning'],
    ['mail.html', page(LINK), '? mail.html: not known yet', 0, '--fail-on', 'never'],
  ])('%s %#', async (name, text, first, exit, ...args) => {
    const { code, stdout } = await lumo(folder({ [name]: text }), [name, '--as-of', '2026-11-24', '--lang', 'en', ...args]);
    expect([stdout.replaceAll(/\s+/g, ' '), code]).toEqual([expect.stringContaining(first), exit]);
  });
  it('is one that somebody read, and says so', async () => {
    const at = folder({ 'mail.html': page(LINK), 'lumo-exemptions.yaml': EXEMPT });
    const { code, stdout } = await lumo(at, ['mail.html', '--as-of', '2026-11-24', '--lang', 'en']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('! mail.html: yes, with care')]);
  });
  it('says the rules that did not judge', async () => {
    const { stdout } = await lumo(folder({ 'mail.html': page(LINK) }), ['mail.html', '--as-of', '2026-11-24', '-f', 'json=-']);
    expect(JSON.parse(stdout)).toMatchObject({ answer: 'unjudged', read: { unjudged: ['message-opt-out'] } });
  });
});

describe.concurrent('a tag of another tool', () => {
  const MAIL = '<p>Bonjour *|FNAME|*</p><a href="*|UNSUB|*">Se désinscrire</a>';
  it('than the settings name is told of them', async () => {
    const { stdout } = await lumo(folder({ 'mail.html': MAIL, 'lumo.config.yaml': 'sender: { tool: brevo }\n' }), [
      'mail.html',
      '--lang',
      'en',
    ]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('not of the tool that your settings name (sender.tool)');
  });
  it('than the other tags of the mail is told of those', async () => {
    const text = MAIL.replace('*|UNSUB|*', '{{ unsubscribe }}');
    const { stdout } = await lumo(folder({ 'mail.html': text }), ['mail.html', '--lang', 'en']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('another tool than the other tags');
  });
});
