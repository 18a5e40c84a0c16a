/** What is used of packages that bring no types. */
declare module 'iconv-lite/encodings/sbcs-data.js' {
  /** An encoding, or the name of the one that it is another name of. */
  const encodings: Readonly<Record<string, string | { readonly chars: string }>>;
  export = encodings;
}

declare module 'iconv-lite/encodings/sbcs-data-generated.js' {
  const encodings: Readonly<Record<string, string | { readonly chars: string }>>;
  export = encodings;
}
