/** What is used of lzma1, whose types are its sources, which stricter settings than its own refuse (tsconfig.page.json). */
export const decompress: (packed: Uint8Array) => Uint8Array;
