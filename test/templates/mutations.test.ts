import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { smsSize } from '../../src/documents/sms/sms-size.js';
import { templateTags } from '../../src/messages/template-tags.js';
import { LANGS, type Lang } from '../../src/model/base/text.js';
import type { SenderAppend } from '../../src/model/document/judged-message.js';
import { SENDING_TOOLS, type SendingTool } from '../../src/model/document/sending-tools.js';
import { PROVENANCES } from '../../src/model/report/figures.js';
import type { Sender } from '../../src/model/report/notices.js';
import { callScript } from '../../src/reporters/templates/call-script.js';
import { mailHtml } from '../../src/reporters/templates/mail-html.js';
import { mailMjml } from '../../src/reporters/templates/mail-mjml.js';
import type { MailParts } from '../../src/reporters/templates/mail-parts.js';
import { partsOfMail } from '../../src/reporters/templates/templates.js';
import { gsmText } from '../../src/reporters/templates/text-message.js';
import { noticeWords } from '../../src/words/documents/notice-texts.js';
import { SCRIPT_PARTS, type ScriptMoment, type ScriptPart, templateWords } from '../../src/words/documents/template-texts.js';
import { judgeCalls, judgeMail, rulesOf, serious } from './judge.js';

const SENDERS: Readonly<Record<Lang, readonly Sender[]>> = {
  fr: [
    { name: 'Acme Logiciels', purpose: 'nos logiciels de devis', contact: 'rgpd@acme.test' },
    { name: 'Menuiserie Duval & Fils', purpose: 'nos fenêtres sur mesure', contact: 'contact@duval.test' },
    { name: 'Atelux', purpose: 'une offre de maintenance pour les ateliers', contact: '01 23 45 67 89' },
    { name: 'Kedo', purpose: 'notre service de paie', contact: 'https://kedo.test/donnees' },
  ],
  en: [
    { name: 'Acme Software', purpose: 'our quoting software', contact: 'privacy@acme.test' },
    { name: 'Bright Hive Ltd', purpose: 'our made-to-measure windows', contact: 'hello@hive.test' },
    { name: 'Atelux', purpose: 'a maintenance plan for workshops', contact: '+44 20 7946 0000' },
    { name: 'Kedo', purpose: 'our payroll service', contact: 'https://kedo.test/data' },
  ],
};
const NOTICE = { noticeUrl: 'https://acme.test/donnees' };
const [FR, EN] = ['Salon Batimat', 'Trade fair'];
const sentenceOf = (lang: Lang, name: string | undefined = lang === 'fr' ? FR : EN): string => noticeWords(lang).source('other', name);

/** Ways of leaving: the tag of each tool, an address of one's own, and a tool that adds its link. */
const WAYS: readonly {
  readonly way: string;
  readonly tool?: SendingTool;
  readonly sender?: Sender;
  readonly appends?: readonly SenderAppend[];
}[] = [
  ...SENDING_TOOLS.map((tool) => ({
    way: tool,
    tool,
    ...(tool === 'mandrill' && { sender: { unsubscribeUrl: 'https://acme.test/stop' } }),
  })),
  { way: 'an address', sender: { unsubscribeUrl: 'https://acme.test/stop?a=1&b=2' } },
  { way: 'a tag without a tool', sender: { unsubscribeUrl: '{{ unsubscribe }}' } },
  { way: 'the tool adds it', appends: ['unsubscribe'] },
];

const mailOf = (
  lang: Lang,
  { tool, sender, appends = [] }: (typeof WAYS)[number],
  base: Sender,
  sentence = sentenceOf(lang),
  consent = false,
) =>
  partsOfMail(sentence, consent, {
    lang,
    sender: { ...base, ...NOTICE, ...sender, appends },
    country: 'FR',
    rules: new Map(),
    tags: templateTags(tool, templateWords(lang).otherwise, lang),
  });
const FORMS = { 'mail.html': mailHtml, 'mail.mjml': mailMjml } as const;

/** What is told when a piece is taken out: its rule and no other; nothing for what the law does not ask for. */
const LOSSES: readonly (readonly [keyof MailParts, readonly string[]])[] = [
  ['subject', ['message-subject']],
  ['purpose', ['message-purpose']],
  ['identity', ['message-identity']],
  ['source', ['message-source']],
  ['rights', ['message-rights']],
  ['optOut', ['message-opt-out']],
  ['preheader', []],
  ['greeting', []],
  ['offer', []],
  ['next', []],
  ['closing', []],
];

