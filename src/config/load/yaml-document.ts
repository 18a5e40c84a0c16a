import type { Document, LineCounter, Scalar, YAMLMap } from 'yaml';
import type { Text } from '../../model/base/text.js';
import { firstErrorLine } from './import-module.js';
import { beyondBounds, beyondText } from './yaml-bounds.js';

/** The mistakes that people make in YAML; the parser's own English stands in for the rest. */
const YAML_FAULTS: Readonly<Record<string, Text>> = {
  DUPLICATE_KEY: { en: 'a key is there twice', fr: 'une clé y est deux fois' },
  TAB_AS_INDENT: { en: 'indent with spaces, not with tabs', fr: 'indentez avec des espaces, pas avec des tabulations' },
  BAD_INDENT: { en: 'the indentation is wrong', fr: 'l’indentation est fausse' },
  MISSING_CHAR: { en: 'a quote, a bracket or a colon is missing', fr: 'il manque un guillemet, un crochet ou deux-points' },
  MULTIPLE_DOCS: { en: 'there is more than one document', fr: 'il y a plus d’un document' },
};

/** What the parser calls a wrong indentation, too. */
const UNCLOSED: Text = {
  en: 'a bracket or a brace is not closed, or what stands within is not indented',
  fr: 'un crochet ou une accolade n’est pas refermé, ou ce qui s’y trouve n’est pas indenté',
};
const whyOf = (code: string, said: string): Text =>
  code === 'BAD_INDENT' && said.startsWith('Flow ') ? UNCLOSED : (YAML_FAULTS[code] ?? { en: said, fr: said });

/** Why a text is no YAML, and where, both counted from 1. */
export interface YamlFault {
  readonly why: Text;
  readonly place?: { readonly line: number; readonly column: number } | undefined;
}

/** A text that was read, with its lines. */
export interface YamlDocument {
  readonly value: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** What the parser says by an error in English. */
const UNFOLDS: YamlFault = { why: { en: 'its aliases unfold to too much', fr: 'ses alias se déplient en trop de valeurs' } };

/**
 * Where a key stands that its map has already. By hand: the parser compares each key with all others, which takes minutes of a megabyte.
 * @returns undefined where all are different
 */
const secondOfTwo = (maps: readonly YAMLMap[]): number | undefined => {
  for (const { items } of maps) {
    const seen = new Set<unknown>();
    for (const { key } of items as readonly { readonly key: Partial<Scalar> | null }[]) {
      if (typeof key !== 'object' || key === null || !('value' in key)) continue;
      if (seen.has(key.value)) return key.range?.[0] ?? 0;
      seen.add(key.value);
    }
  }
  return undefined;
};

/** YAML 1.2, in which off, no and dates are plain text, and JSON; the parser is loaded only when it is needed. */
export const readYaml = async (content: string): Promise<YamlDocument | YamlFault> => {
  const { LineCounter: Lines, parseDocument, Parser, visit } = await import('yaml');
  const beyond = beyondText(content) ?? beyondBounds(new Parser().parse(content));
  if (beyond) return { why: beyond };
  const lines = new Lines();
  const document = parseDocument(content, { prettyErrors: true, lineCounter: lines, logLevel: 'error', uniqueKeys: false });
  const placeOf = ({ line, col }: { readonly line: number; readonly col: number }) => ({ line, column: col });
  const [fault] = document.errors;
  if (fault) {
    const said = (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    const place = fault.linePos?.[0];
    return { why: whyOf(fault.code, said), place: place && placeOf(place) };
  }
  const maps: YAMLMap[] = [];
  visit(document, { Map: (_, map) => void maps.push(map) });
  const twice = secondOfTwo(maps);
  if (twice !== undefined) return { why: YAML_FAULTS.DUPLICATE_KEY as Text, place: placeOf(lines.linePos(twice)) };
  try {
    return { value: document.toJS() as unknown, document, lines };
  } catch (error) {
    return error instanceof ReferenceError ? UNFOLDS : { why: { en: firstErrorLine(error), fr: firstErrorLine(error) } };
  }
};
