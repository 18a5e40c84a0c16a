/** What is used of packages that bring no types. */
declare module 'email-addresses' {
  /** RFC 5322 (6532 with letters beyond ASCII). @returns null for what is no address; a group has `type: 'group'` */
  const parser: {
    parseOneAddress(options: {
      input: string;
      rfc6532: boolean;
    }): { readonly type: string; readonly local: string; readonly domain: string } | null;
  };
  export = parser;
}

declare module 'iconv-lite/encodings/sbcs-data.js' {
  /** An encoding, or the name of the one that it is another name of. */
  const encodings: Readonly<Record<string, string | { readonly chars: string }>>;
  export = encodings;
}

declare module 'iconv-lite/encodings/sbcs-data-generated.js' {
  const encodings: Readonly<Record<string, string | { readonly chars: string }>>;
  export = encodings;
}
