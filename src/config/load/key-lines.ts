import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** The line of the nearest key that is there, from the whole path upwards; undefined where not even the first is. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** Where each key of a document stands. */
export const keyLines =
  (document: Document, lines: LineCounter): LineOf =>
  (path) => {
    let node: unknown = document.contents;
    let found: number | undefined;
    for (const part of path) {
      let key: Node | undefined;
      if (isMap(node)) {
        const pair = node.items.find(({ key: one }) => isScalar(one) && String(one.value) === String(part));
        key = pair?.key as Node | undefined;
        node = pair?.value;
      } else if (isSeq(node)) {
        node = node.items[Number(part)];
        key = node as Node | undefined;
      } else break;
      const at = key?.range?.[0];
      if (at === undefined) break;
      found = lines.linePos(at).line;
    }
    return found;
  };
