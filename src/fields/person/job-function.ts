import { lazy } from '../../model/base/lazy.js';
import { plainWords } from '../text/plain-words.js';
import { JOB_TITLE_WORDS, type JobFunction } from './job-function-data.js';

export const JOB_FUNCTIONS = Object.keys(JOB_TITLE_WORDS) as JobFunction[];

/** `directeur des ressources humaines` has four words, of which two count. */
const LONGEST = 4;
const MOST_WORDS = 20;
/** A title that is this and nothing more is the head of something: of the company, where nothing else is said. */
const HEADS = new Set('directeur directrice director dirigeant direction'.split(' '));

const jobs = lazy((): ReadonlyMap<string, readonly JobFunction[]> => {
  const known = new Map<string, JobFunction[]>();
  for (const job of JOB_FUNCTIONS) {
    for (const phrase of JOB_TITLE_WORDS[job].split(',').map((text) => text.trim().replace(/\s+/g, ' ')))
      known.set(phrase, [...(known.get(phrase) ?? []), job]);
  }
  return known;
});

/**
 * What a job is about, in French or English: "Resp. RH" is `hr`, "Assistante du DAF" `finance` and `administration`.
 * @returns none for a blank and for a title that no word of ours is in
 */
export const jobFunctionsOf = (title: string): ReadonlySet<JobFunction> => {
  const words = plainWords(title).split(' ').slice(0, MOST_WORDS);
  const found = new Set<JobFunction>();
  if (words.length === 1 && HEADS.has(words[0] as string)) found.add('management');
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
      for (const job of jobs().get(words.slice(from, to).join(' ')) ?? []) found.add(job);
    }
  }
  return found;
};
