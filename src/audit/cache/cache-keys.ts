import { createHash } from 'node:crypto';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import type { ListInfo } from '../../model/contact/suppression-list.js';

const hashOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** What a verdict depends on besides the bytes of the file. */
export interface CacheCircumstances {
  readonly version: string;
  /** Tells builds of one version apart. */
  readonly build: string;
  readonly lists: readonly ListInfo[];
  /** Tells the key of persons, without telling it. */
  readonly keyId: string;
}

/** Keys of what is kept of files: the same for the same circumstances, and nothing can be read back from them. */
export interface CacheKeys {
  /** Of the verdict on a file. @param name its base name, which some rules read */
  verdict(sha256: string, name: string, run: RunSettings): string;
  /** Of the persons in it, who are the same whatever the day and the rules. */
  persons(sha256: string, name: string, run: RunSettings): string;
  /** Of what all files together come to. @param verdicts their keys, in order */
  comparison(personKeys: readonly string[]): string;
}

export const makeCacheKeys = ({ version, build, lists, keyId }: CacheCircumstances): CacheKeys => {
  const tool = [version, build, keyId];
  const oppositions = lists.filter(({ kind }) => kind === 'opposition').map(({ sha256, channels }) => [sha256, channels]);
  /** Settings are the same object for most files, and long. */
  const known = new WeakMap<RunSettings, string>();
  const settingsOf = (run: RunSettings): string => {
    const before = known.get(run);
    if (before !== undefined) return before;
    // Lists are told by what was loaded, not by where they lie; keys of the run stay out.
    const { lists: _, persons: __, jobs: ___, ...rest } = run;
    const made = hashOf(rest);
    known.set(run, made);
    return made;
  };
  return {
    verdict: (sha256, name, run) => hashOf('verdict', tool, lists, sha256, name, settingsOf(run)),
    persons: (sha256, name, { layout, country }) => hashOf('persons', tool, oppositions, sha256, name, layout, country),
    comparison: (personKeys) => hashOf('together', tool, personKeys),
  };
};
