import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeMail, rulesOf, serious } from './judge.js';

const FOLDER = import.meta.dirname;
const read = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(join(FOLDER, folder)).map((name) => [name, readFileSync(join(FOLDER, folder, name), 'utf8')]);
/** Prospecting mails as editors of sending tools export them, written for this test: all names in them are invented. */
const MAILS = read('prospecting');
const TRANSACTIONAL = read('transactional');

it('ten tools and more', () => {
  expect(MAILS.length).toBeGreaterThanOrEqual(10);
});

describe.each(MAILS)('a well-made prospecting mail: %s', (name, text) => {
  it('has nothing to say of, whether the tool is named or not', async () => {
    expect(await judgeMail(text, name)).toEqual([]);
    expect(await judgeMail(text, name, { tool: name.split('.')[0] })).toEqual([]);
  });

  it('tells that its way out is gone, or is that of another tool', async () => {
    const gone = text.replaceAll(
      /<a [^>]*(?:[Uu]nsub|UNSUB|profile_center|manage_pref|update_profile|UPDATE_PROFILE)[^>]*>[\s\S]{0,80}?<\/a>|\{% unsubscribe '[^%]*%\}/g,
      '',
    );
    expect(gone).not.toBe(text);
    expect(rulesOf(await judgeMail(gone, name))).toEqual(['message-opt-out']);
    const tag = name.startsWith('mautic') ? '*|UNSUB|*' : '{unsubscribe_url}';
    const foreign = text.replace(
      /href="(?:\{\{\{? ?unsubscribe\w* ?\}?\}\}|\{unsubscribe_url\}|\*\|UNSUB\|\*|\[\[UNSUB_LINK_FR\]\]|\{\$unsubscribe\}|%UNSUBSCRIBELINK%|%%unsub_center_url%%|\{\{ UnsubscribeURL \}\}|\/unsubscribe_from_list)"/,
      `href="${tag}"`,
    );
    if (name.startsWith('klaviyo')) return;
    expect(foreign).not.toBe(text);
    expect(rulesOf(await judgeMail(foreign, name, { tool: name.split('.')[0] }))).toEqual(['message-unsubscribe-tag']);
  });
});

describe.each(TRANSACTIONAL)('a transactional mail: %s', (name, text) => {
  it.each(['transactional', 'service'] as const)('is silent as %s', async (kind) => {
    expect(serious(await judgeMail(text, name, { kind }))).toEqual([]);
  });
});

/** A mail as it arrives: tags filled in, links of its own domain, both forms of the text, a signature. */
const HEADERS = {
  from: 'From: Claire Martin (Atelux) <claire@atelux.test>',
  to: 'To: jean.planted@client.test',
  subject: 'Subject: =?utf-8?Q?Vos_devis_de_menuiserie_en_dix_minutes?=',
  list: 'List-Unsubscribe: <https://r.atelux.test/u/abc123>, <mailto:out@atelux.test?subject=abc123>',
  post: 'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  dkim: 'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=atelux.test; s=mail; h=from:to:subject:date:\r\n list-unsubscribe:list-unsubscribe-post; bh=AAAA; b=BBBB',
  mime: 'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"',
};
const part = (type: string, text: string): string =>
  `--b1\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text)
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n')}\r\n`;
const filled = (html: string): string =>
  html
    .replaceAll(/\{\{ (?:mirror|unsubscribe) \}\}|\{unsubscribe_url\}|\{webview_url\}/g, 'https://r.atelux.test/u/abc123')
    .replaceAll(/\{\{ contact[^}]*\}\}|\{contactfield[^}]*\}/g, 'Jean')
    .replace('{subject}', 'Vos caisses');
const emlOf = (html: string, headers: Partial<Record<keyof typeof HEADERS, string>> = {}): string => {
  const lines = Object.entries({ ...HEADERS, ...headers }).map(([, line]) => line);
  const plain =
    'Bonjour Jean,\n\nLa version en ligne de ce message : https://r.atelux.test/v/abc123\n\nSe désinscrire : https://r.atelux.test/u/abc123\n';
  return `${lines.filter((line) => line !== '').join('\r\n')}\r\n\r\n${part('text/plain', plain)}${part('text/html', filled(html))}--b1--\r\n`;
};

describe.each(MAILS.filter(([name]) => /^(?:brevo|mautic)/.test(name)))('the mail of %s as it arrives', (_, html) => {
  it('has nothing to say of', async () => {
    expect(await judgeMail(emlOf(html), 'mail.eml')).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof typeof HEADERS, string>>, string]>([
    ['no List-Unsubscribe', { list: '' }, 'message-list-headers none'],
    ['no one-click', { post: '' }, 'message-list-headers noOneClick'],
    ['no https', { list: 'List-Unsubscribe: <mailto:out@atelux.test>' }, 'message-list-headers noHttps'],
    ['a signature that leaves one out', { dkim: HEADERS.dkim.replace(':list-unsubscribe-post', '') }, 'message-list-headers unsigned'],
    ['no signature', { dkim: '' }, 'message-list-headers unsigned'],
    ['a sender that nobody reads', { from: 'From: Atelux <no-reply@atelux.test>' }, 'message-sender unread'],
    ['a subject that pretends to answer', { subject: 'Subject: Re: votre devis' }, 'message-subject fakeReply'],
  ])('tells %s, and nothing else', async (_what, headers, told) => {
    expect((await judgeMail(emlOf(html, headers), 'mail.eml')).map(({ rule, message }) => `${rule} ${message}`)).toEqual([told]);
  });
});
