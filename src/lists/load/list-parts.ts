import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { type EntryCounts, IDENTIFIER_CHANNELS, type Identifier, type NormaliserId } from '../../model/contact/suppression-list.js';
import { identifierInWords } from '../columns/header-hints.js';
import { type DeclaredRecipe, type ListSpec, mayBeForeign } from '../definition/list-spec.js';
import type { ListPart } from '../definition/loaded-list.js';
import { algorithmOfWidth, DEFAULT_NORMALISERS, DIGEST_WIDTHS, type HashRecipe } from '../hashing/hash-recipe.js';
import { NORMALISERS } from '../hashing/normalisers.js';
import type { EntryCollector } from '../read/entry-collector.js';
import type { EntryKey } from '../read/entry-keys.js';
import { sinceTableOf } from '../table/since-table.js';

/** Tables of clear entries, and how their keys were made of identities. */
const CLEAR: readonly (readonly [EntryKey, NormaliserId])[] = [
  ['email', 'lower'],
  ['canonical', 'canonical'],
  ['phone', 'e164'],
  ['domain', 'domain'],
  ['siren', 'siren'],
  ['siret', 'siret'],
  ['post', 'postal'],
  ['loose', 'postal-loose'],
];

export const identifierOfNormaliser = (id: NormaliserId): Identifier => NORMALISERS[id].identifier;
export const hashedRecipesOf = ({ recipes = [] }: ListSpec): readonly DeclaredRecipe[] =>
  recipes.filter(({ recipe }) => recipe.algorithm !== 'none');

/** What the digests of a list are of, for counting: who declares says, else the header, the file's name, the channels; undefined when nobody does. */
export const digestIdentifierOf = ({ hint }: Pick<EntryCollector, 'hint'>, spec: ListSpec, name: string): Identifier | undefined => {
  const declared = hashedRecipesOf(spec)[0];
  if (declared) return identifierOfNormaliser(declared.recipe.normaliser);
  if (spec.identifiers?.length === 1) return spec.identifiers[0];
  const said = hint ?? identifierInWords(name);
  if (said === 'phone' || said === 'email' || hint) return said;
  const { channels = [] } = spec;
  if (channels.length === 0) return undefined;
  return channels.every((channel) => channel === 'phone' || channel === 'sms') ? 'phone' : 'email';
};

/** Each way in which digests of an algorithm may have been made of what is declared, or else said, to be in a list. */
export const plausibleRecipes = (
  algorithm: HashRecipe['algorithm'],
  { identifiers }: ListSpec,
  said: readonly Identifier[],
): readonly DeclaredRecipe[] => {
  const of = identifiers ?? (said.length === 0 ? (['email', 'phone'] as const) : said);
  return of.flatMap((one) => DEFAULT_NORMALISERS[one].map((normaliser) => ({ recipe: { algorithm, normaliser } })));
};

/** How the digests of a list were made: as declared, else in each way that is plausible for digests of that width. */
const recipesOf = ({ hint, hashedAs }: EntryCollector, spec: ListSpec, width: number): readonly DeclaredRecipe[] => {
  const declared = hashedRecipesOf(spec);
  const algorithm = algorithmOfWidth(width);
  if (declared.length > 0 || algorithm === undefined) return declared;
  return plausibleRecipes(algorithm, spec, hint === undefined ? hashedAs : [hint]);
};

/** What a match by an identifier bars where it bars only what the identifier reaches; a company is reached by everything. */
const ownChannels = (identifier: Identifier, among: readonly Channel[]): readonly Channel[] => {
  const company = identifier === 'siren' || identifier === 'siret';
  return among.filter((channel) => company || IDENTIFIER_CHANNELS[identifier].includes(channel));
};

/** The channels of a part, where they are fewer than the list's. @param channels those of its recipe */
export const narrowedChannels = (
  spec: ListSpec,
  identifier: Identifier,
  channels: readonly Channel[] | undefined,
): Pick<ListPart, 'channels'> => {
  const own = spec.oppositionScope === 'channel' ? ownChannels(identifier, spec.channels ?? CHANNELS) : undefined;
  const both = channels && own ? channels.filter((channel) => own.includes(channel)) : (channels ?? own);
  return both === undefined ? {} : { channels: both };
};

/** The parts that were read of a list. The keys of what was found are moved into shared memory here. */
export const makeListParts = (entries: EntryCollector, spec: ListSpec): readonly ListPart[] => {
  const { keys } = entries;
  const since = entries.dated.length > 0 ? { since: sinceTableOf(entries.dated) } : {};
  const clear = CLEAR.filter(([key]) => keys[key].added > 0).map(([key, normaliser]): ListPart => {
    const identifier = identifierOfNormaliser(normaliser);
    const declared = spec.recipes?.find(
      ({ recipe }) => recipe.algorithm === 'none' && identifierOfNormaliser(recipe.normaliser) === identifier,
    );
    return {
      identifier,
      recipe: { algorithm: 'none', normaliser },
      table: keys[key].table(),
      ...since,
      ...narrowedChannels(spec, identifier, declared?.channels),
      ...(key === 'phone' && mayBeForeign(spec) && { assumed: spec.country ?? 'FR' }),
    };
  });
  const key = keys.sha256.added > 0 ? 'sha256' : 'digest';
  if (keys[key].added === 0) return clear;
  const table = keys[key].table();
  const width = key === 'sha256' ? DIGEST_WIDTHS.sha256 : Math.max(...entries.otherHashes);
  const hashed = recipesOf(entries, spec, width).map(({ recipe, channels }): ListPart => {
    const identifier = identifierOfNormaliser(recipe.normaliser);
    return { identifier, recipe, table, ...since, ...narrowedChannels(spec, identifier, channels) };
  });
  return [...clear, ...hashed];
};

/** The second spelling of entries that another part counts already. */
const SECOND_SPELLINGS: Readonly<Partial<Record<NormaliserId, NormaliserId>>> = { canonical: 'lower', 'postal-loose': 'postal' };

/** How many entries each identifier has. @param of what a table is counted as that may hold several things */
export const countEntries = (parts: readonly ListPart[], of: Identifier | undefined): EntryCounts => {
  const counts = { email: 0, phone: 0, domain: 0, siren: 0 } as { -readonly [K in keyof EntryCounts]: number };
  const tables = new Set<ListPart['table']>();
  for (const { identifier, recipe, table } of parts) {
    const first = SECOND_SPELLINGS[recipe.normaliser];
    const again =
      first !== undefined && parts.some((part) => part.recipe.normaliser === first && part.recipe.algorithm === recipe.algorithm);
    if (again || tables.has(table)) continue;
    tables.add(table);
    const several = parts.some((part) => part.table === table && part.identifier !== identifier);
    const by = several ? (of ?? 'email') : identifier;
    counts[by] = (counts[by] ?? 0) + table.count;
  }
  return counts as EntryCounts;
};
