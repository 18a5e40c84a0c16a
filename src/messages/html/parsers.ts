import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A node of a style sheet, as css-tree makes them. Its lists can be iterated. */
export interface CssNode {
  readonly type: string;
  readonly name?: string | CssNode;
  readonly property?: string;
  readonly important?: boolean | string;
  readonly value?: string | CssNode | null;
  readonly unit?: string;
  readonly matcher?: string | null;
  readonly flags?: string | null;
  readonly modifier?: string | null;
  readonly mediaType?: string | null;
  readonly kind?: string;
  readonly condition?: CssNode | null;
  readonly prelude?: CssNode | null;
  readonly block?: CssNode | null;
  readonly children?: Iterable<CssNode> | null;
  readonly nth?: CssNode;
  readonly left?: CssNode | null;
  readonly leftComparison?: string | null;
  readonly middle?: CssNode | null;
  readonly rightComparison?: string | null;
  readonly right?: CssNode | null;
}

/** A value or a name that is a text; '' for one that is a node of its own. */
export const plainText = (value: CssNode | string | boolean | null | undefined): string => (typeof value === 'string' ? value : '');

/** The parsers of a message: packages that load with the first one. */
export interface Parsers {
  readonly page: (html: string) => Tree.Document;
  readonly fragment: (html: string) => Tree.DocumentFragment;
  readonly css: (css: string, context: 'stylesheet' | 'declarationList' | 'mediaQueryList') => CssNode;
}

/** Loads parse5 and css-tree; what a process has loaded it does not load again. */
export const loadParsers = async (): Promise<Parsers> => {
  const [{ parse, parseFragment }, { default: parseCss }] = await Promise.all([import('parse5'), import('css-tree/parser')]);
  // Without scripts what stands in `<noscript>` shows, as it does in mail.
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  return {
    page: (html) => parse(html, options),
    fragment: (html) => parseFragment(html, options),
    css: (css, context) => parseCss(css, { context, parseValue: false, parseCustomProperty: false }),
  };
};
