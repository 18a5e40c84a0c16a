import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Page, PageElement, PageStep, PageText } from './page.js';
import type { Parsers } from './parsers.js';

/** Their text is a program, a sheet or data. */
const NO_TEXT = new Set([
  'script',
  'style',
  'mj-style',
  'title',
  'mj-title',
  'mj-attributes',
  'iframe',
  'textarea',
  'svg',
  'math',
  'select',
  'audio',
  'video',
]);
/** A comment that Outlook or old browsers read as a page, and what it asks for. */
const CONDITION = /^\[if ([^\]]{1,80})\]>/;

type Node = Tree.ChildNode | Tree.Document | Tree.DocumentFragment;
type Job = { readonly node: Node; readonly parent: PageElement | undefined; readonly shift: number } | { readonly step: PageStep };
/** What is found on the way besides the steps. */
interface Besides {
  readonly styles: { css: string; media?: string }[];
  title?: PageText;
  includes: boolean;
}

const textOf = (node: Node): Tree.TextNode[] =>
  'childNodes' in node ? node.childNodes.filter((child): child is Tree.TextNode => child.nodeName === '#text') : [];

/** Makes elements, and remembers which came last in each parent. */
const makeElements = (): ((node: Tree.Element, parent: PageElement | undefined, shift: number) => PageElement) => {
  const last = new Map<PageElement | undefined, PageElement>();
  return (node, parent, shift) => {
    const before = last.get(parent);
    if (before) before.isLast = false;
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const location = node.sourceCodeLocation;
    const element: PageElement = {
      tag: node.tagName,
      attributes,
      classes: new Set((attributes.get('class') ?? attributes.get('css-class') ?? '').split(/\s+/).filter((name) => name !== '')),
      ...(parent ? { parent } : {}),
      ...(before ? { before } : {}),
      position: (before?.position ?? 0) + 1,
      isLast: true,
      start: (location?.startTag?.startOffset ?? location?.startOffset ?? 0) + shift,
      end: (location?.startTag?.endOffset ?? location?.endOffset ?? 0) + shift,
    };
    last.set(parent, element);
    return element;
  };
};

/**
 * A page of HTML or MJML as a list of steps. MJML closes elements where they open (`<mj-image />`), which HTML does not know: what a
 * parser of HTML puts inside of such an element stands beside it.
 * @param source masked: no merge tag is left that has quotes or brackets
 */
export const readPage = (source: string, parsers: Parsers): Page => {
  const steps: PageStep[] = [];
  const besides: Besides = { styles: [], includes: false };
  const elementOf = makeElements();
  const jobs: Job[] = [{ node: parsers.page(source), parent: undefined, shift: 0 }];

  const push = (children: readonly Node[], parent: PageElement | undefined, shift: number): void => {
    for (let i = children.length - 1; i >= 0; i--) jobs.push({ node: children[i] as Node, parent, shift });
  };
  const comment = (node: Tree.CommentNode, parent: PageElement | undefined, shift: number): void => {
    const condition = CONDITION.exec(node.data);
    const start = node.sourceCodeLocation?.startOffset;
    if (!condition || start === undefined) return;
    const end = node.data.lastIndexOf('<![endif]');
    const inside = node.data.slice(condition[0].length, end < 0 ? undefined : end);
    if (inside.trim() === '' || inside.trim() === '<!') return;
    const by =
      /mso|outlook|gte|lte?|gt|ie/i.test(condition[1] as string) && !(condition[1] as string).startsWith('!')
        ? 'outlook-only'
        : 'not-rendered';
    jobs.push({ step: { at: 'show' } });
    push(parsers.fragment(inside).childNodes, parent, shift + start + '<!--'.length + condition[0].length);
    jobs.push({ step: { at: 'hide', by } });
  };
  const element = (node: Tree.Element, parent: PageElement | undefined, shift: number): void => {
    const { tagName } = node;
    const [text] = textOf(node);
    if (tagName === 'style' || tagName === 'mj-style') {
      const media = node.attrs.find(({ name }) => name === 'media')?.value;
      besides.styles.push({
        css: textOf(node)
          .map(({ value }) => value)
          .join(''),
        ...(media === undefined ? {} : { media }),
      });
    }
    if ((tagName === 'title' || tagName === 'mj-title') && !besides.title && !insideSvg(parent)) {
      const at = text?.sourceCodeLocation ?? node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
      besides.title = { text: text?.value ?? '', start: (at?.startOffset ?? 0) + shift, end: (at?.endOffset ?? 0) + shift };
    }
    if (tagName === 'mj-include') besides.includes = true;
    if (NO_TEXT.has(tagName)) return;
    const made = elementOf(node, parent, shift);
    const isEmpty = source[made.end - 2] === '/' && source[made.end - 1] === '>' && node.childNodes.length > 0;
    steps.push({ at: 'open', element: made });
    if (isEmpty) steps.push({ at: 'close', element: made });
    else jobs.push({ step: { at: 'close', element: made } });
    if ('content' in node) {
      jobs.push({ step: { at: 'show' } });
      push((node as Tree.Template).content.childNodes, made, shift);
      jobs.push({ step: { at: 'hide', by: 'not-rendered' } });
    } else push(node.childNodes, isEmpty ? parent : made, shift);
  };

  for (let job = jobs.pop(); job; job = jobs.pop()) {
    if ('step' in job) {
      steps.push(job.step);
      continue;
    }
    const { node, parent, shift } = job;
    if (node.nodeName === '#text') {
      const { value, sourceCodeLocation: at } = node as Tree.TextNode;
      steps.push({ at: 'text', text: { text: value, start: (at?.startOffset ?? 0) + shift, end: (at?.endOffset ?? 0) + shift } });
    } else if (node.nodeName === '#comment') comment(node as Tree.CommentNode, parent, shift);
    else if ('tagName' in node) element(node, parent, shift);
    else if ('childNodes' in node) push(node.childNodes, parent, shift);
  }
  return { steps, ...besides };
};

const insideSvg = (parent: PageElement | undefined): boolean => parent?.tag === 'svg';
