/** The part of WebAssembly used here: TypeScript knows it only together with all of a browser. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/**
 * What a module exports.
 * @param base64 the module, as `npm run wasm` writes it
 * @returns undefined where WebAssembly has no 128-bit vectors or is switched off: a loop in TypeScript does the work then
 */
export const instantiateWasm = <T>(base64: string): T | undefined => {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(base64, 'base64'))).exports as T;
  } catch {
    return undefined;
  }
};
