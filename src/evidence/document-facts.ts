import { type DocumentReport, documentAnswer } from '../model/report/core/document-report.js';
import type { DocumentFacts } from './bundle-schema.js';
import { commonFactsOf, fileFacts, type RunContext, type ToldRule } from './common-facts.js';

/** What the check of a message or a script came to, before its reports stand under their names. */
export interface DocumentOutcome {
  readonly report: DocumentReport;
  readonly settings: Pick<DocumentFacts, 'preset' | 'purpose' | 'audience'> & {
    readonly channels: readonly DocumentFacts['channels'][number][];
  };
  readonly exitCode: 0 | 1;
}

function* rulesOf({ files }: DocumentReport): Generator<ToldRule> {
  for (const { rules } of files) for (const rule of rules) yield { ...rule, action: 'flag', rows: 0, dropped: 0 };
}

/** Rules that had no say: once each, and who switched them off. */
const notRunOf = ({ files, eased }: DocumentReport): DocumentFacts['rules']['notRun'] => [
  ...new Map(files.flatMap(({ notRun }) => notRun.map(({ id, because }) => [id, { id, because, accepted: false }] as const))).values(),
  ...eased.switchedOff.map(({ id, by }) => ({ id, because: 'switched-off', accepted: false, by })),
];

/** Puts the check of a message or a script into a bundle. Pure; no word and no place of it is taken from the report. */
export const documentBundleFacts = (run: RunContext, { report, settings, exitCode }: DocumentOutcome): DocumentFacts => {
  const { read, known, eased } = report;
  const { preset, purpose, audience, channels } = settings;
  const [{ bytes = 0, sha256 = '' } = {}] = report.files;
  const used = (report.exemptions ?? []).filter(({ findings }) => findings > 0);
  return {
    ...commonFactsOf(run, report, {
      ...{ preset, purpose, audience, channels, lists: [], known },
      applied: rulesOf(report),
      notRun: notRunOf(report),
    }),
    about: report.about === 'scripts' || report.about === 'campaigns' ? report.about : 'messages',
    input: fileFacts({ name: report.name, bytes, sha256 }),
    read: {
      form: read.form,
      count: read.count,
      ...(read.language && { language: read.language }),
      ...(read.kind && { kind: read.kind }),
      ...(read.appends && { appends: [...read.appends] }),
      ...(read.unread && { unread: [...read.unread] }),
    },
    answer: documentAnswer(report),
    ...(eased.lowered.length > 0 && { lowered: eased.lowered.map((one) => ({ ...one })) }),
    exitCode,
    ...(run.exemptions && { exemptions: { file: run.exemptions, used } }),
  };
};
