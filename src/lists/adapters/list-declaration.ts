/**
 * From what people declare of a list to what reading it needs.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { Algorithm, Identifier, ListKind, ListScope, NormaliserId } from '../../model/contact/suppression-list.js';
import type { ListAdapter } from '../definition/adapter.js';
import type { DeclaredRecipe, ListSpec } from '../definition/list-spec.js';
import { missingListKey, missingListKind } from '../errors/trust-errors.js';
import { DEFAULT_NORMALISERS, type HashRecipe } from '../hashing/hash-recipe.js';
import { findAdapter, registerNamed } from './find-adapter.js';

/** What the configuration or a manifest says of a list. The keys are those that users write. */
export interface ListDeclaration {
  readonly adapter?: string | undefined;
  readonly kind?: ListKind | undefined;
  readonly channels?: readonly Channel[] | undefined;
  readonly date?: string | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly country?: string | undefined;
  readonly form?: 'clear' | 'sha256' | 'mixed' | undefined;
  readonly scope?: { readonly [K in keyof ListScope]?: ListScope[K] | undefined } | undefined;
  readonly compulsory?: boolean | undefined;
  /** Digits, as text or, as YAML reads them, as numbers. */
  readonly areaCodes?: readonly (string | number)[] | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly hash?: HashDeclaration | undefined;
  readonly oppositionScope?: 'all' | 'channel' | undefined;
  readonly minEntries?: number | undefined;
  readonly entries?: number | undefined;
  readonly maxShrink?: number | undefined;
  readonly sha256?: string | undefined;
  readonly canaries?: readonly string[] | undefined;
}

export interface HashDeclaration {
  readonly algorithm: Exclude<Algorithm, 'none'>;
  readonly encoding?: 'hex' | 'base64' | undefined;
  readonly normaliser?: NormaliserId | readonly NormaliserId[] | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Name of the variable that holds the key of an HMAC. */
  readonly keyEnv?: string | undefined;
}

/** What surrounds a declaration. */
export interface DeclarationContext {
  /** Absolute path of the list. */
  readonly path: string;
  /** Base name, as errors call it. */
  readonly name: string;
  /** Of numbers without one, when nothing else says. */
  readonly country: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly adapters?: readonly ListAdapter[];
  /** Identities of age, which open lists that are encrypted. */
  readonly identities?: readonly string[] | undefined;
}

const KEY = /^(?:[0-9a-f]{2}){16,}$/i;

/** Every way in which a declared hash may have been made. @throws LumoError LUMO_LIST_KEY */
const recipesOf = (
  hash: HashDeclaration,
  identifiers: readonly Identifier[],
  { name, env }: DeclarationContext,
): readonly DeclaredRecipe[] => {
  const { algorithm, before, after, keyEnv } = hash;
  const key = keyEnv === undefined ? undefined : env[keyEnv]?.trim();
  if (algorithm === 'hmac-sha256' && (key === undefined || !KEY.test(key))) throw missingListKey(name, keyEnv ?? 'keyEnv');
  const ids: readonly NormaliserId[] =
    hash.normaliser === undefined ? identifiers.flatMap((identifier) => DEFAULT_NORMALISERS[identifier]) : [hash.normaliser].flat();
  return ids.map((normaliser): DeclaredRecipe => {
    const recipe: HashRecipe = {
      algorithm,
      normaliser,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(algorithm === 'hmac-sha256' && key !== undefined && { key }),
    };
    return { recipe };
  });
};

/**
 * What reading a list needs, from the strongest word on each key: the declaration, then what the adapter knows.
 * @throws LumoError LUMO_LIST_KIND, LUMO_LIST_ADAPTER, LUMO_LIST_KEY
 */
export const specFromDeclaration = (said: ListDeclaration, around: DeclarationContext): ListSpec => {
  const adapter = said.adapter === undefined ? undefined : findAdapter(said.adapter, around.name, around.adapters);
  const kind = said.kind ?? adapter?.kind;
  if (kind === undefined) throw missingListKind(around.name);
  const register = adapter ?? registerNamed(around.name, kind, around.adapters);
  // Of one that has closed, copies are old whatever date they are given.
  const closed = adapter ?? (register?.to === undefined ? undefined : register);
  const identifiers = said.identifiers ?? adapter?.identifiers;
  const scope = { ...adapter?.scope, ...said.scope };
  return {
    path: around.path,
    kind,
    ...(adapter && { adapter: adapter.id }),
    channels: said.channels ?? closed?.channels,
    date: said.date,
    maxAgeDays: said.maxAgeDays ?? adapter?.maxAgeDays,
    maxAgeMonths: adapter?.maxAgeMonths,
    from: closed?.from,
    to: closed?.to,
    country: said.country ?? adapter?.country ?? around.country,
    ...(said.country === undefined && adapter?.country === undefined && { assumesCountry: true, foreignCountry: register?.country }),
    form: said.form === 'mixed' ? undefined : said.form,
    identifiers,
    ...(around.identities && around.identities.length > 0 && { identities: around.identities }),
    recipes: said.hash ? recipesOf(said.hash, identifiers ?? ['email', 'phone'], around) : adapter?.recipes,
    encoding: said.hash?.encoding,
    format: adapter?.format,
    ...(Object.keys(scope).length > 0 && { scope: scope as ListScope }),
    compulsory: said.compulsory ?? adapter?.compulsory,
    cancelsConsents: register?.cancelsConsents,
    callingCodes: adapter?.callingCodes,
    // Of a register that is sold by area code, a code that nobody names was not bought.
    areaCodes: said.areaCodes?.map(String) ?? (adapter?.byAreaCode ? [] : undefined),
    oppositionScope: said.oppositionScope,
    minEntries: said.minEntries,
    lastEntries: said.entries,
    maxShrink: said.maxShrink,
    sha256: said.sha256,
    canaries: said.canaries,
  };
};
