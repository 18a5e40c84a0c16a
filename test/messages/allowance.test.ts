import { describe, expect, it } from 'vitest';
import { readMessages } from '../../src/messages/read-messages.js';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf, messageOf } from './support.js';

const many = (count: number, text: string): string => text.repeat(count);

describe('a message that is longer than any', () => {
  it.each([
    ['elements', 'a.html', many(9000, '<p>Bonjour</p>')],
    ['merge tags', 'a.html', `<p>${many(4000, '{{ prenom }} ')}`],
    ['sentences', 'a.html', many(7000, '<p>Bonjour<br>Merci')],
    ['sentences of a text', 'a.txt', many(9000, 'Bonjour.\n\n')],
    ['characters', 'a.txt', many(500_000, 'x')],
    ['characters of a page', 'a.html', `<p>${many(500_000, 'x')}</p>`],
    ['characters between two elements', 'a.html', `<p>Bonjour</p><!--${many(1_600_000, 'x')}-->`],
    [
      'elements of all its parts',
      'a.eml',
      `Content-Type: multipart/mixed; boundary=b\n\n${many(3, `--b\nContent-Type: text/html\n\n${many(6000, '<p>a')}\n`)}--b--\n`,
    ],
  ])('in %s is read in part, and says so', async (_, name, text) => {
    expect(await messageOf(text, name)).toMatchObject({ read: 'partly', unread: expect.arrayContaining(['too-long']) });
  });

  it('is read whole as long as people write such', async () => {
    for (const text of [
      many(3000, '<tr><td>Bonjour</td></tr>'),
      many(2000, '<p>{{ prenom }}, bonjour.</p>'),
      `<p>${many(50_000, 'mot ')}</p>`,
    ])
      expect((await messageOf(text, 'a.html')).unread).toEqual([]);
    const picture = `<img src="data:image/png;base64,${many(250_000, 'QUJD')}"><a href="x">Se désinscrire</a>`;
    expect(await messageOf(picture, 'a.html')).toMatchObject({ unread: [], links: [{ says: 'Se désinscrire' }] });
  });

  it('keeps what stands before the end of it', async () => {
    const { links, sentences } = await messageOf(
      `<a href="https://a.example">Bonjour</a>${many(20_000, '<br>')}<p>Au revoir</p>`,
      'a.html',
    );
    expect([links.length, sentences.map(({ says }) => says)]).toEqual([1, ['Bonjour']]);
  });
});

describe('a file of more messages or turns than anybody keeps', () => {
  it.each(['a.md', 'a.sms'])('is refused (%s)', async (name) => {
    const one = name === 'a.md' ? 'Objet : x\n\nBonjour.\n\n' : 'Bonjour. STOP 36111\n';
    await expect(readMessages(bytesOf(many(2001, one)), name)).rejects.toMatchObject({ code: 'LUMO_MESSAGE_TOO_LARGE' });
    expect(await readMessages(bytesOf(many(2000, one)), name)).toHaveLength(2000);
  });

  it('is refused as a script too, and so is one of more than 10 MB', () => {
    const refused = expect.objectContaining({ code: 'LUMO_MESSAGE_TOO_LARGE' });
    expect(() => readScript(bytesOf(many(2001, '## Étape\n\n« Bonjour. »\n\n')), 'a.md')).toThrow(refused);
    expect(() => readScript(bytesOf(many(1_000_001, '# Étape un\n')), 'a.md')).toThrow(refused);
  });
});
