import { decompress } from 'lzma1';
import { fromBase116 } from './base116.js';
import { element } from './elements.js';

/** What the page carries in a block of data: LZMA in Base116, which it unpacks itself, since it may ask nobody for anything. */
export const packedData = async (id: string): Promise<Blob> => {
  // It takes a third of a second: the page is drawn before.
  await new Promise((resolve) => setTimeout(resolve));
  return new Blob([Uint8Array.from(decompress(fromBase116(element(id).textContent)))]);
};
