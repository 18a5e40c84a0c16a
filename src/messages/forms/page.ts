import type { MessageDocument, MessageForm, UnreadCode } from '../../model/document/message.js';
import type { Page } from '../html/page.js';
import { loadParsers } from '../html/parsers.js';
import { readPage } from '../html/read-page.js';
import { type Body, readBody } from '../page/read-body.js';
import { maskTags } from '../tags/mask-tags.js';
import { type ReadTags, readTags } from '../tags/read-tags.js';
import { type Places, placesIn } from '../text/places.js';
import { seePage } from '../visibility/see-page.js';
import { finish } from './finish.js';

/** A page, and what stands in it. */
export interface ReadBody extends Body {
  readonly read: ReadTags;
  readonly page: Page;
}

/** Reads a page of HTML or MJML. @param places where its characters stand in the file */
export const readHtml = async (html: string, places: Places): Promise<ReadBody> => {
  const parsers = await loadParsers();
  const read = readTags(html);
  const masked = maskTags(html, read.tags);
  const page = readPage(masked, parsers);
  return { ...readBody(page, seePage(page, parsers), masked, read.tags, places), read, page };
};

/** A template of HTML or MJML as a message: its title is its subject. */
export const readPageMessage = async (text: string, form: Extract<MessageForm, 'html' | 'mjml'>): Promise<MessageDocument> => {
  // A line ends by one character: lines and columns stay as they are.
  const html = text.replaceAll('\r\n', '\n');
  const places = placesIn(html);
  const { read, page, title, ...body } = await readHtml(html, places);
  const unread: UnreadCode[] = [...read.unread, ...(page.includes ? (['include'] as const) : [])];
  return {
    form,
    ...finish(unread, body.sentences, read.tool),
    ...(title ? { subject: { text: title.text, at: places(title.start, title.end) } } : {}),
    ...{ headers: [], signatures: [], ...body, attachments: 0 },
    at: { line: 1, column: 1, length: html.length },
  };
};
