/**
 * What expressions need (`needs.ts`), by the keys of their sources. The build writes it in place of this (scripts/package/prefilters.mjs): reading
 * four hundred expressions takes half a second, which none of them is worth.
 */
export const knownNeeds = (): Readonly<Record<string, string>> => ({});
