import { basename } from 'node:path';
import { LAWS, type LawId } from '../../law/texts.js';
import { executeRun } from '../../library/check.js';
import type { Channel } from '../../model/contact/channel.js';
import type { TemplateForm } from '../../model/report/template.js';
import { rulesById } from '../../model/rule/rule.js';
import { noticesMarkdown } from '../../reporters/documents/notices-markdown.js';
import { privacyNotices } from '../../reporters/documents/privacy-notices.js';
import { noticePageWords } from '../../words/documents/notice-page.js';
import { wordsFor } from '../../words/index.js';
import type { NoticesOptions } from '../options/table/notices.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { jsonText } from '../output/plain-format.js';
import type { CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { tellUnreadSheets } from '../setup/unread-sheets.js';
import { writeWhole } from '../terminal/write-whole.js';

const CHANNEL_OF = { email: 'email', mjml: 'email', sms: 'sms', script: 'phone' } as const satisfies Record<TemplateForm, Channel>;

/** `lumo-check notices FILE`: what the contacts that remain must be told, ready to paste or as a template. Writes no contact; exit code 0. */
export const noticesCommand: CommandHandler<NoticesOptions> = async ([input = '-'], options, around) => {
  // A script is spoken, a text message sent to a number: what is written for a channel is for those who remain on it.
  const asked = options.channel ?? (options.as && [CHANNEL_OF[options.as]]);
  const settings = { ...options, ...(asked && { channel: asked }) };
  const ready = await withExemptionsAndBaseline(await setUpCommand(settings, around, input), options, around);
  await refuseOverwriting({ writes: [options.out], reads: [input, ...(options.identity ?? [])] }, ready, around);
  const lang = ready.settings.lang ?? around.lang;
  const report = await executeRun(
    { ...ready, run: { ...ready.run, figures: true } },
    await openInput(input, options, around, false, ready.readers),
    {},
    { signal: around.signal },
  );
  await tellUnreadSheets(report.input, lang, around);
  const spoken = options.for ?? lang;
  if (options.as !== undefined)
    return (await import('./write-templates.js')).writeTemplates(report, { input, form: options.as, spoken }, ready, options, around);
  const { sender, country } = ready.settings;
  const notices = privacyNotices(report, { lang: spoken, adviceIn: lang, sender, country, rules: rulesById(ready.rules) });
  const laws = notices.law.map((id) => LAWS[id as LawId]);
  const text =
    options.format === 'json'
      ? jsonText(notices)
      : noticesMarkdown(notices, basename(report.input.name), laws, wordsFor(lang), noticePageWords(lang));
  await writeWhole(options.out, [text], around.io);
  return 0;
};
