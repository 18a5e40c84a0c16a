import type { Document, LineCounter } from 'yaml';
import type { Text } from '../../model/base/text.js';
import { firstErrorLine } from './import-module.js';
import { isTooDeep, MOST_LEVELS } from './yaml-depth.js';

/** The mistakes that people make in YAML; the parser's own English stands in for the rest. */
const YAML_FAULTS: Readonly<Record<string, Text>> = {
  DUPLICATE_KEY: { en: 'a key is there twice', fr: 'une clé y est deux fois' },
  TAB_AS_INDENT: { en: 'indent with spaces, not with tabs', fr: 'indentez avec des espaces, pas avec des tabulations' },
  BAD_INDENT: { en: 'the indentation is wrong', fr: 'l’indentation est fausse' },
  MISSING_CHAR: { en: 'a quote, a bracket or a colon is missing', fr: 'il manque un guillemet, un crochet ou deux-points' },
  MULTIPLE_DOCS: { en: 'there is more than one document', fr: 'il y a plus d’un document' },
};

const TOO_DEEP: Text = {
  en: `lists and keys stand in each other more than ${MOST_LEVELS} levels deep`,
  fr: `des listes et des clés sont imbriquées sur plus de ${MOST_LEVELS} niveaux`,
};

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

/** YAML 1.2, in which off, no and dates are plain text, and JSON; the parser is loaded only when it is needed. */
export const readYaml = async (content: string): Promise<YamlDocument | YamlFault> => {
  const { LineCounter: Lines, parseDocument, Parser } = await import('yaml');
  if (isTooDeep(new Parser().parse(content))) return { why: TOO_DEEP };
  const lines = new Lines();
  const document = parseDocument(content, { prettyErrors: true, lineCounter: lines, logLevel: 'error' });
  const [fault] = document.errors;
  if (fault) {
    const said = (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    const place = fault.linePos?.[0];
    return { why: YAML_FAULTS[fault.code] ?? { en: said, fr: said }, place: place && { line: place.line, column: place.col } };
  }
  try {
    return { value: document.toJS() as unknown, document, lines };
  } catch (error) {
    return { why: { en: firstErrorLine(error), fr: firstErrorLine(error) } };
  }
};
