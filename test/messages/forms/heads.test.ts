import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import type { MessageDocument } from '../../../src/model/document/message.js';
import { bytesOf, says } from '../support.js';

describe('the head of a text', () => {
  const headOf = async (lines: string): Promise<readonly [string, readonly string[]]> => {
    const [message] = await readMessages(bytesOf(`Objet : a\n${lines}\nBonjour.`), 'a.txt');
    const { sender } = message as MessageDocument;
    return [sender ? `${sender.name} <${sender.address}>` : '', says(message as MessageDocument)];
  };
  it.each(['From', 'de', 'Expéditeur', 'expediteur', 'Sender', '**De**', '_De_', '\tDe', 'De\u00a0'].map((name) => [name]))(
    '%s: who sends it',
    async (name) => {
      expect(await headOf(`${name} : Léa Roy <Lea@A.example>`)).toEqual(['Léa Roy <lea@a.example>', ['Bonjour.']]);
      expect(await headOf(`${name}:** "Léa Roy" (lea@a.example)`)).toEqual(['Léa Roy <lea@a.example>', ['Bonjour.']]);
      expect(await headOf(`${name}:`)).toEqual([' <>', ['Bonjour.']]);
    },
  );
  it.each(
    [
      ...['To', 'à', 'A', 'Cc', 'Bcc', 'Date', 'Pre-header', 'preheader', 'Pré-en-tête', 'préentête', 'pre-en-tete', 'Aperçu', 'apercu'],
      ...['Preview', 'preview text'],
    ].map((name) => [name]),
  )('%s: no word of the message', async (name) => {
    expect(await headOf(`${name} : x y`)).toEqual(['', ['Bonjour.']]);
    expect(await headOf(`De : a@a.example\n${name} : x\nDe : b@b.example`)).toEqual([' <a@a.example>', ['Bonjour.']]);
  });
  it.each(
    ['Des', 'Datez', 'À vous', 'Préent', 'pre-en-t^te', 'Aperxu', 'Preview texts', 'x De', '*****De', 'De     ', 'Expxditeur', 'De x'].map(
      (name) => [name],
    ),
  )('%s: a sentence', async (name) => expect((await headOf(`${name}: Un.`))[1]).toEqual([`${name}: Un.`.replace(/\s+/g, ' '), 'Bonjour.']));
  it('ends at the first line that is none', async () => {
    expect(await headOf('Un.\nDe : a@a.example')).toEqual(['', ['Un.', 'De : a@a.example', 'Bonjour.']]);
  });
});

describe('the head of a mail', () => {
  const read = async (lines: readonly string[], ends = '\r\n'): Promise<MessageDocument> => {
    const [message] = await readMessages(bytesOf(lines.join(ends)), 'a.eml');
    return message as MessageDocument;
  };
  it.each(['\n', '\r\n'])('ends at a blank line, not at a short one (lines end in %j)', async (ends) => {
    const { headers, sentences } = await read(['Content-Type: text/plain', 'x', 'Subject: y', '', 'Bonjour.', 'z', 'Fin.'], ends);
    expect([headers.map(({ name }) => name), sentences.map((one) => one.says)]).toEqual([
      ['content-type', 'subject'],
      ['Bonjour.', 'z', 'Fin.'],
    ]);
  });
  it('may begin with a short line', async () => {
    const { headers, sentences } = await read(['x', 'Subject: y', '', 'Bonjour.'], '\n');
    expect([headers.map(({ name }) => name), sentences.map((one) => one.says)]).toEqual([['subject'], ['Bonjour.']]);
  });
  it.each(['x-application/pkcs7-mime', 'application/pkcs7-mimes', 'multipart/encrypted-x'])('%s is not encrypted', async (type) => {
    expect((await read([`Content-Type: ${type}`, '', 'x'])).unread).not.toContain('encrypted');
  });
  it.each<readonly [string, string, string]>([
    ['utf-8', '=C3=A9', 'é'],
    ['iso-8859-1', '=E9', 'é'],
    ['"ISO-8859-15"', '=A4', '€'],
    ['" iso-8859-1 "', '=E9', 'é'],
    ['windows-1252', '=80', '€'],
    ['', '=C3=A9', 'é'],
    ['utf8', '=C3=A9', 'é'],
    ['us-ascii', 'e', 'e'],
    ['shift_jis', '=83=41', 'ア'],
    ['koi8-r', '=C1', 'а'],
  ])('a part in %s is decoded, and known', async (charset, written, char) => {
    const message = await read([
      `Content-Type: text/plain${charset === '' ? '' : `; charset=${charset}`}`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `Un ${written} deux.`,
    ]);
    expect([says(message), message.unread]).toEqual([[`Un ${char} deux.`], []]);
  });
  it.each(['"é; iso-8859-1"', 'utf-9', '"iso-8859-1é"', 'x_utf-8_x', '"iso-8859-1 x"'])(
    'a part in %s is read as it can, which is said',
    async (charset) => {
      const message = await read([`Content-Type: text/plain; charset=${charset}`, '', 'Un deux.']);
      expect([says(message), message.unread]).toEqual([['Un deux.'], ['charset']]);
    },
  );

  const BODY = ['<p>Un é.</p>', '<p>Deux € trois.</p>', '', '<p>Fin 😀 ici.</p>', '<p><a href="https://a.example/off">Sortir</a></p>'];
  it.each<readonly [string, (text: string) => string]>([
    ['7bit', (text) => text],
    [
      'quoted-printable',
      (text) =>
        text.replace(/[^\x20-\x7e\r\n]|=/gu, (char) =>
          [...Buffer.from(char)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
        ),
    ],
  ])('what is said in %s stands on the line where it is written', async (encoding, encode) => {
    for (const ends of ['\n', '\r\n']) {
      const lines = ['Content-Type: text/html; charset=utf-8', `Content-Transfer-Encoding: ${encoding}`, '', encode(BODY.join(ends))];
      const { sentences, links } = await read(lines, ends);
      expect(sentences.map((one) => `${one.says} ${one.at.line}`)).toEqual(['Un é. 4', 'Deux € trois. 5', 'Fin 😀 ici. 7', 'Sortir 8']);
      expect(links.map(({ at }) => at.line)).toEqual([8]);
    }
  });
  it('a line of quoted-printable that goes on is one line of text', async () => {
    const lines = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', ''];
    const { sentences } = await read([...lines, 'Un=', ' deux.  \t', 'Trois =3D qua=', 'tre.', 'Cinq.']);
    expect(sentences.map((one) => `${one.says} ${one.at.line}`)).toEqual(['Un deux. 4', 'Trois = quatre. 6', 'Cinq. 8']);
  });
  it('a line of base64 is where what it codes begins', async () => {
    const code =
      Buffer.from('Un é.\r\n\r\nDeux €.\r\n\r\nTrois 😀.\r\n\r\nQuatre.')
        .toString('base64')
        .match(/.{1,12}/g) ?? [];
    const { sentences } = await read(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', ...code]);
    // Nine bytes a line.
    expect(sentences.map((one) => `${one.says} ${one.at.line}`)).toEqual(['Un é. 4', 'Deux €. 5', 'Trois 😀. 6', 'Quatre. 8']);
  });
});
