import { element } from './elements.js';

/** What the page carries in a block of data: Base64 of gzip. It is unpacked here, since the page may ask nobody for anything. */
export const packedData = async (id: string): Promise<Blob> => {
  const bytes = Uint8Array.from(atob(element(id).textContent), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).blob();
};
