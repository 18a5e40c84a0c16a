import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import type { MessageDocument } from '../../../src/model/document/message.js';
import { bytesOf, says } from '../support.js';

const emlOf = async (lines: readonly string[], encoding: 'utf8' | 'latin1' = 'utf8'): Promise<MessageDocument> => {
  const [message] = await readMessages(bytesOf(lines.join('\r\n'), encoding), 'a.eml');
  return message as MessageDocument;
};
const base64 = (text: string): string[] =>
  Buffer.from(text)
    .toString('base64')
    .match(/.{1,76}/g) ?? [];

describe('the head of a mail', () => {
  const HEAD = [
    ...[
      'From: =?utf-8?b?TMOpYSBSb3k=?= <Lea@Acme.Example>',
      'Reply-To: other@b.example',
      'Subject: =?utf-8?q?Un_devis_=C3=A0?=',
      ' vous',
      'To: canari@c.example',
    ],
    ...['DKIM-Signature: v=1; a=rsa-sha256; d=Acme.example; s=s1; l=12;', '\th=From : To:List-Unsubscribe;', ' b=Zm9v'],
    ...[
      'List-Unsubscribe: <https://a.example/off>,',
      ' <mailto:off@a.example>',
      'X-Broken line',
      'Content-Type: text/plain',
      '',
      'Bonjour.',
    ],
  ];

  it('gives subject, sender and answers, decoded', async () => {
    const { subject, sender, replyTo } = await emlOf(HEAD);
    expect([subject, sender, replyTo]).toEqual([
      { text: 'Un devis à vous', at: { line: 3, column: 1, length: 42 } },
      { address: 'lea@acme.example', name: 'Léa Roy', at: { line: 1, column: 1, length: 49 } },
      { address: 'other@b.example', name: '', at: { line: 2, column: 1, length: 25 } },
    ]);
  });

  it('gives headers unfolded, in order, at their lines', async () => {
    const { headers } = await emlOf(HEAD);
    expect(headers.map(({ name, at }) => `${name} ${at.line}`)).toEqual([
      'from 1',
      'reply-to 2',
      'subject 3',
      'to 5',
      'dkim-signature 6',
      'list-unsubscribe 9',
      'content-type 12',
    ]);
    expect(headers.find(({ name }) => name === 'list-unsubscribe')?.value).toBe('<https://a.example/off>, <mailto:off@a.example>');
  });

  it('tells what a signature covers (RFC 6376)', async () => {
    expect((await emlOf(HEAD)).signatures).toEqual([
      { domain: 'acme.example', headers: ['from', 'to', 'list-unsubscribe'], bodyLength: 12, at: { line: 6, column: 1, length: 101 } },
    ]);
  });

  it('tells a blank subject from none', async () => {
    expect((await emlOf(['Subject:', 'From: a@a.example', '', 'x'])).subject?.text).toBe('');
    expect((await emlOf(['From: a@a.example', '', 'x'])).subject).toBeUndefined();
  });
});

