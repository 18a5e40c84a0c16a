import { visible } from '../visible.js';
import { answerPart } from './answer.js';
import { binderPart } from './binder.js';
import { columnsPart } from './columns.js';
import { findingsPart } from './findings.js';
import type { Sheet } from './frame.js';
import { funnelPart } from './funnel.js';
import { lawPart } from './law.js';
import { leftPart } from './left.js';
import { listsPart } from './lists.js';
import { noticesPart } from './notices.js';
import { agesPart } from './pyramid.js';
import { rulesPart } from './rules.js';
import { sourcesPart } from './sources.js';
import { notesPart, notRunPart, standingPart } from './standing.js';
import { trendPart } from './trend.js';
import type { View } from './view.js';

/** The sections in the order of reading, by the key of their title. */
const PARTS = [
  ['funnel', funnelPart],
  ['left', leftPart],
  ['notices', noticesPart],
  ['findings', findingsPart],
  ['rules', rulesPart],
  ['ages', agesPart],
  ['sources', sourcesPart],
  ['trend', (view: View) => trendPart(view, view.context.history)],
  ['columns', columnsPart],
  ['lists', (view: View) => listsPart(view, view.report)],
  ['law', lawPart],
  ['standing', standingPart],
  ['notRun', notRunPart],
  ['notes', notesPart],
  ['binder', binderPart],
] as const;

/** The report on contacts in one language. */
export const sheetOf = (view: View): Sheet => {
  const { said, report } = view;
  const parts = PARTS.flatMap(([name, part]) => {
    const made = part(view);
    const title = name === 'left' && !view.written ? said.wouldLeave : said[name];
    return made === undefined ? [] : [{ name: name.toLowerCase(), title, made }];
  });
  return { scene: view, title: said.title(visible(report.input.name, 60)), answer: answerPart(view), parts };
};
