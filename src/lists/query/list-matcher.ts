/**
 * Asks loaded lists about contacts. Runs in every worker thread, over the same shared memory.
 * @module
 */
import type { ListKind, ListMatch, Lists } from '../../model/contact/suppression-list.js';
import type { PhoneValue } from '../../model/contact/values.js';
import type { ListPart, LoadedList } from '../definition/loaded-list.js';
import { type MembershipTest, makeMembershipTest } from '../table/fingerprint-table.js';
import { makeSinceLookup } from '../table/since-table.js';
import {
  type Dating,
  type MatchBase,
  type MatchLookup,
  makeCompanyLookup,
  makeDomainLookup,
  makeEmailLookup,
  makeHouseholdLookup,
  makeNameLookup,
  makePhoneLookup,
  makeSiretLookup,
} from './clear-lookups.js';
import { makeDigestLookup } from './digest-lookups.js';
import { type LookupKeys, makeLookupKeys } from './lookup-keys.js';
import type { NamedLines } from './number-lookup.js';

/** @param since that of all entries in clear of a list */
const datingOf = (since: ListPart['since']): Dating => {
  if (!since) return (match) => match;
  const sinceOf = makeSinceLookup(since);
  return (match, key) => {
    const days = sinceOf(key);
    return days ? { ...match, since: days } : match;
  };
};

/** The questions to entries in clear, the cheap ones first and what is nearly the same last. */
const clearQuestions = (
  base: MatchBase,
  parts: readonly ListPart[],
  keys: LookupKeys,
  knows: NamedLines['knows'] | undefined,
): readonly MatchLookup[] => {
  const of = (id: ListPart['recipe']['normaliser']): MembershipTest | undefined => {
    const part = parts.find(({ recipe }) => recipe.normaliser === id);
    return part && makeMembershipTest(part.table);
  };
  const [email, canonical, phone, domain] = [of('lower'), of('canonical'), of('e164'), of('domain')];
  const dated = datingOf(parts.find(({ since }) => since)?.since);
  const [siren, siret, post, loose] = [of('siren'), of('siret'), of('postal'), of('postal-loose')];
  return [
    ...(email || canonical ? [makeEmailLookup(base, { email, canonical }, keys, dated)] : []),
    ...(phone ? [makePhoneLookup(base, phone, keys, { knows, dated, assumed: parts.find(({ assumed }) => assumed)?.assumed })] : []),
    ...(domain ? [makeDomainLookup(base, domain)] : []),
    ...(siren ? [makeCompanyLookup(base, siren, keys)] : []),
    ...(siret ? [makeSiretLookup(base, siret, keys)] : []),
    ...(post ? [makeHouseholdLookup(base, post, keys, false)] : []),
    ...(loose ? [makeHouseholdLookup(base, loose, keys, true)] : []),
  ];
};

/** Whether one of the parts of a list holds a number in E.164. */
const knowingNumbers = (parts: readonly ListPart[], keys: LookupKeys): NamedLines['knows'] => {
  const tests = parts.flatMap(({ recipe, table }) => {
    const has = recipe.normaliser === 'e164' ? makeMembershipTest(table) : undefined;
    if (!has) return [];
    const key = keys.digest(recipe);
    return [(phone: PhoneValue) => has(recipe.algorithm === 'none' ? keys.phone(phone) : key(phone.e164))];
  });
  return tests.length > 1 ? (phone) => tests.some((holds) => holds(phone)) : () => false;
};

const questionsOf = (
  base: MatchBase,
  parts: readonly ListPart[],
  keys: LookupKeys,
  knows: NamedLines['knows'] | undefined,
): readonly MatchLookup[] => {
  const hashed = parts.flatMap(({ recipe, table, since, assumed }) => {
    const has = recipe.algorithm === 'none' ? undefined : makeMembershipTest(table);
    return has
      ? [makeDigestLookup(base, recipe.normaliser, has, keys.digest(recipe), since && makeSinceLookup(since), { assumed, knows })]
      : [];
  });
  const clear = clearQuestions(
    base,
    parts.filter(({ recipe }) => recipe.algorithm === 'none'),
    keys,
    knows,
  );
  return [...clear, ...hashed];
};

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
const asksOf = ({ info, parts, names }: LoadedList, list: number, keys: LookupKeys): readonly MatchLookup[] => {
  const knows = bucketOf(info.kind) === 'own' ? knowingNumbers(parts, keys) : undefined;
  const has = names && makeMembershipTest(names);
  if (has) return [firstOf([...questionsOf({ list }, parts, keys, knows), makeNameLookup({ list }, has, keys)])];
  const groups = new Map<string, ListPart[]>();
  for (const part of parts) {
    if (part.namedOnly) continue;
    const group = part.channels?.join() ?? '';
    groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const channels = group[0]?.channels;
    return firstOf(questionsOf({ list, ...(channels && { channels }) }, group, keys, knows));
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