describe.each(LANGS)('a mail in %s', (lang) => {
  it.each(WAYS)('for $way passes every rule, and tells what is taken out of it', async (way) => {
    for (const [name, write] of Object.entries(FORMS)) {
      // What the tool adds is no part of the template: its rule has nothing to say.
      const judged = (parts: MailParts) => judgeMail(write(parts, lang, 'offer'), name, { tool: way.tool });
      const parts = mailOf(lang, way, SENDERS[lang][0] as Sender);
      expect(await judged(parts)).toEqual([]);
      for (const [part, spoken] of LOSSES) {
        expect([name, part, rulesOf(await judged({ ...parts, [part]: '' }))]).toEqual([name, part, spoken]);
      }
    }
  });

  it('passes without its tool being named', async () => {
    // `[unsubscribe]` is a whole link to SendGrid and an address to Sendy: who writes for Sendy must say so.
    for (const way of WAYS.filter(({ tool }) => tool !== 'sendy'))
      expect([way.way, await judgeMail(mailHtml(mailOf(lang, way, SENDERS[lang][0] as Sender), lang, 'x'), 'mail.html')]).toEqual([
        way.way,
        [],
      ]);
  });

  it.each(PROVENANCES.filter((provenance) => provenance !== 'none'))('tells a source that is %s, of whatever name', async (provenance) => {
    for (const name of [
      ...(lang === 'fr'
        ? ['Salon Batimat', 'Formulaire du site', 'Annuaire des menuisiers', 'LinkedIn']
        : ['Trade fair', 'Website form', 'Directory of joiners', 'LinkedIn']),
      'SIRENE 2026',
      'Data Pro',
    ]) {
      const parts = mailOf(lang, { way: 'brevo', tool: 'brevo' }, SENDERS[lang][0] as Sender, noticeWords(lang).source(provenance, name));
      expect([name, await judgeMail(mailHtml(parts, lang, 'x'), 'mail.html')]).toEqual([name, []]);
      expect([name, rulesOf(await judgeMail(mailHtml({ ...parts, source: '' }, lang, 'x'), 'mail.html'))]).toEqual([
        name,
        ['message-source'],
      ]);
    }
  });

  it.each(SENDERS[lang])('of $name about $purpose', async (sender) => {
    for (const consent of [false, true]) {
      const parts = mailOf(lang, { way: 'brevo', tool: 'brevo' }, sender, sentenceOf(lang), consent);
      expect(await judgeMail(mailHtml(parts, lang, 'x'), 'mail.html')).toEqual([]);
      for (const [part, spoken] of LOSSES)
        expect([part, rulesOf(await judgeMail(mailHtml({ ...parts, [part]: '' }, lang, 'x'), 'mail.html'))]).toEqual([part, spoken]);
    }
  });

  it('of a sender who has said nothing has gaps that are told, and nothing else is', async () => {
    const parts = mailOf(lang, { way: 'nothing' }, {}, templateWords(lang).placeholders.source);
    const gaps = partsOfMail(templateWords(lang).placeholders.source, false, {
      lang,
      sender: {},
      country: 'FR',
      rules: new Map(),
      tags: { firstName: '' },
    });
    expect(rulesOf(await judgeMail(mailHtml(gaps, lang, 'x'), 'mail.html'))).toEqual(['message-placeholder']);
    expect(rulesOf(await judgeMail(mailMjml(gaps, lang, 'x'), 'mail.mjml'))).toEqual(['message-placeholder']);
    // Subject, purpose, name, source, contact (twice: said and no link), notice, way out.
    expect((await judgeMail(mailHtml(gaps, lang, 'x'), 'mail.html')).length).toBe(7);
    expect(parts.rights).toContain('https://acme.test/donnees');
  });
});

/** The rule, where it exists. */
const told = (rule: string): string[] => rules.flatMap(({ id }) => (id === rule ? [id] : []));

describe.each(LANGS)('a call script in %s', (lang) => {
  const words = templateWords(lang);
  const momentsOf = ({ name = '', purpose = '', contact = '' }: Sender, consent: boolean) =>
    words.script({
      name,
      purpose,
      contact,
      consent,
      sources: [{ sentence: sentenceOf(lang) }, { name: 'SIRENE', sentence: sentenceOf(lang, 'SIRENE') }],
    });
  const write = (moments: Partial<Record<ScriptPart, ScriptMoment>>) => callScript('Script', moments);
  const without = (moment: ScriptMoment, turn: number): ScriptMoment => ({ ...moment, says: moment.says.filter((_, i) => i !== turn) });

  it.each(SENDERS[lang].flatMap((sender) => [false, true].map((consent) => ({ ...sender, consent }))))(
    'of $name to consumers: $consent, passes every rule, and tells what is taken out of it',
    ({ consent, ...sender }) => {
      const moments = momentsOf(sender, consent);
      const audience = consent ? 'consumer' : 'business';
      const judged = (some: Partial<Record<ScriptPart, ScriptMoment>>) => rulesOf(judgeCalls(write(some), audience));
      expect(serious(judgeCalls(write(moments), audience))).toEqual([]);
      // To a consumer the offer is what makes the call commercial: one sentence says both.
      const reasons = consent ? [[...told('script-consumer'), 'script-reason']] : [told('script-professional'), ['script-reason']];
      const OPENING = [['script-identity'], ...reasons, ['script-right-to-refuse'], []];
      for (const [turn, spoken] of OPENING.entries())
        expect([turn, judged({ ...moments, opening: without(moments.opening, turn) })]).toEqual([turn, spoken]);
      for (const part of SCRIPT_PARTS) {
        const { [part]: _, ...rest } = moments;
        if (part !== 'opening') expect([part, judged(rest)]).toEqual([part, part === 'refusal' ? ['script-refusal'] : []]);
      }
    },
  );
});

describe.each(LANGS)('a text message in %s', (lang) => {
  const text = (sender: Sender, stop: string | undefined) =>
    gsmText(templateWords(lang).sms(sender.name ?? '', sender.purpose ?? '', stop));
  it.each(SENDERS[lang])('of $name fits into one, and tells when STOP is taken out', async (sender) => {
    expect(smsSize(text(sender, '36111')).parts).toBe(1);
    const judged = async (said: string, appends: readonly SenderAppend[] = []) =>
      rulesOf(await judgeMail(said, 'a.txt', { form: 'sms', appends, ...{ company: sender.name } }));
    expect(await judged(text(sender, '36111'))).toEqual([]);
    expect(await judged(text(sender, undefined))).toEqual(['sms-stop']);
    expect(await judged(text(sender, undefined), ['stop'])).toEqual([]);
    // A number that is not there yet is no way to say STOP.
    expect(await judged(text(sender, noticeWords(lang).placeholders.smsStop))).toContain('message-placeholder');
  });
});
