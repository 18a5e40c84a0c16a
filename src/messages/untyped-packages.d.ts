/** What is used of packages that bring no types. */
declare module 'css-tree/parser' {
  const parse: (
    css: string,
    options: { readonly context: string; readonly parseValue: boolean; readonly parseCustomProperty: boolean },
  ) => import('./html/parsers.js').CssNode;
  export default parse;
}
