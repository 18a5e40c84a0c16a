import type { HistoryEntry } from '../model/kpi/run-history.js';

/** What a run was judged by is told by what it judged: one that judged nothing tells nothing. */
const judgedSomething = ({ counts: { files, logs = 0, governance = 0 } }: HistoryEntry): boolean => files + logs + governance > 0;

/** Whether two runs were judged by other settings, as far as they tell. */
export const settingsDiffer = (before: HistoryEntry, now: HistoryEntry): boolean =>
  judgedSomething(before) && judgedSomething(now) && before.settings !== now.settings;
