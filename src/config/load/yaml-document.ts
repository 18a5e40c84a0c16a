import type { Document, LineCounter } from 'yaml';
import type { Text } from '../../model/base/text.js';
import { firstErrorLine } from './import-module.js';

/** The mistakes that people make in YAML; the parser's own English stands in for the rest. */
const YAML_FAULTS: Readonly<Record<string, Text>> = {
  DUPLICATE_KEY: { en: 'a key is there twice', fr: 'une clé y est deux fois' },
  TAB_AS_INDENT: { en: 'indent with spaces, not with tabs', fr: 'indentez avec des espaces, pas avec des tabulations' },
  BAD_INDENT: { en: 'the indentation is wrong', fr: 'l’indentation est fausse' },
  MISSING_CHAR: { en: 'a quote, a bracket or a colon is missing', fr: 'il manque un guillemet, un crochet ou deux-points' },
  MULTIPLE_DOCS: { en: 'there is more than one document', fr: 'il y a plus d’un document' },
};

/** Why a text is no YAML, and where, both counted from 1. */
export interface YamlFault {
  readonly why: Text;
  readonly place?: { readonly line: number; readonly column: number } | undefined;
}

const TOO_DEEP: YamlFault = {
  why: { en: 'more than 200 levels stand in each other', fr: 'plus de 200 niveaux y sont imbriqués' },
};
const UNFOLDS: YamlFault = {
  why: { en: 'its aliases unfold to too much', fr: 'ses alias se déplient en trop de valeurs' },
};
const MOST_DEPTH = 200;

/** Dashes, marks of keys, names and tags in one line, each of which begins in the one before it; or as many columns of indentation. */
const CHAIN = /(?:(?:[-?]|[&!*]\S{0,99})[ \t]){200}|^ {400}/m;

/**
 * Whether so much stands in each other that the parser, which calls itself, would fill the memory or the stack: where that happens inside of an
 * expression, V8 ends the process. Brackets in quotes count too.
 */
const isTooDeep = (content: string): boolean => {
  if (CHAIN.test(content)) return true;
  let depth = 0;
  for (const [bracket] of content.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') depth++;
    else if (depth > 0) depth--;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
};

/** A text that was read, with its lines. */
export interface YamlDocument {
  readonly value: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** YAML 1.2, in which off, no and dates are plain text, and JSON; the parser is loaded only when it is needed. */
export const readYaml = async (content: string): Promise<YamlDocument | YamlFault> => {
  if (isTooDeep(content)) return TOO_DEEP;
  const { LineCounter: Lines, parseDocument } = await import('yaml');
  const lines = new Lines();
  const document = parseDocument(content, { prettyErrors: true, lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    const said = (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    const place = fault.linePos?.[0];
    return { why: YAML_FAULTS[fault.code] ?? { en: said, fr: said }, place: place && { line: place.line, column: place.col } };
  }
  try {
    return { value: document.toJS() as unknown, document, lines };
  } catch (error) {
    return error instanceof ReferenceError ? UNFOLDS : { why: { en: firstErrorLine(error), fr: firstErrorLine(error) } };
  }
};
