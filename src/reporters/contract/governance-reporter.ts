import type { GovernanceReport } from '../../model/report/core/governance-report.js';
import type { DocumentContext } from './document-reporter.js';

/** Turns the status of an organisation into text, piece by piece. It neither prints nor exits. */
export type GovernanceReporter = (report: GovernanceReport, context: DocumentContext) => Iterable<string>;
