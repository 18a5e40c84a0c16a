import { checkMessages } from '../../../src/library/documents/check-messages.js';
import { checkScripts } from '../../../src/library/documents/check-scripts.js';
import { loadRunSetup } from '../../../src/library/setup/run-setup.js';
import type { Lang } from '../../../src/model/base/text.js';
import type { DocumentReport } from '../../../src/model/report/core/document-report.js';
import type { DocumentContext, DocumentReporter } from '../../../src/reporters/contract/document-reporter.js';
import { REAL } from '../html/support.js';
import { contextIn } from '../sample.js';

export const HTML = '<p>Bonjour [Prénom],</p>\n<p>Découvrez nos fenêtres, [Société].</p>\n<a href="{{ unsubcribe }}">Se désinscrire</a>\n';
const SCRIPT = '# Ouverture\n\n« Bonjour, je vous appelle. »\n\n# Refus\n\n« Êtes-vous sûr ? Une dernière question : pourquoi ? »\n';

const setup = () => loadRunSetup({ cwd: import.meta.dirname, asOf: '2026-11-24', overrides: {} });

/** The report of a message, as a check of our rules gives it. */
export const messageReport = async (text: string, more: Partial<DocumentReport> = {}): Promise<DocumentReport> => {
  const { core, messages } = await checkMessages([{ name: 'mail.html', bytes: Buffer.from(text) }], await setup(), '0.0.0');
  const [found = []] = messages;
  return { ...core, read: { form: 'html', count: found.length, kind: 'prospecting', language: 'fr' }, ...more };
};

export const scriptReport = async (): Promise<DocumentReport> => {
  const { core } = await checkScripts([{ name: 'calls.md', bytes: Buffer.from(SCRIPT) }], await setup(), '0.0.0');
  return { ...core, read: { form: 'script', count: 1, language: 'fr' } };
};

/** What a reporter makes of it. */
export const rendered = (reporter: DocumentReporter, report: DocumentReport, lang: Lang, more: Partial<DocumentContext> = {}): string =>
  [...reporter(report, { ...contextIn(lang, { rules: REAL, exit: 1 }), findings: [], ...more })].join('');
