import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-24'];
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const told = async (name: string, bytes: string, ...args: readonly string[]) => {
  const at = folder({});
  writeFileSync(join(at, name), Buffer.from(bytes, 'latin1'));
  const runs = await Promise.all(['en', 'fr'].map((lang) => lumo(at, [name, ...DAY, '--lang', lang, ...args])));
  return runs.map(({ code, stdout, stderr }) => ({ code, stdout, stderr: stderr.replaceAll(/\s+/g, ' ') }));
};
const mail = (...parts: readonly string[]): string =>
  `Subject: Offre\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
const PDF = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nQUJD';
const AMP = 'Content-Type: text/x-amp-html\n\n<html amp4email><p>Bonjour</p></html>';
const CALENDAR = 'Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nEND:VCALENDAR';

describe.concurrent('a file whose text is not read', () => {
  it.each([
    ['a.msg', `${OLE}${'0'.repeat(5000)}`, [], 'is a message in the format of Outlook', 'est un message au format d’Outlook', '.eml'],
    ['a.oft', `${OLE}${'0'.repeat(5000)}`, [], 'format of Outlook', 'format d’Outlook', '.eml'],
    ['a.mbox', 'From a Mon Jan 1\nSubject: x\n\nx', [], 'is a whole mailbox', 'est une boîte de messages entière', '.eml'],
    ['a.emlx', '12\nSubject: x\n\nx', [], 'Apple Mail', 'Apple Mail', '.eml'],
    ['a.rtf', '{\\rtf1 Bonjour}', [], 'is a text in RTF', 'est un texte en RTF', '.html'],
    ['a.pdf', '%PDF-1.7\n', ['--as', 'message'], 'is a PDF', 'est un PDF', '.html'],
    ['a.docx', 'PK\x03\x04word', ['--as', 'script'], 'word processor', 'traitement de texte', '.html'],
    ['a.png', '\x89PNG\r\n', ['--as', 'message'], 'is a picture', 'est une image', '.html'],
    // What it holds says more than its name.
    ['a.eml', `${OLE}${'0'.repeat(5000)}`, [], 'format of Outlook', 'format d’Outlook', '.eml'],
  ])('%s is refused, with what to do (%#)', async (name, bytes, args, en, fr, next) => {
    const [english, french] = await told(name, bytes, ...args);
    expect(english).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^error LUMO_NOT_A_MESSAGE .* → Save /) });
    expect(french).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^erreur LUMO_NOT_A_MESSAGE .* → Enregistrez /) });
    expect([english?.stderr, french?.stderr]).toEqual([expect.stringContaining(en), expect.stringContaining(fr)]);
    for (const one of [english, french]) expect(one?.stderr).toContain(next);
  });

  it('%s without --as may be meant as contacts, or as a text', async () => {
    for (const [name, bytes] of [['a.pdf', '%PDF-1.7\n']] as const) {
      const [english] = await told(name, bytes);
      expect(english?.stderr).toContain('Export the contacts as CSV. Of a message or a script, save the text');
    }
  });
});

describe.concurrent('a mail without a text', () => {
  it.each([
    ['of nothing', '', 'no text that a reader sees'],
    ['of headers', 'Subject: Offre\nTo: a@acme.example\n\n', 'no text that a reader sees'],
    ['of an attachment', mail(PDF), 'all that it holds is an attachment'],
    ['of AMP alone', mail(AMP), 'no text that a reader sees'],
    ['of an invitation alone', mail(CALENDAR), 'no text that a reader sees'],
    ['of an empty page', mail('Content-Type: text/html\n\n<html><body></body></html>'), 'no text that a reader sees'],
  ])('%s is neither fine nor wrong', async (_, text, said) => {
    for (const { code, stdout, stderr } of await told('mail.eml', text)) {
      expect([code, stdout, stderr.includes('LUMO_MESSAGE_EMPTY')]).toEqual([2, '', true]);
      if (stderr.startsWith('error')) expect(stderr).toContain(said);
      expect(stderr).not.toContain('acme');
    }
  });

  it('and one with AMP beside its text is read without it, and says so', async () => {
    const [english, french] = await told('mail.eml', mail('Content-Type: text/html\n\n<p>Bonjour</p>', AMP, CALENDAR));
    expect(english?.stdout.replaceAll(/\s+/g, ' ')).toContain('The AMP version of the mail was not read');
    expect(french?.stdout.replaceAll(/\s+/g, ' ')).toContain('La version AMP du mail n’a pas été lue');
  });
});
