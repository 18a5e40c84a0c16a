import { visible } from '../visible.js';
import { type Markup, markup } from './markup.js';
import { type Scene, sectionOf } from './scene.js';
import type { View } from './view.js';

/** One thing to know in three years. */
export type BinderEntry = readonly [label: string, body: Markup | string];

/** What identifies a run in three years; and, on paper, room to sign. */
export const binderSection = (scene: Scene, entries: readonly BinderEntry[]): Markup => {
  const { said } = scene;
  return sectionOf(scene, 'binder', said.binder, [
    markup`<dl class="facts">${entries.map(([label, body]) => markup`<div><dt>${label}</dt><dd>${body}</dd></div>`)}</dl>
    <p class="note">${said.binderNote}</p>
    <table class="sign" aria-hidden="true"><tbody><tr>${[said.signed, said.onDay, said.decision, said.signature].map((label) => markup`<td>${label}</td>`)}</tr></tbody></table>`,
  ]);
};

/** What every run is identified by besides its files: lists, day, outcome, program. */
export const runEntries = (
  { said, words }: Scene,
  { lists, asOf, tool, $schema, schemaVersion }: Pick<View['report'], 'lists' | 'asOf' | 'tool' | '$schema' | 'schemaVersion'>,
  exit: 0 | 1 | 2 | undefined,
): readonly BinderEntry[] => [
  ...lists.map(
    (list): BinderEntry => [
      said.list,
      markup`${visible(list.name, 60)}<br><code>${words.labelled('SHA-256', visible(list.sha256))}</code>`,
    ],
  ),
  [said.judgedOn, words.date(visible(asOf))],
  ...(exit === undefined ? [] : [[said.exitCode, words.exit[exit]] as const]),
  [said.madeBy, `${tool.name} ${visible(tool.version)} · ${said.schema} ${visible($schema)}, ${schemaVersion}`],
];

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

/** The hashes, versions, day and settings of a check. */
export const binderPart = (view: View): Markup => {
  const { said, report, context } = view;
  const { input, output } = report;
  return binderSection(view, [
    [said.inputFile, fileOf(view, input)],
    [said.outputFile, output === undefined ? said.notWritten : fileOf(view, output)],
    [said.settings, settingsOf(view)],
    ...runEntries(view, report, context.exit),
  ]);
};
