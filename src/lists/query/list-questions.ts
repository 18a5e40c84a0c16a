import type { PhoneValue } from '../../model/contact/values.js';
import type { ListPart } from '../definition/loaded-list.js';
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
  makePhoneLookup,
  makeSiretLookup,
} from './clear-lookups.js';
import { makeDigestLookup } from './digest-lookups.js';
import type { LookupKeys } from './lookup-keys.js';
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
  const of = (id: ListPart['recipe']['normaliser'], some = parts): MembershipTest | undefined => {
    // A list of our own making keeps numbers, lines with a name and numbers of no country apart.
    const tests = some.flatMap(({ recipe, table }) => (recipe.normaliser === id ? (makeMembershipTest(table) ?? []) : []));
    const [only] = tests;
    return tests.length > 1 ? (key) => tests.some((has) => has(key)) : only;
  };
  // A number that says its country is of no other, whatever stands beside it.
  const codeless = parts.filter(({ assumed }) => assumed !== undefined);
  const has = of('e164', codeless);
  const national = has && { has, assumed: codeless[0]?.assumed as string };
  const [email, canonical, phone, domain] = [of('lower'), of('canonical'), of('e164'), of('domain')];
  const dated = datingOf(parts.find(({ since }) => since)?.since);
  const [siren, siret, post, loose] = [of('siren'), of('siret'), of('postal'), of('postal-loose')];
  return [
    ...(email || canonical ? [makeEmailLookup(base, { email, canonical }, keys, dated)] : []),
    ...(phone ? [makePhoneLookup(base, phone, keys, { knows, dated, national })] : []),
    ...(domain ? [makeDomainLookup(base, domain)] : []),
    ...(siren ? [makeCompanyLookup(base, siren, keys)] : []),
    ...(siret ? [makeSiretLookup(base, siret, keys)] : []),
    ...(post ? [makeHouseholdLookup(base, post, keys, false)] : []),
    ...(loose ? [makeHouseholdLookup(base, loose, keys, true)] : []),
  ];
};

/** Whether one of the parts of a list holds a number in E.164. */
export const knowingNumbers = (parts: readonly ListPart[], keys: LookupKeys): NamedLines['knows'] => {
  const tests = parts.flatMap(({ recipe, table }) => {
    const has = recipe.normaliser === 'e164' ? makeMembershipTest(table) : undefined;
    if (!has) return [];
    const key = keys.digest(recipe);
    return [(phone: PhoneValue) => has(recipe.algorithm === 'none' ? keys.phone(phone) : key(phone.e164))];
  });
  return tests.length > 1 ? (phone) => tests.some((holds) => holds(phone)) : () => false;
};

/** What is asked of some parts of a list, entries in clear first. @param knows see `NamedLines` */
export const questionsOf = (
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
