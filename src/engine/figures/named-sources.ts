import { looksLikePerson } from '../../fields/person/person-name.js';
import { makeIdentifierReader } from '../../fields/sensitive/identifiers.js';
import { plainWords } from '../../fields/text/plain-words.js';
import { addCounts, joinPersons, type SourceCount, type SourceTally } from '../../model/outcome/source-tally.js';
import { isBroughtBy } from './brought-by.js';

/** Sources named: nobody compares more. */
const MOST = 200;

/** A cell with an address or a long number in it is no name of a source. */
export const isUnnameable = (text: string): boolean => /@|\d{6}|(?:\d[\s./()-]*){9}/.test(text);

/** A source, or all those that are not named, of one group. */
export interface NamedSource {
  readonly name?: string;
  readonly group: number;
  readonly counts: readonly number[];
}

interface Spellings {
  readonly group: number;
  readonly counts: number[];
  persons: SourceCount['persons'];
  /** The spelling that most contacts have. */
  name: string;
  most: number;
}

const isOfPerson = (name: string): boolean => looksLikePerson(name) || isBroughtBy(name);

const atMost = (a: NamedSource, b: NamedSource): number => (b.counts[0] as number) - (a.counts[0] as number);

/** The sources of a tally by their words: spellings of the same words are one source. */
const byWords = ({ distinct }: SourceTally): Iterable<Spellings> => {
  const sources = new Map<string, Spellings>();
  for (const [text, { group, counts, persons }] of distinct) {
    const words = plainWords(text);
    const contacts = counts[0] as number;
    const known = sources.get(words);
    if (!known) {
      sources.set(words, { group, counts: [...counts], persons, name: words === '' ? '' : text, most: contacts });
      continue;
    }
    addCounts(known.counts, counts);
    known.persons = joinPersons(known.persons, persons);
    if (words === '' || contacts < known.most || (contacts === known.most && text > known.name)) continue;
    known.name = text;
    known.most = contacts;
  }
  return sources.values();
};

/**
 * What may be told of sources: those that enough persons share and that are not called after one, by the spelling that most of them have, and everything else together, by
 * group. Most contacts first.
 */
export const namedSources = (tally: SourceTally): readonly NamedSource[] => {
  const identifiers = makeIdentifierReader();
  const rest = tally.byGroup.map((counts) => [...counts]);
  const named: Spellings[] = [];
  const unnamed = ({ group, counts }: Spellings): void => addCounts(rest[group] as number[], counts);
  for (const source of byWords(tally)) {
    const { name, persons } = source;
    if (name !== '' && persons === 'enough' && !isOfPerson(name) && identifiers.read(name) === 0) named.push(source);
    else unnamed(source);
  }
  named.sort((a, b) => atMost(a, b) || (a.name < b.name ? -1 : 1));
  named.slice(MOST).forEach(unnamed);
  const others = rest.flatMap((counts, group) => ((counts[0] as number) > 0 ? [{ group, counts }] : []));
  return [...named.slice(0, MOST).map(({ name, group, counts }) => ({ name, group, counts })), ...others].sort(atMost);
};
