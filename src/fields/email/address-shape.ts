/** How many shapes there are: lengths up to 63, and 32 letters at either end (capitals and small letters are one). */
const SHAPES = 64 * 32 * 32;

/** What a domain looks like from afar: two that differ in shape are different, so that few need to be compared as texts. */
export const domainShape = (length: number, first: number, last: number): number =>
  (Math.min(length, 63) << 10) | ((first & 31) << 5) | (last & 31);

/** Which shapes some domain of a list has. */
export const domainShapesOf = (domains: Iterable<string>): Uint8Array => {
  const seen = new Uint8Array(SHAPES);
  for (const domain of domains) seen[domainShape(domain.length, domain.charCodeAt(0), domain.charCodeAt(domain.length - 1))] = 1;
  return seen;
};