describe('the parts of a mail', () => {
  const PAGE = '<p>Bonjour Léa.</p>\r\n<p><a href="https://a.example/off">Se désinscrire</a> pour 1 €</p>';

  it.each<[string, readonly string[], 'utf8' | 'latin1', number]>([
    ['8bit UTF-8', ['Content-Type: text/html; charset=utf-8', '', PAGE], 'utf8', 4],
    ['base64', ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64', '', ...base64(PAGE)], 'utf8', 4],
    [
      'quoted-printable of windows-1252',
      [
        'Content-Type: text/html; charset="windows-1252"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>Bonjour L=E9a.</p>',
        '<p><a href=3D"https://a.exa=',
        'mple/off">Se d=E9sinscrire</a> pour 1 =80</p>',
      ],
      'utf8',
      5,
    ],
    ['8bit latin-9', ['Content-Type: text/html; charset=iso-8859-15', '', PAGE.replace('€', '\xa4')], 'latin1', 4],
  ])('in %s', async (_, lines, encoding, line) => {
    const { sentences, links } = await emlOf(lines, encoding);
    expect(sentences.map((one) => one.says)).toEqual(['Bonjour Léa.', 'Se désinscrire pour 1 €']);
    expect(links.map(({ href }) => href)).toEqual(['https://a.example/off']);
    expect(links[0]?.at.line).toBe(line);
  });

  const multipart = (type: string, parts: readonly (readonly string[])[], end = '--b--'): string[] => [
    ...[
      `Content-Type: multipart/${type}; boundary=b`,
      '',
      'Preamble: unsubscribe',
      ...parts.flatMap((part) => ['--b', ...part]),
      end,
      'Epilogue',
    ],
  ];
  const text = ['Content-Type: text/plain', '', 'Texte.'];
  const html = ['Content-Type: text/html', '', '<p>Page.</p>'];

  it.each<[string, readonly string[], readonly string[], number, readonly string[]]>([
    ['both are read, each as what it is', multipart('alternative', [text, html]), ['Texte.', 'Page.'], 0, []],
    ['a text is not made of a page', multipart('mixed', [html]), ['Page.'], 0, []],
    [
      'attachments count and are not read',
      multipart('mixed', [
        text,
        ['Content-Type: application/pdf', '', 'x'],
        ['Content-Type: text/html', 'Content-Disposition: attachment; filename=a.html', '', '<p>unsubscribe</p>'],
      ]),
      ['Texte.'],
      2,
      [],
    ],
    [
      'a message within is somebody else’s',
      multipart('mixed', [text, ['Content-Type: message/rfc822', '', 'Subject: x', '', 'unsubscribe']]),
      ['Texte.'],
      1,
      [],
    ],
    [
      'a page for AMP is not read, which is said',
      multipart('alternative', [['Content-Type: text/x-amp-html', '', '<p>AMP</p>'], text]),
      ['Texte.'],
      0,
      ['amp'],
    ],
    [
      'a page for AMP that is attached is an attachment',
      multipart('mixed', [text, ['Content-Type: text/x-amp-html', 'Content-Disposition: attachment', '', '<p>AMP</p>']]),
      ['Texte.'],
      1,
      [],
    ],
    ['a boundary that is never closed', multipart('mixed', [text], ''), ['Texte.', 'Epilogue'], 0, ['broken-structure']],
    ['a boundary that is nowhere', ['Content-Type: multipart/mixed; boundary=x', '', 'Texte.'], ['Texte.'], 0, ['broken-structure']],
    ['no boundary', ['Content-Type: multipart/mixed', '', 'Texte.'], ['Texte.'], 0, ['broken-structure']],
    ['a charset that nobody knows', ['Content-Type: text/plain; charset=klingon', '', 'Texte.'], ['Texte.'], 0, ['charset']],
    ['an encrypted mail', ['Content-Type: multipart/encrypted; boundary=b', '', '--b', '', 'x', '--b--'], [], 0, ['encrypted']],
    [
      'a boundary that begins like another',
      ['Content-Type: multipart/mixed; boundary=b', '', '--bb', 'x', '--b', ...text, '--b--'],
      ['Texte.'],
      0,
      [],
    ],
    [
      'lines that go on (RFC 3676)',
      ['Content-Type: text/plain; format=flowed', '', 'Une phrase ', 'Longue.'],
      ['Une phrase Longue.'],
      0,
      [],
    ],
    ['nothing but a head', ['Subject: x'], [], 0, []],
  ])('%s', async (_, lines, expected, attachments, unread) => {
    const message = await emlOf(lines);
    expect([says(message), message.attachments, message.unread]).toEqual([expected, attachments, unread]);
  });

  it('links and tags are told by their place among all of them', async () => {
    const { links, sentences, tags } = await emlOf(
      multipart('alternative', [
        ['Content-Type: text/plain', '', 'Un : https://a.example/{{x}}'],
        ['Content-Type: text/html', '', '<p><a href="https://b.example/{{y}}">Deux</a></p>'],
      ]),
    );
    expect(links.map((link) => link.tags.map((tag) => tags[tag]?.text))).toEqual([['{{x}}'], ['{{y}}']]);
    expect(sentences.map((one) => one.links.map((link) => links[link]?.href))).toEqual([
      ['https://a.example/{{x}}'],
      ['https://b.example/{{y}}'],
    ]);
  });
});

describe('too much', () => {
  it('text of more than 10 MB is refused, attachments of any size are not', async () => {
    const long = 'x'.repeat(10_000_001);
    for (const name of ['a.eml', 'a.html', 'a.txt'])
      await expect(readMessages(bytesOf(`\n\n${long}`), name)).rejects.toMatchObject({ code: 'LUMO_MESSAGE_TOO_LARGE' });
  });
});
