import type { AuditReport } from '../../model/report/audit-report.js';
import type { EasedRules } from '../../model/report/eased.js';
import type { FileSettings } from '../judge/audit-input.js';

/** The same ones together, in the order in which they came, with the number of files. */
const counted = <T>(all: readonly (readonly T[])[]): (T & { readonly files: number })[] => {
  const found = new Map<string, { readonly one: T; files: number }>();
  for (const one of all.flat()) {
    const key = JSON.stringify(one);
    const known = found.get(key);
    if (known) known.files++;
    else found.set(key, { one, files: 1 });
  }
  return [...found.values()].map(({ one, files }) => ({ ...one, files }));
};

/** What was switched off and lowered over all files: settings may differ from file to file. @param settings of each file, or of all where there is none */
export const easedInFiles = (settings: readonly FileSettings[]): Pick<AuditReport, 'notRun' | 'lowered'> => {
  const parts = (of: keyof EasedRules) => settings.map(({ eased }) => eased[of]);
  const notRun = counted(parts('switchedOff') as EasedRules['switchedOff'][]).map((rule) => ({
    ...rule,
    because: 'switched-off' as const,
  }));
  const lowered = counted(parts('lowered') as EasedRules['lowered'][]);
  return { ...(notRun.length > 0 && { notRun }), ...(lowered.length > 0 && { lowered }) };
};
