// What has come out of a campaign of mutants so far.
import { existsSync, readFileSync } from 'node:fs';

/** What has come out so far, of the lines that the runner wrote. */
export const fold = (results) => {
  const state = {
    done: new Set(),
    killed: new Map(),
    unsure: new Map(),
    early: new Set(),
    reachedBy: new Map(),
    failing: [],
    unasked: [],
    lines: 0,
  };
  if (!existsSync(results)) return state;
  for (const text of readFileSync(results, 'utf8').split('\n').filter(Boolean)) {
    const line = JSON.parse(text);
    state.lines++;
    // What was tried last, unless something came of it.
    state.trying = line.try ? line : undefined;
    if (line.done) state.done.add(line.done);
    if (line.killed) state.killed.set(line.killed, { path: line.path, by: line.by });
    if (line.unsure) state.unsure.set(line.unsure, [...(state.unsure.get(line.unsure) ?? []), line.path]);
    for (const test of line.fails ?? []) state.failing.push(`${line.base}: ${test}`);
    state.unasked.push(...(line.unasked ?? []));
    for (const mutant of line.early ?? []) state.early.add(mutant);
    for (const mutant of line.reached ?? []) state.reachedBy.set(mutant, [...(state.reachedBy.get(mutant) ?? []), line.base]);
  }
  return state;
};

/** A mutant that left something behind is not asked of that test again; of others once more, for a process has to begin anew each time. */
export const isOpen = ({ unsure }, mutant, path) => !unsure.get(mutant)?.includes(path) && (unsure.get(mutant)?.length ?? 0) < 2;
