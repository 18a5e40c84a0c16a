import type { Report } from '../../model/report.js';
import { visible } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { sectionOf, type View } from './view.js';

const fileOf = ({ said, words }: View, { name, bytes, sha256 }: { name: string; bytes: number; sha256?: string | undefined }): Markup =>
  markup`${visible(name, 80)} <small>${said.bytes(bytes)}</small>${sha256 === undefined ? undefined : markup`<br><code>${words.labelled('SHA-256', sha256)}</code>`}`;

const settingsOf = ({ said, words, report }: View): string => {
  const named = (of: Readonly<Record<string, string>>, key: string): string => (Object.hasOwn(of, key) ? (of[key] ?? key) : visible(key));
  return [
    `${said.preset} ${visible(report.preset)}`,
    named(said.purposes, report.purpose),
    named(said.audiences, report.audience),
    ...report.channels.map((channel) => words.channels[channel]),
  ].join(' · ');
};

/** What identifies the run in three years: hashes, versions, the day, the settings; and, on paper, room to sign. */
export const binderPart = (view: View): Markup => {
  const { said, words, report, context } = view;
  const entry = (label: string, body: Markup | string): Markup => markup`<div><dt>${label}</dt><dd>${body}</dd></div>`;
  const { tool, $schema, schemaVersion, input, output } = report as Report;
  return sectionOf(view, 'binder', said.binder, [
    markup`<dl class="facts">
      ${entry(said.inputFile, fileOf(view, input))}
      ${entry(said.outputFile, output === undefined ? said.notWritten : fileOf(view, output))}
      ${report.lists.map((list) => entry(said.list, markup`${visible(list.name, 60)}<br><code>${words.labelled('SHA-256', visible(list.sha256))}</code>`))}
      ${entry(said.judgedOn, words.date(visible(report.asOf)))}
      ${entry(said.settings, settingsOf(view))}
      ${context.exit === undefined ? undefined : entry(said.exitCode, words.exit[context.exit])}
      ${entry(said.madeBy, `${tool.name} ${visible(tool.version)} · ${said.schema} ${visible($schema)}, ${schemaVersion}`)}
    </dl>
    <p class="note">${said.binderNote}</p>
    <table class="sign" aria-hidden="true"><tbody><tr>${[said.signed, said.onDay, said.decision, said.signature].map((label) => markup`<td>${label}</td>`)}</tr></tbody></table>`,
  ]);
};
