/** What is used of a package that brings no types. */
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
