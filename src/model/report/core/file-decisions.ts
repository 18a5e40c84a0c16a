import type { SeverityCounts } from '../../rule/severity.js';
import type { ReportExemption } from '../report-config.js';

/** An exemption that names a file, and how many findings it kept back: none where nothing needs it any more. */
export interface FileExemption extends Omit<ReportExemption, 'rows'> {
  /** The path or pattern by which it names the file. */
  readonly file: string;
  readonly findings: number;
}

/** What people had decided of a file before it was judged, as a report says it. */
export interface FileDecisions {
  /** Findings that the baseline knows: they do not decide the exit code. Absent without a baseline. */
  readonly known?: SeverityCounts;
  /** Exemptions that name it; absent when none does. */
  readonly exemptions?: readonly FileExemption[];
}

/** Whether somebody decided that a rule is silent about a file of which it had something to say. */
export const isHeldBack = ({ exemptions = [] }: FileDecisions): boolean => exemptions.some(({ findings }) => findings > 0);
