import { type AnyRule, isContactRule } from '../../model/rule/rule.js';
import { LOUD_WORDS, type SiftedBlock } from '../sieve/far-sifter.js';

/** Whether every rule says what it must see, so that a thread may need none of them. */
export const mayBeSifted = (loaded: readonly AnyRule[], run: ReadonlySet<string>): boolean =>
  loaded.every((rule) => !run.has(rule.id) || (isContactRule(rule) && (!rule.visit || rule.sieve !== undefined)));

/** Of the rows that were sifted, the share that must be judged from which on the other thread judges as well. */
const MOST_LOUD = 0.5;

/** The share of the rows of a block that must be judged, whatever a date came to before. */
const loudShare = ({ quiet, louds }: SiftedBlock): number => {
  let judged = 0;
  for (let i = LOUD_WORDS - 1; i < louds.length; i += LOUD_WORDS) if ((louds[i] as number) < 0) judged++;
  const rows = louds.length / LOUD_WORDS + quiet.reduce((all, some) => all + some, 0);
  return rows === 0 ? 0 : judged / rows;
};

/** Whether so much of a block must be judged that the thread which sifted it had better judge as well. */
export const isMostlyLoud = (sifted: SiftedBlock): boolean => loudShare(sifted) > MOST_LOUD;

/** One to work on, one that waits so that it never does. */
const QUEUE = 2;
/** Of a thread that sifts, several times as fast as this one judges. */
const LEAN_QUEUE = 4;

/** How many blocks a thread is given at once. */
export const queueFor = (isLean: boolean): number => (isLean ? LEAN_QUEUE : QUEUE);
