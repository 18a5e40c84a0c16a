import { fromBase116 } from './base116.js';
import { element } from './elements.js';

/** What the page carries in a block of data: gzip in Base116. It is unpacked here, since the page may ask nobody for anything. */
export const packedData = async (id: string): Promise<Blob> => {
  return new Response(new Blob([fromBase116(element(id).textContent)]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
};
