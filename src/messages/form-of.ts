import type { MessageForm } from '../model/document/message.js';

/** What extensions say. Templates of `.twig` and the like may be a page or a text: their content says which. */
const EXTENSIONS: Readonly<Record<string, MessageForm>> = {
  eml: 'eml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mjml: 'mjml',
  md: 'text',
  markdown: 'text',
  txt: 'text',
  sms: 'sms',
};
const TEMPLATES = new Set(['twig', 'tpl', 'liquid', 'hbs', 'handlebars', 'mustache', 'tmpl', 'gohtml', 'j2', 'jinja', 'njk', 'ejs']);

/** What a file that was packed is called inside: "mail.eml" of "mail.eml.gz". */
export const unpackedName = (name: string): string => name.replace(/(?:\.(?:gz|zst|zstd|age)){1,3}$/i, '');

export const extensionOf = (name: string): string => /\.([A-Za-z\d]{1,12})$/.exec(unpackedName(name))?.[1]?.toLowerCase() ?? '';

/** The extensions of files that are messages and nothing else. */
export const isMessageExtension = (extension: string): boolean =>
  TEMPLATES.has(extension) || (EXTENSIONS[extension] !== undefined && !/^(?:md|markdown|txt)$/.test(extension));

/** Headers that every mail program writes. */
const HEADERS = new Set(
  (
    'from to cc bcc subject date sender reply-to message-id mime-version content-type content-transfer-encoding return-path received delivered-to ' +
    'dkim-signature list-unsubscribe list-unsubscribe-post list-id authentication-results arc-seal arc-message-signature arc-authentication-results ' +
    'x-mailer precedence references in-reply-to received-spf feedback-id user-agent importance x-priority content-disposition auto-submitted'
  ).split(' '),
);

/** Whether the first lines are the head of a mail: two headers or more, of which half or more are those of mail. */
const isMail = (text: string): boolean => {
  let headers = 0;
  let known = 0;
  for (const line of text.split(/\r?\n/, 100)) {
    if (/^[ \t]/.test(line) && headers > 0) continue;
    const found = /^([!-9;-~]{1,80}):(?:[ \t]|$)/.exec(line);
    if (!found) break;
    headers += 1;
    if (HEADERS.has((found[1] as string).toLowerCase()) || /^x-/i.test(line)) known += 1;
  }
  return headers >= 2 && known * 2 >= headers && known >= 2;
};

/** The form that the first characters of a content tell of; undefined for what tells of none. */
export const formOfContent = (head: string): Extract<MessageForm, 'eml' | 'html' | 'mjml'> | undefined => {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (/^<mjml[\s>]/i.test(start)) return 'mjml';
  if (/^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[\s\S]{0,2000}?-->\s{0,20}){0,3}<(?:!doctype html|html|mjml)[\s>]/i.test(start))
    return /^[\s\S]{0,2500}<mjml[\s>]/i.test(start) ? 'mjml' : 'html';
  return isMail(head.replace(/^\ufeff/, '')) ? 'eml' : undefined;
};

const HEAD = 64 * 1024;

/** The form of a message: by its extension, else by what it holds, else text. */
export const formOf = (name: string, bytes: Uint8Array): MessageForm => {
  const extension = extensionOf(name);
  const told = EXTENSIONS[extension];
  if (told !== undefined) return told;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return formOfContent(head) ?? (/<(?:html|body|table|div|p|a|td)[\s>]/i.test(head) ? 'html' : 'text');
};
