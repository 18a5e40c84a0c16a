import type { GovernanceReport } from '../../model/report/core/governance-report.js';
import type { GovernanceWords } from '../../words/reports/governance.js';
import type { ReporterContext } from '../contract/reporter.js';
import type { PageContext } from '../html/components/page-context.js';

/** The status of an organisation in one language. */
export interface GovernanceView extends PageContext {
  readonly say: GovernanceWords;
  readonly report: GovernanceReport;
  readonly context: ReporterContext;
}
