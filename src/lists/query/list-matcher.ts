/**
 * Asks loaded lists about contacts. Runs in every worker thread, over the same shared memory.
 * @module
 */
import { memoise } from '../../fields/text/memoise.js';
import type { Contact } from '../../model/contact/contact.js';
import type { ListMatch, Lists } from '../../model/contact/list-match.js';
import type { Identifier, ListKind } from '../../model/contact/suppression-list.js';
import type { ListPart, LoadedList } from '../definition/loaded-list.js';
import { makeMembershipTest } from '../table/fingerprint-table.js';
import { type MatchLookup, makeNameLookup } from './clear-lookups.js';
import { knowingNumbers, questionsOf } from './list-questions.js';
import { type LookupKeys, makeLookupKeys } from './lookup-keys.js';

/** Nearly everybody is on no list: the answer to them is made once. */
const NONE: readonly ListMatch[] = Object.freeze([]);

/** How much less than others a match says: a line may be somebody else's, and what is only nearly the same too. */
const doubtOf = ({ form, line }: ListMatch): number => (form === 'fuzzy' ? 3 : line === 'nobody' ? 2 : line === 'number' ? 1 : 0);

/** All questions to some entries as one: the first that they answer. What says less waits for the others. */
const firstOf = (questions: readonly MatchLookup[]): MatchLookup => {
  const [only] = questions;
  if (only && questions.length === 1) return only;
  return (contact) => {
    let near: ListMatch | undefined;
    for (let i = 0; i < questions.length; i++) {
      const match = (questions[i] as MatchLookup)(contact);
      if (!match) continue;
      const doubt = doubtOf(match);
      if (doubt === 0) return match;
      if (!near || doubt < doubtOf(near)) near = match;
    }
    return near;
  };
};

/** Registers of every sort answer together: whoever keeps them, they are not ours. */
export const bucketOf = (kind: ListKind): 'own' | 'theirs' => (kind === 'opposition' ? 'own' : 'theirs');

/** One question to a list for each set of channels that its parts bar: mostly one. */
const asksOf = ({ ofContacts, parts, names }: LoadedList, list: number, keys: LookupKeys): readonly MatchLookup[] => {
  const knows = ofContacts ? knowingNumbers(parts, keys) : undefined;
  const has = names && makeMembershipTest(names);
  if (has) return [firstOf([...questionsOf({ list }, parts, keys, knows), makeNameLookup({ list }, has, keys)])];
  const groups = new Map<string, ListPart[]>();
  for (const part of parts) {
    if (part.namedOnly) continue;
    const group = `${part.channels?.join() ?? ''} ${part.told ?? ''}`;
    groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const { channels, told } = group[0] as ListPart;
    return firstOf(questionsOf({ list, ...(channels && { channels }), ...(told && { told }) }, group, keys, knows));
  });
};

/** The lists of a run, ready to be asked; one for each thread. */
export const makeListMatcher = (loaded: readonly LoadedList[]): Lists => {
  const keys = makeLookupKeys();
  const asks = { own: [] as MatchLookup[], theirs: [] as MatchLookup[] };
  for (const [index, list] of loaded.entries()) asks[bucketOf(list.info.kind)].push(...asksOf(list, index, keys));
  return {
    all: loaded.map(({ info }) => info),
    matches(contact, kind) {
      const lists = asks[bucketOf(kind)];
      let found: ListMatch[] | undefined;
      for (let i = 0; i < lists.length; i++) {
        const match = (lists[i] as MatchLookup)(contact);
        if (match) found = found ? [...found, match] : [match];
      }
      return found ?? NONE;
    },
  };
};

/** Asks a list about one identifier, by its hashes and by nothing else that it holds. */
export const askAlone = (loaded: readonly LoadedList[]): ((contact: Contact, list: number, identifier: Identifier) => boolean) => {
  const matcherOf = memoise((key: string) => {
    const [list, identifier] = key.split(' ');
    const { info, parts } = loaded[Number(list)] as LoadedList;
    const hashed = parts.filter((part) => part.identifier === identifier && part.recipe.algorithm !== 'none');
    return makeListMatcher([{ info: { ...info, kind: 'opposition' }, parts: hashed }]);
  });
  return (contact, list, identifier) =>
    matcherOf(`${list} ${identifier}`)
      .matches(contact, 'opposition')
      .some(({ form }) => form !== 'fuzzy');
};
