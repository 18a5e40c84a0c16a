import { groupedIn } from '../../summary/segment-summary.js';
import type { Markup } from '../components/markup.js';
import { sectionHtml } from '../components/page-context.js';
import { segmentGroups } from '../components/segment-groups.js';
import type { ReportView } from './view.js';

/** Those who may be contacted by size, region, department and activity, where the run grouped them. */
export const segmentsSection = (view: ReportView): Markup | undefined => {
  const { segments = [], rows } = view.report;
  const grouped = groupedIn(segments);
  if (grouped === 0 || rows.kept === 0) return undefined;
  return sectionHtml(view, 'segments', view.pageWords.segments, [segmentGroups(view, segments, grouped)]);
};
