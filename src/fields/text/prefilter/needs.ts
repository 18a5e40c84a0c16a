import { lazy } from '../../../model/base/lazy.js';
import { alternativesOf } from './alternatives.js';
import { knownNeeds } from './known-needs.js';
import { requiredLiterals } from './required-literals.js';
import { trigramsOf, writtenTrigrams } from './trigrams.js';

/** Letters from the most frequent to the rarest, in the languages that are read here. */
const FREQUENT = ' eaitnsrolducmpgvbfhqzyjwkx-0ø';
const rarityOf = (text: string, at: number): number =>
  FREQUENT.indexOf(text[at] as string) + FREQUENT.indexOf(text[at + 1] as string) + FREQUENT.indexOf(text[at + 2] as string);

/** So rare that one trigram is enough, and no second one is kept. */
const RARE = 30;

/**
 * The rarest trigram of a literal, or the two rarest: two find hardly more texts than all of them.
 */
const keptOf = (literal: string): string => {
  const trigrams = trigramsOf(literal);
  const [first = 0, second] = trigrams.map((_, at) => at).sort((a, b) => rarityOf(literal, b) - rarityOf(literal, a));
  const isEnough = second === undefined || rarityOf(literal, first) >= RARE;
  return writtenTrigrams(trigrams[first] as number, isEnough ? undefined : trigrams[second]);
};

/** Between what the alternatives of an expression need: no letter of a trigram. */
const NEXT_ALTERNATIVE = '~';

/**
 * Reads from an expression what a text needs before each of its alternatives can match it (`alternativesOf`): one trigram of some, or one pair. Empty:
 * nothing that could be told.
 */
export const readNeeds = (source: string): string =>
  alternativesOf(source)
    .map((alternative) => [...new Set((requiredLiterals(alternative) ?? []).map(keptOf))].join(''))
    .join(NEXT_ALTERNATIVE);

/** What tells expressions apart in what the build keeps: their length and a hash of all their characters (FNV-1a). */
export const keyOfSource = (source: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return `${source.length.toString(36)}.${(hash >>> 0).toString(36)}`;
};

const known = lazy(knownNeeds);

/** The same, from what the build has read, by alternative. */
export const needsOf = (source: string): readonly string[] => (known()[keyOfSource(source)] ?? readNeeds(source)).split(NEXT_ALTERNATIVE);
