import { basename, extname } from 'node:path';
import { smsSize } from '../../documents/sms/sms-size.js';
import type { Lang } from '../../model/base/text.js';
import type { Report } from '../../model/report/report.js';
import type { Template, TemplateForm, TemplateKey } from '../../model/report/template.js';
import { rulesById } from '../../model/rule/rule.js';
import { mayUseSentences } from '../../reporters/summary/may-use.js';
import { templatesFor } from '../../reporters/templates/templates.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { type TemplatePageWords, templatePageWords } from '../../words/documents/template-page.js';
import { templateWords } from '../../words/documents/template-texts.js';
import { wordsFor } from '../../words/index.js';
import type { NoticesOptions } from '../options/table/notices.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { jsonText } from '../output/plain-format.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';

const EXAMPLES: Readonly<Record<TemplateForm, string>> = { email: 'mail.html', mjml: 'mail.mjml', sms: 'sms.txt', script: 'calls.md' };
const CHECKED_AS = { email: 'message', mjml: 'message', sms: 'sms', script: 'script' } as const;

/** `mail.html` for one template; `mail-1.html`, `mail-2.html`… for several. */
const pathsOf = (path: string, count: number): readonly string[] => {
  if (count === 1) return [path];
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  return Array.from({ length: count }, (_, i) => `${stem}-${i + 1}${extension}`);
};

/** Of whom a mail says by itself nothing of their source. */
function* notesOnSources(templates: readonly Template[], report: Report, says: TemplatePageWords): Iterable<string> {
  const sources = report.figures?.sources ?? [];
  const without = sources.filter(({ provenance }) => provenance === 'none').reduce((sum, { kept }) => sum + kept, 0);
  const byHand = templates.filter(({ sourceMissing }) => sourceMissing).reduce((sum, { contacts }) => sum + contacts, 0);
  if (sources.every(({ provenance, kept }) => provenance === 'none' || kept === 0)) yield says.noSources;
  else {
    if (byHand > 0) yield says.sourceByHand(byHand);
    if (without > 0) yield says.noSource(without);
  }
}

/** What the user must know of the templates, beside them: never in them, so that they can be piped into a file. */
function* notesOn(templates: readonly Template[], report: Report, paths: readonly string[], says: TemplatePageWords): Iterable<string> {
  for (const [i, path] of paths.entries()) {
    const { contacts, source } = templates[i] as Template;
    yield says.written(safeText(basename(path), 80), contacts, source === undefined ? undefined : safeText(source, 80));
  }
  const missing = [...new Set(templates.flatMap((one): readonly TemplateKey[] => one.missing))];
  if (missing.length > 0) yield says.missing(missing);
  if (templates.some(({ form }) => form === 'email' || form === 'mjml')) yield* notesOnSources(templates, report, says);
  for (const { form, text } of templates) {
    const { parts } = smsSize(text.trimEnd());
    if (form === 'sms' && parts > 1) yield says.smsParts(parts);
  }
  const [first] = paths;
  if (first !== undefined) yield says.next(safeText(basename(first), 80), CHECKED_AS[(templates[0] as Template).form]);
}

/**
 * `lumo-check notices FILE --as FORM`: templates for the contacts that remain. One file for each source of a mail; on standard output a
 * mail for contacts of several sources leaves the source to be filled in, since only one of them would be true of each contact.
 * @param asked the contact file, and what is written for it in which language
 * @returns the exit code
 */
export const writeTemplates = async (
  report: Report,
  asked: { readonly input: string; readonly form: TemplateForm; readonly spoken: Lang },
  ready: CommandSetup,
  options: NoticesOptions,
  around: CommandContext,
): Promise<number> => {
  const { io } = around;
  const { input, form, spoken } = asked;
  const { sender, country, lang = around.lang } = ready.settings;
  const says = templatePageWords(lang);
  const { otherwise, placeholders } = templateWords(spoken);
  // Loaded for templates only, as all that knows messages is.
  const { templateTags } = await import('../../messages/template-tags.js');
  const tags = templateTags(sender.tool, otherwise, spoken);
  const context = { lang: spoken, sender, country, rules: rulesById(ready.rules), tags };
  const templates = templatesFor(report, form, context);
  const note = async (lines: Iterable<string>): Promise<void> => {
    for (const line of lines) await writeText(io.stderr, `${line}\n`);
  };
  if (options.format === 'json') {
    await writeWhole(options.out, [jsonText(templates)], io);
    return 0;
  }
  if (templates.length === 0) {
    await note([says.nobody, ...mayUseSentences(report, wordsFor(lang)).map((sentence) => `${sentence}.`)]);
    return 0;
  }
  const { out = '-' } = options;
  if (out === '-') {
    const [only] = templatesFor(report, form, context, templates.length > 1 ? placeholders.source : undefined);
    await writeWhole(undefined, [(only as Template).text], io);
    await note(
      notesOn([{ ...(only as Template), sourceMissing: templates.length === 1 && (only as Template).sourceMissing }], report, [], says),
    );
    if (templates.length > 1) await note([says.severalSources(templates.length, EXAMPLES[form])]);
    return 0;
  }
  const paths = pathsOf(out, templates.length);
  await refuseOverwriting({ writes: paths, reads: [input, ...(options.identity ?? [])] }, ready, around);
  for (const [i, path] of paths.entries()) await writeWhole(path, [(templates[i] as Template).text], io);
  await note(notesOn(templates, report, paths, says));
  return 0;
};
