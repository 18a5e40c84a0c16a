import type { CssNode } from '../html/parsers.js';
import { attributeTest, nameOf } from './attribute-test.js';
import { all, type Compound, type Selector, type Test } from './selector.js';

const never: Test = () => false;
const undecided: Test = () => undefined;

/** Nobody points at it, types in it, or has it open: these do not fit while a mail is read. */
const AT_REST = new Set(['hover', 'focus', 'focus-within', 'focus-visible', 'active', 'visited', 'target', 'placeholder-shown', 'default']);
const PSEUDOS: Readonly<Record<string, Test>> = {
  link: ({ tag, attributes }) => tag === 'a' && attributes.has('href'),
  'any-link': ({ tag, attributes }) => tag === 'a' && attributes.has('href'),
  root: ({ parent }) => parent === undefined,
  'first-child': ({ position }) => position === 1,
  'last-child': ({ isLast }) => isLast,
  'only-child': ({ position, isLast }) => position === 1 && isLast,
};

/** Selectors in the brackets of `:not()` and `:is()`, of one compound each; undefined for others. */
const insideOf = (node: CssNode): readonly (readonly Test[])[] | undefined => {
  const lists = [...(node.children ?? [])].flatMap((list) => (list.type === 'SelectorList' ? [...(list.children ?? [])] : []));
  const selectors = lists.map(compile);
  return selectors.length > 0 && selectors.every(({ compounds }) => compounds.length === 1)
    ? selectors.map(({ compounds }) => (compounds[0] as Compound).tests)
    : undefined;
};
const pseudoTest = (node: CssNode): Test => {
  const name = nameOf(node).toLowerCase();
  if (AT_REST.has(name)) return never;
  const plain = PSEUDOS[name];
  if (plain) return plain;
  if (name !== 'not' && name !== 'is' && name !== 'where') return undecided;
  const inside = insideOf(node);
  if (!inside) return undecided;
  return (element) => {
    const answers = inside.map((tests) => all(tests, element));
    const any = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    return any === undefined || name !== 'not' ? any : !any;
  };
};

const testOf = (node: CssNode): { readonly test?: Test; readonly weight: number; readonly key?: string } => {
  const name = nameOf(node);
  switch (node.type) {
    case 'TypeSelector': {
      const tag = name.toLowerCase().replace(/^.*\|/, '');
      return tag === '*' ? { weight: 0 } : { test: (element) => element.tag === tag, weight: 1, key: tag };
    }
    case 'ClassSelector':
      return { test: ({ classes }) => classes.has(name), weight: 1000, key: `.${name}` };
    case 'IdSelector':
      return { test: ({ attributes }) => attributes.get('id') === name, weight: 1_000_000, key: `#${name}` };
    case 'AttributeSelector':
      return { test: attributeTest(node), weight: 1000 };
    case 'PseudoClassSelector':
      return { test: pseudoTest(node), weight: 1000 };
    // `::before` is no element of the page.
    case 'PseudoElementSelector':
      return { test: never, weight: 1 };
    default:
      return { test: undecided, weight: 0 };
  }
};

/** Makes a selector of css-tree ready to be matched. */
export const compile = (node: CssNode): Selector => {
  const compounds: { combinator: string; tests: Test[] }[] = [{ combinator: '', tests: [] }];
  let specificity = 0;
  let key = '';
  for (const part of node.children ?? []) {
    if (part.type === 'Combinator') {
      compounds.push({ combinator: nameOf(part), tests: [] });
      key = '';
      continue;
    }
    const { test, weight, key: own } = testOf(part);
    specificity += weight;
    // Any of them would do; what stands last is rarest: `a.button`, `td#out`.
    key = own ?? key;
    if (test) (compounds.at(-1) as { tests: Test[] }).tests.push(test);
  }
  return { compounds: compounds.reverse(), specificity, key };
};
