import { langsFrom, pageOf, type Sheet } from '../../html/frame.js';
import { lawSection, restingOn } from '../../html/law.js';
import { listsPart } from '../../html/lists.js';
import { trendPart } from '../../html/trend.js';
import type { AuditReporter } from '../context.js';
import { acrossPart } from './across.js';
import { answerPart } from './answer.js';
import { binderPart, skippedPart } from './aside.js';
import { filesPart } from './files.js';
import { restPart } from './rest.js';
import { rulesPart } from './rules.js';
import { unjudgedPart } from './unjudged.js';
import { type AuditView, viewOf } from './view.js';

const lawPart = (view: AuditView) => {
  const { blocks, report } = view;
  return lawSection(view, { asOf: report.asOf, texts: restingOn(blocks), told: new Set(blocks.map(({ id }) => id)) });
};

/** The sections in the order of reading, and the key of their title. */
const PARTS = [
  ['unjudged', 'unjudged', unjudgedPart],
  ['files', 'fileTable', filesPart],
  ['rest', 'rest', restPart],
  ['across', 'across', acrossPart],
  ['rules', 'rules', rulesPart],
  ['trend', 'trend', (view: AuditView) => trendPart(view, view.context.history)],
  ['lists', 'lists', (view: AuditView) => listsPart(view, view.report)],
  ['law', 'law', lawPart],
  ['skipped', 'skipped', skippedPart],
  ['binder', 'binder', binderPart],
] as const;

const sheetOf = (view: AuditView): Sheet => ({
  scene: view,
  title: view.said.titleOn(view.report.asOf),
  answer: answerPart(view),
  broad: true,
  parts: PARTS.flatMap(([name, title, part]) => {
    const made = part(view);
    return made === undefined ? [] : [{ name, title: view.said[title], made }];
  }),
});

/**
 * The audit as one HTML file that opens offline, for whoever has to act on it: both languages are in it, the reader's first.
 * Pure: the same report and context give the same bytes. No cell, no mask of one; paths as the report has them.
 */
export const auditPage: AuditReporter = (report, context) =>
  pageOf(
    langsFrom(context.lang).map((lang) => sheetOf(viewOf(report, context, lang))),
    report.tool,
  );
