/**
 * Asks loaded lists about contacts. Runs in every worker thread, over the same shared memory.
 * @module
 */
import type { ListKind, ListMatch, Lists } from '../model/list.js';
import {
  type Ask,
  aboutCompanies,
  aboutDomains,
  aboutEmails,
  aboutEstablishments,
  aboutHouseholds,
  aboutPhones,
  type Base,
} from './ask-clear.js';
import { aboutDigests } from './ask-hashed.js';
import { type Keys, makeKeys } from './keys.js';
import type { LoadedList, Part } from './loaded.js';
import { asker, type Has } from './table.js';

/** The questions to entries in clear, the cheap ones first and what is nearly the same last. */
const clearQuestions = (base: Base, parts: readonly Part[], keys: Keys): readonly Ask[] => {
  const of = (id: Part['recipe']['normaliser']): Has | undefined => {
    const part = parts.find(({ recipe }) => recipe.normaliser === id);
    return part && asker(part.table);
  };
  const [email, canonical, phone, domain] = [of('lower'), of('canonical'), of('e164'), of('domain')];
  const [siren, siret, post, loose] = [of('siren'), of('siret'), of('postal'), of('postal-loose')];
  return [
    ...(email || canonical ? [aboutEmails(base, { email, canonical }, keys)] : []),
    ...(phone ? [aboutPhones(base, phone, keys)] : []),
    ...(domain ? [aboutDomains(base, domain)] : []),
    ...(siren ? [aboutCompanies(base, siren, keys)] : []),
    ...(siret ? [aboutEstablishments(base, siret, keys)] : []),
    ...(post ? [aboutHouseholds(base, post, keys, false)] : []),
    ...(loose ? [aboutHouseholds(base, loose, keys, true)] : []),
  ];
};

const questionsOf = (base: Base, parts: readonly Part[], keys: Keys): readonly Ask[] => {
  const hashed = parts.flatMap(({ recipe, table }) => {
    const has = recipe.algorithm === 'none' ? undefined : asker(table);
    return has ? [aboutDigests(base, recipe.normaliser, has, keys.digest(recipe))] : [];
  });
  const clear = clearQuestions(
    base,
    parts.filter(({ recipe }) => recipe.algorithm === 'none'),
    keys,
  );
  return [...clear, ...hashed];
};

/** Nearly everybody is on no list: the answer to them is made once. */
const NONE: readonly ListMatch[] = Object.freeze([]);

/** All questions to some entries as one: the first that they answer. What is only nearly the same waits for the others. */
const firstOf = (questions: readonly Ask[]): Ask => {
  const [only] = questions;
  if (only && questions.length === 1) return only;
  return (contact) => {
    let near: ListMatch | undefined;
    for (let i = 0; i < questions.length; i++) {
      const match = (questions[i] as Ask)(contact);
      if (match && match.form !== 'fuzzy') return match;
      near ??= match;
    }
    return near;
  };
};

/** One question to a list for each set of channels that its parts bar: mostly one. */
const asksOf = ({ parts }: LoadedList, list: number, keys: Keys): readonly Ask[] => {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = part.channels?.join() ?? '';
    groups.set(group, [...(groups.get(group) ?? []), part]);
  }
  return [...groups.values()].map((group) => {
    const channels = group[0]?.channels;
    return firstOf(questionsOf({ list, ...(channels && { channels }) }, group, keys));
  });
};

/** Registers of every sort answer together: whoever keeps them, they are not ours. */
const bucketOf = (kind: ListKind): 'own' | 'theirs' => (kind === 'opposition' ? 'own' : 'theirs');

/** The lists of a run, ready to be asked; one for each thread. */
export const makeLists = (loaded: readonly LoadedList[]): Lists => {
  const keys = makeKeys();
  const asks = { own: [] as Ask[], theirs: [] as Ask[] };
  for (const [index, list] of loaded.entries()) asks[bucketOf(list.info.kind)].push(...asksOf(list, index, keys));
  return {
    all: loaded.map(({ info }) => info),
    matches(contact, kind) {
      const lists = asks[bucketOf(kind)];
      let found: ListMatch[] | undefined;
      for (let i = 0; i < lists.length; i++) {
        const match = (lists[i] as Ask)(contact);
        if (match) found = found ? [...found, match] : [match];
      }
      return found ?? NONE;
    },
  };
};
