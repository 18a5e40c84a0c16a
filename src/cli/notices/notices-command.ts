import { basename, resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import { LAWS, type LawId } from '../../law/texts.js';
import { executeRun } from '../../library/check.js';
import { escapeJson } from '../../model/base/escape-json.js';
import type { Lang } from '../../model/base/text.js';
import { noticesMarkdown } from '../../reporters/documents/notices-markdown.js';
import { privacyNotices } from '../../reporters/documents/privacy-notices.js';
import { noticePageWords } from '../../words/documents/notice-page.js';
import { wordsFor } from '../../words/index.js';
import type { NoticesOptions } from '../options/table/notices.js';
import type { CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';

/** `lumo-check notices FILE`: what the contacts that remain must be told, ready to paste. Writes no contact; exit code 0. */
export const noticesCommand: CommandHandler<NoticesOptions> = async ([input = '-'], options, around) => {
  const { io } = around;
  const ready = await withExemptionsAndBaseline(await setUpCommand(options, around, input), options, around);
  const lang = ready.settings.lang ?? around.lang;
  const report = await executeRun(
    { ...ready, run: { ...ready.run, figures: true } },
    await openInput(input, options, around, false),
    {},
    { signal: around.signal },
  );
  const spoken = (options.for ?? lang) as Lang;
  const notices = privacyNotices(report, { lang: spoken, sender: ready.settings.sender, country: ready.settings.country });
  const laws = notices.law.map((id) => LAWS[id as LawId]);
  const text =
    String(options.format) === 'json'
      ? `${escapeJson(JSON.stringify(notices, null, 2))}\n`
      : noticesMarkdown(notices, basename(report.input.name), laws, wordsFor(lang), noticePageWords(lang));
  if (options.out === undefined || options.out === '-') await writeText(io.stdout, text);
  else {
    const sink = await fileSink(resolve(io.cwd(), options.out), false, false);
    await sink.write(Buffer.from(text));
    await sink.commit();
  }
  return 0;
};
