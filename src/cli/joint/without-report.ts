import type { ReportCore } from '../../model/report/core/report-core.js';
import type { JointPart } from '../setup/checked-file.js';

const notHeld = async (): Promise<never> => {
  throw new Error('nobody asked for this report');
};

/** What a file came to, without its report. */
export const withoutReport = ({ file, told }: JointPart): JointPart => {
  const { tool, asOf, about, name, counts, unread, eased } = told.core;
  const core: ReportCore = { tool, asOf, about, name, counts, unread, ...(eased && { eased }), files: [], open: [], properties: {} };
  return {
    file: { ...file, report: core },
    rules: new Map(),
    told: { core, whole: core, answer: told.answer, text: notHeld, page: notHeld },
  };
};
