// The domains that lists of personal mailboxes are measured with.
import { readFileSync } from 'node:fs';

const lines = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** French domains of individuals: `{ domain, who, shown }`, shown being `seen`, `list`, `known`. */
export const consumers = () =>
  lines('consumers.txt').map((line) => {
    const [domain, who, shown] = line.split(/\s{2,}/);
    return { domain, who, shown: shown?.split(' ') };
  });

/** Domains from which staff write. */
export const corporate = () => lines('corporate.txt').flatMap((line) => line.split(/\s+/));
