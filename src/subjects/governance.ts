import type { Place } from '../model/base/place.js';
import type { JudgedGovernance, Remark } from '../model/governance/control.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** The attestation of each file that is judged, by the place of the file. */
export type GovernanceDocuments = readonly JudgedGovernance[];

/** Attestations: control by control, then the whole. */
export const GOVERNANCE: SubjectAdapter<'governance', GovernanceDocuments> = {
  kind: 'governance',
  offers: () => new Set(),
  visit(files, visitorFor) {
    for (const [file, governance] of files.entries()) {
      const at = ({ path, line }: Remark): Place => ({ file, at: 'key', path, line });
      const visitor = visitorFor(file);
      for (const control of governance.controls) visitor?.control?.(control, at);
      visitor?.whole?.(governance, at);
    }
  },
};
