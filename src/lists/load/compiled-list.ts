import type { Channel } from '../../model/contact/channel.js';
import type { Identifier, ListKind } from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';
import { answerCounts } from '../definition/answer-counts.js';
import { type DeclaredRecipe, type ListSpec, takesNationals } from '../definition/list-spec.js';
import type { ListPart, LoadedList } from '../definition/loaded-list.js';
import { missingListKey } from '../errors/trust-errors.js';
import type { HashRecipe } from '../hashing/hash-recipe.js';
import { NORMALISERS } from '../hashing/normalisers.js';
import { makeListInfo } from './list-info.js';
import { hashedRecipesOf, narrowedChannels, plausibleRecipes } from './list-parts.js';
import { refuseAltered, refuseUnproven } from './list-trust.js';

/** A compiled list that is open: what it says of itself, and its parts, whose recipes hold no key. */
export interface CompiledList {
  readonly head: {
    readonly source: { readonly name: string; readonly sha256: string };
    readonly kind?: ListKind;
    readonly date?: string;
    readonly maxAgeDays?: number;
    readonly channels?: readonly Channel[];
    readonly unread: number;
    readonly tooBroad: number;
    readonly assumes?: string;
    readonly noCountry?: number;
    readonly agreeing?: number;
    readonly silent?: number;
    readonly narrower?: number;
  };
  readonly parts: readonly {
    /** Undefined for digests of which nobody has said what they are of. */
    readonly identifier: Identifier | undefined;
    readonly recipe: { readonly algorithm: string; readonly normaliser: string; readonly before?: string; readonly after?: string };
    readonly table: ListPart['table'];
  }[];
}

/** How the entries of a part were made: as the file says; where it leaves it open or needs a key, as the declaration says. */
const recipesOf = ({ identifier, recipe }: CompiledList['parts'][number], spec: ListSpec, name: string): readonly DeclaredRecipe[] => {
  const declared = hashedRecipesOf(spec).filter((one) => one.recipe.algorithm === recipe.algorithm);
  if (!(recipe.normaliser in NORMALISERS)) {
    if (declared.length > 0) return declared;
    return plausibleRecipes(recipe.algorithm as HashRecipe['algorithm'], spec, identifier === undefined ? [] : [identifier]);
  }
  const key = declared.find((one) => one.recipe.key !== undefined)?.recipe.key;
  if (recipe.algorithm === 'hmac-sha256' && key === undefined) throw missingListKey(name, 'keyEnv');
  const made: HashRecipe = { ...(recipe as HashRecipe), ...(key !== undefined && { key }) };
  // Mailboxes that are listed under their plain spelling are found under any other.
  return made.normaliser === 'lower' ? [{ recipe: made }, { recipe: { ...made, normaliser: 'canonical' } }] : [{ recipe: made }];
};

/**
 * A compiled list as a run asks it. What is declared of it, by a manifest or in the configuration, has the last word on what
 * the file says of itself.
 * @throws LumoError as `loadList` does
 */
export const makeCompiledList = ({ head, parts }: CompiledList, spec: ListSpec, asOf: Day): LoadedList => {
  const { name, sha256 } = head.source;
  refuseAltered(spec, { name, sha256 });
  const open = parts.some(({ recipe }) => !(recipe.normaliser in NORMALISERS));
  const said: ListSpec = {
    ...spec,
    channels: spec.channels ?? head.channels,
    date: spec.date ?? head.date,
    maxAgeDays: spec.maxAgeDays ?? (spec.maxAgeMonths === undefined ? head.maxAgeDays : undefined),
  };
  // Whoever says the country where the list is used says that its numbers are of no other.
  const { noCountry = 0, assumes } = head;
  const assumed = takesNationals(spec) ? assumes : undefined;
  const made = parts.flatMap((part) =>
    recipesOf(part, spec, name).map(
      ({ recipe, channels }): ListPart => ({
        identifier: NORMALISERS[recipe.normaliser].identifier,
        recipe,
        table: part.table,
        ...(assumed !== undefined && recipe.normaliser === 'e164' && { assumed }),
        ...narrowedChannels(said, NORMALISERS[recipe.normaliser].identifier, channels),
      }),
    ),
  );
  // Whoever compiled it knew how its entries were made, unless the file says that nobody did.
  const read = { hint: undefined, unread: head.unread, tooBroad: head.tooBroad, isMade: !open };
  const { info, proven } = makeListInfo(said, asOf, { name, sha256 }, made, read);
  const answers = answerCounts(spec.kind, head);
  const list: LoadedList = {
    info: { ...info, ...answers },
    ...(proven && { proven: { ...proven, info: { ...proven.info, ...answers } } }),
    parts: made,
    ...(noCountry > 0 && { noCountry }),
  };
  refuseUnproven(list, said);
  return list;
};
