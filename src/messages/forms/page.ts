import type { MessageDocument, MessageForm, PageForm } from '../../model/document/message.js';
import type { Page, PageElement } from '../html/page.js';
import { loadParsers } from '../html/parsers.js';
import { readPage } from '../html/read-page.js';
import type { ReadBody } from '../page/body.js';
import { readBody } from '../page/read-body.js';
import { maskTags } from '../tags/mask-tags.js';
import { readTags } from '../tags/read-tags.js';
import { type Allowance, allowedMarkup, allowedTags, newAllowance } from '../text/allowance.js';
import { declaredLanguage } from '../text/language.js';
import { type Places, placesIn } from '../text/places.js';
import { seePage } from '../visibility/see-page.js';
import { finish } from './finish.js';

/** More boxes than anybody ticks. */
const MOST_BOXES = 20;

/** The form of a page that people fill in, and its boxes that are ticked before anybody did; none in a page without. */
const formOfPage = ({ steps }: Page, places: Places): { readonly pageForm?: PageForm } => {
  const elements = steps.flatMap((step) => (step.at === 'open' ? [step.element] : []));
  const form = elements.find(({ tag }) => tag === 'form');
  if (!form) return {};
  const isTicked = ({ tag, attributes }: PageElement): boolean =>
    tag === 'input' && attributes.get('type')?.toLowerCase() === 'checkbox' && attributes.has('checked');
  const ticked = elements.filter(isTicked).slice(0, MOST_BOXES);
  return { pageForm: { at: places(form.start, form.end), ticked: ticked.map(({ start, end }) => places(start, end)) } };
};

/** Reads a page of HTML or MJML. @param places where its characters stand in the file @param allowance how much of it is read @param sendingTool its tool, where it is known */
export const readHtml = async (source: string, places: Places, allowance: Allowance, sendingTool?: string): Promise<ReadBody> => {
  const parsers = await loadParsers();
  const read = readTags(allowedMarkup(source, allowance), sendingTool);
  const { text, tags } = allowedTags(read.text, read.tags, allowance);
  const masked = maskTags(text, tags);
  const page = readPage(masked, parsers);
  const body = readBody(page, seePage(page, parsers), { source: masked, tags, places, allowance });
  const unread = [...read.unread, ...(page.includes ? (['include'] as const) : []), ...(allowance.isSpent ? (['too-long'] as const) : [])];
  return { ...body, ...formOfPage(page, places), unread, tool: read.tool };
};

/** A template of HTML or MJML as a message: its title is its subject. */
export const readPageMessage = async (
  text: string,
  form: Extract<MessageForm, 'html' | 'mjml'>,
  sendingTool?: string,
): Promise<MessageDocument> => {
  // A line ends by one character: lines and columns stay as they are.
  const html = text.replaceAll('\r\n', '\n');
  const places = placesIn(html);
  const { unread, tool, title, ...body } = await readHtml(html, places, newAllowance(), sendingTool);
  return {
    form,
    ...finish(unread, body.sentences, tool, declaredLanguage(html)),
    ...(title ? { subject: { text: title.text, at: places(title.start, title.end) } } : {}),
    headers: [],
    signatures: [],
    ...body,
    attachments: 0,
    at: { line: 1, column: 1, length: html.length },
  };
};
