import { lazy } from '../../../model/base/lazy.js';
import { aliasKeys } from './alias-keys.js';
import type { HeaderHint } from './header-hint.js';
import { lastTimeIn } from './last-time.js';
import { bag, isFree, loose, tight } from './phrase-keys.js';

/** Made by whoever reads headers, not by every thread that reads rows. */
const tables = lazy(() => {
  const made = { exact: new Map<string, HeaderHint>(), loose: new Map<string, HeaderHint>(), bags: new Map<string, HeaderHint>() };
  for (const { hint, ...keys } of aliasKeys())
    for (const name of ['exact', 'loose', 'bags'] as const)
      if (hint !== undefined && keys[name] !== '') for (const key of keys[name].split('|')) made[name].set(key, hint);
  return made;
});

/** What a whole phrase says, given as folded words; undefined when the tables do not know it, or know two meanings. */
export const lookupAlias = (words: readonly string[]): HeaderHint | undefined => {
  if (words.length === 0) return undefined;
  const { exact, loose: loosely, bags } = tables();
  return exact.get(tight(words)) ?? loosely.get(loose(words)) ?? (isFree(words) ? bags.get(bag(words)) : undefined) ?? lastTimeIn(words);
};
