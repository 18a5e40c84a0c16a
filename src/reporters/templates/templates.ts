import type { Lang } from '../../model/base/text.js';
import type { SenderAppend } from '../../model/document/judged-message.js';
import type { Sender, SenderKey, SourceNotice } from '../../model/report/notices.js';
import type { Report } from '../../model/report/report.js';
import type { Template, TemplateForm, TemplateKey, TemplateTags } from '../../model/report/template.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { noticeWords } from '../../words/documents/notice-texts.js';
import { SCRIPT_PARTS, type TemplateWords, templateWords } from '../../words/documents/template-texts.js';
import { privacyNotices } from '../documents/privacy-notices.js';
import { safeText } from '../text/safe-text.js';
import { callScript } from './call-script.js';
import { LINK_STYLE, mailHtml } from './mail-html.js';
import { mailMjml } from './mail-mjml.js';
import { type MailFacts, type MailParts, mailParts } from './mail-parts.js';
import { gsmText } from './text-message.js';

/** What templates are made from, besides the report. */
export interface TemplateContext {
  readonly lang: Lang;
  readonly sender: Sender & { readonly appends?: readonly SenderAppend[] };
  readonly country: string;
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly tags: TemplateTags;
}

/** The sources whose contacts get the same sentence. */
interface Told {
  readonly sentence: string;
  readonly contacts: number;
  readonly name?: string;
}

/** One for each sentence; contacts without a source get none: article 14 cannot be complied with. */
const toldOf = (sources: readonly SourceNotice[]): readonly Told[] => {
  const told = new Map<string, Told>();
  for (const { provenance, sentence, contacts, name } of sources) {
    if (provenance === 'none') continue;
    const before = told.get(sentence);
    told.set(sentence, { sentence, contacts: contacts + (before?.contacts ?? 0), ...(name !== undefined && { name }) });
  }
  return [...told.values()];
};

const isAddress = (text: string | undefined): text is string => text !== undefined && /^https?:\/\//i.test(text);

/** What the configuration says of the sender, or a placeholder; and which placeholders a text holds. */
const valuesOf = ({ sender, lang }: TemplateContext, words: TemplateWords) => {
  const { placeholders } = noticeWords(lang);
  const value = (key: SenderKey): string => safeText(sender[key] ?? '').trim() || placeholders[key];
  return {
    value,
    missingIn: (text: string): TemplateKey[] => [
      ...(['name', 'purpose', 'contact', 'smsStop'] as const).filter(
        (key) => text.includes(placeholders[key]) || text.includes(gsmText(placeholders[key])),
      ),
      ...(text.includes(words.placeholders.notice) ? (['noticeUrl'] as const) : []),
      ...(text.includes(words.placeholders.unsubscribe) ? (['tool'] as const) : []),
    ],
  };
};

/** The pieces of the mail for contacts whose source is told by a sentence. */
export const partsOfMail = (sentence: string, consent: boolean, context: TemplateContext): MailParts => {
  const { sender, tags, lang } = context;
  const words = templateWords(lang);
  const { value } = valuesOf(context, words);
  // The tag of a tool that is named is right by construction; a tag in the settings may be that of another.
  const own = isAddress(sender.unsubscribeUrl) || tags.unsubscribe === undefined ? sender.unsubscribeUrl : undefined;
  const facts: MailFacts = {
    name: value('name'),
    purpose: value('purpose'),
    contact: value('contact'),
    noticeUrl: sender.noticeUrl ?? words.placeholders.notice,
    source: sentence,
    unsubscribeUrl: own,
    byReply: own === undefined && tags.unsubscribe === undefined && (sender.appends ?? []).includes('unsubscribe'),
    consent,
  };
  return mailParts(facts, tags, words, LINK_STYLE);
};

const smsText = (context: TemplateContext, words: TemplateWords): string => {
  const { value } = valuesOf(context, words);
  const stop = (context.sender.appends ?? []).includes('stop') ? undefined : value('smsStop');
  return `${gsmText(words.sms(value('name'), value('purpose'), stop))}\n`;
};

const scriptText = (told: readonly Told[], consent: boolean, context: TemplateContext, words: TemplateWords): string => {
  const { value } = valuesOf(context, words);
  const sources = told.map(({ sentence, name }) => ({ sentence, ...(told.length > 1 && name !== undefined && { name }) }));
  const purpose = value('purpose');
  const moments = words.script({ name: value('name'), purpose, contact: value('contact'), consent, sources });
  const kept = SCRIPT_PARTS.filter((part) => part !== 'source' || sources.length > 0);
  return callScript(words.scriptTitle(purpose), Object.fromEntries(kept.map((part) => [part, moments[part]])));
};

/**
 * Messages and scripts for the contacts that a report kept, which pass every rule once their gaps are filled. A mail tells one source:
 * there is one for each sentence of a source; a text message tells none, and a script tells all to whoever asks. Pure; it names no source
 * that the report does not name, and nobody.
 * @param report one with figures
 * @param asked the sentence that tells every source, where there can be but one mail
 */
export const templatesFor = (report: Report, form: TemplateForm, context: TemplateContext, asked?: string): readonly Template[] => {
  const { lang } = context;
  const words = templateWords(lang);
  const notices = privacyNotices(report, context);
  if (notices.contacts === 0) return [];
  const told = toldOf(notices.sources);
  const consent = report.audience === 'consumer';
  const { missingIn } = valuesOf(context, words);
  const made = (text: string, contacts: number, one: Partial<Told> = {}): Template => ({
    form,
    lang,
    text,
    contacts,
    ...(one.name !== undefined && { source: one.name }),
    sourceMissing: one.sentence !== undefined && one.name === undefined,
    missing: missingIn(text),
  });
  if (form === 'sms') return [made(smsText(context, words), notices.contacts)];
  if (form === 'script') return [made(scriptText(told, consent, context, words), notices.contacts)];
  const write = form === 'email' ? mailHtml : mailMjml;
  const sentences =
    told.length > 0 && asked === undefined ? told : [{ sentence: asked ?? words.placeholders.source, contacts: notices.contacts }];
  return sentences.map((one) => made(write(partsOfMail(one.sentence, consent, context), lang, words.offerHere), one.contacts, one));
};
