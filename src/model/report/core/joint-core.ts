import type { EasedRules } from '../eased.js';
import type { ReportCore } from './report-core.js';

/** Each once, in the order in which they were met. */
const once = <T>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];

/** The same words for whatever was judged, in the order of an enumeration that every report has. */
const sumCounts = (all: readonly ReportCore['counts'][]): ReportCore['counts'] => {
  const sum = (of: keyof ReportCore['counts']): number => all.reduce((n, counts) => n + counts[of], 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info') };
};

/**
 * The core of files that were judged one by one in one run: one after the other, each with what only it has, so that a finding keeps its
 * fingerprint wherever its file stands among the others.
 * @param asOf the day of the run, where no file could be judged
 * @param unread what could not be judged
 */
export const jointCore = (all: readonly ReportCore[], { tool, asOf, unread }: Pick<ReportCore, 'tool' | 'asOf' | 'unread'>): ReportCore => {
  let files = 0;
  const before = all.map((one) => {
    files += one.files.length;
    return files - one.files.length;
  });
  const counts = sumCounts(all.map((one) => one.counts));
  const setAside = once(all.flatMap((one) => one.eased?.setAside ?? []));
  const eased: EasedRules = {
    ...(setAside.length > 0 && { setAside }),
    switchedOff: once(all.flatMap((one) => one.eased?.switchedOff ?? [])),
    lowered: once(all.flatMap((one) => one.eased?.lowered ?? [])),
  };
  const cannot = [...all.flatMap((one) => one.unread), ...unread];
  return {
    tool,
    asOf,
    about: 'files',
    name: 'check',
    counts,
    files: all.flatMap(({ files, properties }) => files.map((file) => ({ properties, salt: file.name, ...file }))),
    unread: cannot,
    eased,
    open: all.flatMap(({ open = [] }, i) => open.map((one) => ({ ...one, file: one.file + (before[i] as number) }))),
    properties: { asOf, counts, files: all.length, unread: cannot.length },
  };
};
