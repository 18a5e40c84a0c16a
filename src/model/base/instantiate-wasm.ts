/** The part of WebAssembly used here: TypeScript knows it only together with all of a browser. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports?: object) => { readonly exports: unknown };
};

/**
 * What a module exports.
 * @param base64 the module, as `npm run wasm` writes it
 * @param imports what it imports, by module and name
 * @returns undefined where WebAssembly has no 128-bit vectors or is switched off: a loop in TypeScript does the work then
 */
export const instantiateWasm = <T>(base64: string, imports?: Readonly<Record<string, Readonly<Record<string, object>>>>): T | undefined => {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(base64, 'base64')), imports).exports as T;
  } catch {
    return undefined;
  }
};
