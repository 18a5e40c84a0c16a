// Mails, pages, texts and call scripts.
import { choiceOf, filesOf, holds, piecesOf, same, withChoice, words } from './support.mjs';

const MOST = 4096;
const HTML = words(
  '<p>¦</p>¦<a href="¦">¦</a>¦<style>¦</style>¦<table>¦<td style="display:none">¦<img src=x width=1>¦<br>¦<!--¦-->¦<![CDATA[¦' +
    '&nbsp;¦&#x200b;¦<mj-text>¦<script>¦<title>¦@media(max-width:600px){¦color:#fff¦font-size:0¦<div hidden>¦<template>¦<svg>¦' +
    '<blockquote>',
);
const TAGS = words(
  '{{¦}}¦{%¦%}¦*|¦|*¦[[¦]]¦%%¦{{{¦<%=¦%>¦\u0024{¦}¦[UNSUBSCRIBE]¦{{ unsubscribe }}¦*|UNSUB|*¦{% if ¦{% endif %}¦{{#¦{{/¦{$¦%RECIPIENT%',
);
const MAIL = words(
  '\r\n¦\n¦: ¦From: ¦Subject: ¦Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n¦--b--¦--b\r\n¦' +
    'Content-Type: text/html; charset=utf-8¦Content-Type: message/rfc822¦Content-Transfer-Encoding: base64¦quoted-printable¦=\r\n¦' +
    '=C3=A9¦=?utf-8?Q?¦=?utf-8?B?¦?=¦charset=¦iso-2022-jp¦utf-7¦List-Unsubscribe: <https://acme.example/u>¦' +
    'DKIM-Signature: v=1; d=acme.example; h=from:to; l=0¦boundary*0="¦; ¦<a@acme.example>¦group:a@b.example;',
);
const TEXT = words(
  '\n¦# Objet : ¦Subject: ¦STOP au 36180¦Désabonnez-vous¦- ¦> ¦---¦[lien](https://acme.example)¦https://¦Agent :¦Client :¦(¦)¦…¦' +
    '\u00a0¦\ud83d\ude00',
);
const FORMS = ['a.eml', 'a.html', 'a.mjml', 'a.md', 'a.sms', 'a.txt', '-'];

const messageFiles = (root, endings) =>
  filesOf(root, 'scripts/evaluate/messages/messages', endings).flatMap((bytes) => piecesOf(bytes, MOST).slice(0, 1));

/** Places and sentences lie in the file. */
const checkMessage = (message, length) => {
  for (const { at } of [...message.sentences, ...message.links, ...message.tags])
    if (at) holds(at.line >= 1 && at.column >= 1 && at.length >= 0 && at.line <= length + 1, 'a place lies in the file');
};

export const mails = {
  name: 'mails',
  about: 'mails as they are sent: MIME, headers, signatures, both bodies',
  most: MOST,
  tokens: [...MAIL, ...HTML.slice(0, 8), ...TAGS.slice(0, 8)],
  seeds: (root) => messageFiles(root, ['.eml']),
  async make(load) {
    const { readMessages } = await load('src/messages/read-messages');
    const { structureOf } = await load('src/messages/mime/structure');
    return async (bytes) => {
      const { leaves, headEnd } = structureOf(bytes);
      for (const { start, end } of leaves)
        holds(start >= 0 && start <= end && end <= bytes.length && headEnd <= bytes.length, 'a part lies in the file');
      for (const message of await readMessages(bytes, 'a.eml')) checkMessage(message, bytes.length);
    };
  },
};

export const templates = {
  name: 'templates',
  about: 'pages and texts with merge tags: masking keeps every place, and tags come back as they were',
  most: MOST,
  tokens: [...HTML, ...TAGS, ...TEXT],
  seeds: (root) => [
    ...messageFiles(root, ['.html', '.htm']).map((bytes) => withChoice(1, bytes)),
    ...messageFiles(root, ['.mjml']).map((bytes) => withChoice(2, bytes)),
    ...messageFiles(root, ['.md', '.txt']).map((bytes) => withChoice(3, bytes)),
    ...messageFiles(root, ['.sms']).map((bytes) => withChoice(4, bytes)),
    withChoice(4, 'Bonjour, -20 % chez Acme. STOP au 36180\n'),
  ],
  async make(load) {
    const { readMessages } = await load('src/messages/read-messages');
    const { readTags } = await load('src/messages/tags/read-tags');
    const { maskTags, unmask } = await load('src/messages/tags/mask-tags');
    const { recogniseDocument } = await load('src/messages/recognise-document');
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      const text = rest.toString('utf8');
      const { tags } = readTags(text);
      let end = 0;
      for (const tag of tags) {
        holds(tag.start >= end && tag.end > tag.start && tag.end <= text.length, 'tags follow each other');
        end = tag.end;
      }
      const masked = maskTags(text, tags);
      same(masked.length, text.length, 'a mask keeps every place');
      if (!/[\ue000-\uefff]/.test(text) && tags.every(({ role }) => role !== 'block'))
        same(unmask(masked, tags), text, 'tags come back as they were');
      recogniseDocument('-', rest);
      for (const message of await readMessages(rest, FORMS[choice % 7])) checkMessage(message, rest.length);
    };
  },
};

export const notes = {
  name: 'notes',
  about: 'scripts of calls, and refusals in free text',
  most: 1024,
  tokens: [...words('ne plus appeler¦do not call¦kein Anruf¦pas¦jamais¦stop¦RGPD¦rappeler¦, ¦si ¦?¦!¦«¦»¦{"say":"'), ...TEXT],
  seeds: (root) =>
    filesOf(root, 'scripts/evaluate/messages/scripts', ['.md', '.txt'])
      .flatMap((bytes) => piecesOf(bytes, 1000).slice(0, 2))
      .map((bytes) => withChoice(0, bytes)),
  async make(load) {
    const { readScript } = await load('src/scripts/read-script');
    const { judgedScript } = await load('src/documents/scripts/judge-script');
    const { readRefusal } = await load('src/fields/opposition/refusal/read-refusal');
    return (input) => {
      const { choice, rest } = choiceOf(input);
      for (const line of rest.toString('utf8').split('\n', 20)) {
        const { channels, doubt } = readRefusal(line);
        same(readRefusal(`${line}`).channels, channels, 'a note says the same whenever it is read');
        holds(typeof doubt === 'boolean', 'a note is doubted or not');
      }
      judgedScript(readScript(rest, ['a.md', 'a.txt', 'a.json'][choice % 3]), 'business');
    };
  },
};
