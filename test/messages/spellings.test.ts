import { expect, it } from 'vitest';
import { readDeclaration } from '../../src/messages/css/declarations.js';
import { formOf } from '../../src/messages/form-of.js';
import { readMessages } from '../../src/messages/read-messages.js';
import { readTags } from '../../src/messages/tags/read-tags.js';
import { spelledParts } from '../spelled-parts.js';
import { bytesOf } from './support.js';

/** The words of the expressions of this room: each choice once, each part that may be missing with and without. */
const PARTS = spelledParts(new URL('spellings.txt', import.meta.url), ['styles', 'texts', 'tags']);

const tagsOf = (text: string): string =>
  readTags(text)
    .tags.map(({ text: says, role, syntax, field, owner, hasFallback, meant }) =>
      [says === text ? '' : says, syntax, role, field, owner, hasFallback && 'or a text', meant && `for ${meant.text}`]
        .filter(Boolean)
        .join(' '),
    )
    .join(' ¦ ');

const messageOf = async (text: string, name: string): Promise<string> => {
  const messages = await readMessages(bytesOf(text), name);
  return messages
    .map(({ form, read, subject, heading, sender, sentences, links, headers }) =>
      [
        form,
        read === 'whole' ? '' : read,
        heading && `heading ${heading}`,
        subject && `subject ${subject.text}`,
        sender && `sender ${sender.name} <${sender.address}>`,
        ...headers.map((header) => `${header.name}=${header.value}`),
        ...sentences.map(({ says, visible, hiddenBy }) => (visible === 'visible' ? says : `(${hiddenBy ?? visible}) ${says}`)),
        ...links.map(({ href }) => `→ ${href}`),
      ]
        .filter(Boolean)
        .join(' ¦ '),
    )
    .join(' ‖ ');
};

const PROPERTIES = [
  'display',
  'color',
  'background',
  'font',
  'font-size',
  'transform',
  'clip',
  'clip-path',
  'margin',
  'line-height',
  'filter',
  'opacity',
  'visibility',
  'text-indent',
];
/** A value under each property that takes it, and what a page with it shows. */
const styleOf = async (value: string): Promise<string> => {
  const safe = value.replace(/[<>"{};]/g, ' ');
  const kept = PROPERTIES.filter((property) => readDeclaration(property, safe, false).length > 0);
  const page = PROPERTIES.map((property) => `<p style="${property}:${safe};position:absolute;overflow:hidden">${property}</p>`).join('');
  const [message] = await readMessages(bytesOf(`<html><body>${page}</body></html>`), 'a.html');
  const hidden =
    message?.sentences.flatMap(({ says, visible, hiddenBy }) => (visible === 'visible' ? [] : [`${says} ${hiddenBy ?? visible}`])) ?? [];
  return [kept.length === PROPERTIES.length ? '' : `kept by ${kept.join(' ')}`, ...hidden].filter(Boolean).join('; ');
};

/** Whether a text is read alike behind another word, and before one: an expression may ask where it stands. */
const around = async (text: string, read: (text: string) => Promise<string> | string): Promise<string> => {
  const plain = await read(text);
  const [before, behind] = [await read(`x ${text}`), await read(`${text} x`)];
  return `${plain}${before === plain ? '' : ` ← ${before}`}${behind === plain ? '' : ` ⇥ ${behind}`}`;
};

const READ: Readonly<Record<string, (text: string) => Promise<string> | string>> = {
  tags: async (text) =>
    [tagsOf(`a ${text} b`), await around(text, (inner) => tagsOf(`{{ ${inner} }}`)), tagsOf(`{% ${text} %}`)].join(' ‖ '),
  styles: (text) => around(text, styleOf),
  texts: async (text) =>
    [
      await around(text, (line) => messageOf(`Avant.\n${line}\nAprès la ligne.`, 'a.md')),
      await messageOf(`${text}\nAprès, ${text} Encore.`, 'a'),
      formOf('a', bytesOf(text)),
    ].join(' ‖ '),
};

/** So many at once: a test of a second or two is not asked about changes of the code. */
const AT_ONCE = 40;
const CHUNKS = Object.entries(READ).flatMap(([name, read]) => {
  const texts = PARTS.get(name) ?? [];
  return Array.from(
    { length: Math.ceil(texts.length / AT_ONCE) },
    (_, i) => [`${name} ${i + 1}`, texts.slice(i * AT_ONCE, (i + 1) * AT_ONCE), read] as const,
  );
});

it('there are some of each', () => expect(new Set(CHUNKS.map(([name]) => name.split(' ')[0]))).toEqual(new Set(Object.keys(READ))));

/** `npx vitest run test/messages/spellings.test.ts -u` writes what is read, and each line that changes is read. */
it.each(CHUNKS)('what is read of %s, spelled out', async (name, texts, read) => {
  const lines: string[] = [];
  for (const text of texts) lines.push(`${JSON.stringify(text)} → ${(await read(text)).replace(/[\n\r]/g, '\\n')}`.trimEnd());
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/spelled/${name.replace(' ', '-')}.txt`);
});
