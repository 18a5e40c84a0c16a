import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../src/messages/read-messages.js';
import type { MessageDocument } from '../../src/model/document/message.js';
import type { Span } from '../../src/model/document/span.js';

const SAMPLES = new URL('samples/', import.meta.url);
const LABELLED = new URL('../../scripts/evaluate/messages/', import.meta.url);

const at = ({ line, column, length }: Span): string => `${line}:${column}+${length}`;
/** Long texts by their ends: the mail itself is in the repository. */
const short = (text: string): string => (text.length <= 48 ? text : `${text.slice(0, 20)}…${text.length}…${text.slice(-20)}`);
const flags = (...of: readonly (string | false | undefined)[]): string => of.filter(Boolean).join(' ');

/** All that is read of a message, a line for each thing. */
const readingOf = (message: MessageDocument): string => {
  const { form, read, unread, subject, heading, sender, replyTo, headers, signatures, sentences, links, images, tags } = message;
  const said = [
    flags(
      form,
      read,
      ...unread,
      message.tool,
      message.language,
      message.attachments > 0 && `${message.attachments} attached`,
      at(message.at),
    ),
    heading !== undefined && `heading ${short(heading)}`,
    subject && `subject ${at(subject.at)} ${short(subject.text)}`,
    sender && `sender ${at(sender.at)} ${sender.name} <${sender.address}>`,
    replyTo && `reply-to ${at(replyTo.at)} ${replyTo.name} <${replyTo.address}>`,
    message.typed !== undefined && `typed ${short(message.typed)}`,
    ...headers.map((header) => `header ${at(header.at)} ${header.name} = ${short(header.value)}`),
    ...signatures.map((one) => `signed ${at(one.at)} ${one.domain} ${one.bodyLength ?? 'whole'} ${one.headers.join(',')}`),
    ...sentences.map(
      (one) =>
        `${flags(one.part, one.visible !== 'visible' && (one.hiddenBy ?? one.visible))} ${at(one.at)} ${flags(one.links.length > 0 && `[${one.links}]`, short(one.says))}`,
    ),
    ...links.map(
      (one) =>
        `link ${at(one.at)} ${flags(one.part, one.visible !== 'visible' && (one.hiddenBy ?? one.visible), one.tags.length > 0 && `tags ${one.tags}`)} ${short(one.says)} → ${short(one.href)}`,
    ),
    ...images.map(
      (one) =>
        `image ${at(one.at)} ${flags(one.visible !== 'visible' && (one.hiddenBy ?? one.visible), short(one.alt))} ${one.width ?? '?'}×${one.height ?? '?'} ${short(one.src)}`,
    ),
    ...tags.map(
      (one) =>
        `tag ${at(one.at)} ${flags(one.part, one.visible !== 'visible' && one.visible, one.syntax, one.role, one.field, one.owner, one.hasFallback && 'or a text', one.inHref && 'in a link', one.tools.join(','), one.meant && `for ${one.meant.text}`)}: ${one.text}`,
    ),
  ];
  return said.filter(Boolean).join('\n');
};

const golden = async (folder: URL, name: string, to: string): Promise<void> => {
  const messages = await readMessages(readFileSync(new URL(name, folder)), name);
  await expect(`${messages.map(readingOf).join('\n\n')}\n`).toMatchFileSnapshot(`golden/${to}.txt`);
};
const within = (folder: URL): readonly string[] => readdirSync(folder).filter((name) => /\.(?:html|eml|txt|md|mjml|tpl|sms)$/.test(name));

/** `npx vitest run test/messages/readings.test.ts -u` writes what is read, and each line that changes is read. */
describe('what is read of a labelled mail', () => {
  const folder = new URL('messages/', LABELLED);
  it.each(within(folder))('%s', (name) => golden(folder, name, `labelled/${name.replace(/\..*/, '')}`));
});
describe('what is read of a mail that is written in every way', () => {
  it.each(within(SAMPLES))('%s', (name) => golden(SAMPLES, name, name.replace('.', '-')));
});
