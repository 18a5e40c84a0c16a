import { type DocumentReport, documentAnswer } from '../model/report/core/document-report.js';
import { type GovernanceReport, governanceAnswer } from '../model/report/core/governance-report.js';
import type { ReportCore } from '../model/report/core/report-core.js';
import type { DocumentFacts } from './bundle-schema.js';
import { commonFactsOf, fileFacts, type RunContext, type ToldRule } from './common-facts.js';

/** What the check of files that are no contacts came to, before its reports stand under their names. */
export interface DocumentOutcome {
  readonly report: DocumentReport | GovernanceReport;
  readonly settings: Pick<DocumentFacts, 'preset' | 'purpose' | 'audience'> & {
    readonly channels: readonly DocumentFacts['channels'][number][];
  };
  readonly exitCode: 0 | 1;
}

function* rulesOf({ files }: ReportCore): Generator<ToldRule> {
  for (const { rules } of files) for (const rule of rules) yield { ...rule, action: 'flag', rows: 0, dropped: 0 };
}

/** Rules that had no say: once each, and who switched them off. */
const notRunOf = ({ files, eased }: DocumentOutcome['report']): DocumentFacts['rules']['notRun'] => [
  ...new Map(files.flatMap(({ notRun }) => notRun.map(({ id, because }) => [id, { id, because, accepted: false }] as const))).values(),
  ...eased.switchedOff.map(({ id, by }) => ({ id, because: 'switched-off', accepted: false, by })),
];

const SUBJECTS = [
  'messages',
  'scripts',
  'campaigns',
  'logs',
  'governance',
  'registers',
] as const satisfies readonly DocumentFacts['about'][];

/** What the files were read as. */
const readOf = (report: DocumentOutcome['report']): DocumentFacts['read'] => {
  if (!('read' in report)) {
    const isAttested = report.about === 'governance';
    const rows = report.registers.reduce((sum, one) => sum + one.rows, 0);
    return { form: isAttested ? 'governance' : 'register', count: isAttested ? report.controls.length : rows };
  }
  const { form, count, language, kind, appends, unread } = report.read;
  return {
    form,
    count,
    ...(language && { language }),
    ...(kind && { kind }),
    ...(appends && { appends: [...appends] }),
    ...(unread && { unread: [...unread] }),
  };
};

/** Puts the check of files that are no contacts into a bundle. Pure; no word and no place of it is taken from the report. */
export const documentBundleFacts = (run: RunContext, { report, settings, exitCode }: DocumentOutcome): DocumentFacts => {
  const { known, eased } = report;
  const { preset, purpose, audience, channels } = settings;
  const [first, ...besides] = report.files.map(({ name, bytes = 0, sha256 = '' }) => fileFacts({ name, bytes, sha256 }));
  const used = (report.exemptions ?? []).filter(({ findings }) => findings > 0);
  return {
    ...commonFactsOf(run, report, {
      ...{ preset, purpose, audience, channels, lists: [], known },
      applied: rulesOf(report),
      notRun: notRunOf(report),
    }),
    about: SUBJECTS.find((one) => one === report.about) ?? 'messages',
    input: first ?? fileFacts({ name: report.name, bytes: 0 }),
    ...(besides.length > 0 && { besides }),
    read: readOf(report),
    answer: 'read' in report ? documentAnswer(report) : governanceAnswer(report),
    ...(eased.lowered.length > 0 && { lowered: eased.lowered.map((one) => ({ ...one })) }),
    exitCode,
    ...(run.exemptions && { exemptions: { file: run.exemptions, used } }),
  };
};
