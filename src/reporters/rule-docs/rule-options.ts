import { z } from 'zod';
import type { Text } from '../../model/base/text.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { Words as All } from '../../words/index.js';

/** One option of a rule, as its schema tells. */
interface RuleOption {
  readonly name: string;
  /** 'integer', 'list of texts', '"a" | "b"'. */
  readonly type: string;
  /** As JSON; absent when the option has none. */
  readonly byDefault?: string;
  readonly meaning: string;
}

type Words = Pick<All, 'optionTypes'>;

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** What a value may be, in words; values that may be chosen stand as they are written. `many`: what a list is of. */
const typeOf = ({ optionTypes }: Words, shape: Shape, many = false): string => {
  const of = (part: Shape): string => typeOf({ optionTypes }, part, many);
  if (shape.enum !== undefined) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.anyOf !== undefined) return shape.anyOf.map(of).join(' | ');
  if (shape.type === 'array') {
    const items = typeOf({ optionTypes }, shape.items ?? {}, true);
    return shape.items?.enum === undefined ? optionTypes.listOf(items) : optionTypes.listAmong(items);
  }
  const named = (type: string): string =>
    (Object.hasOwn(optionTypes.names, type) ? optionTypes.names[type]?.[many ? 1 : 0] : undefined) ?? type;
  return [shape.type ?? 'any'].flat().map(named).join(' | ');
};

const schemaOf = (rule: AnyRule): Shape =>
  rule.options === undefined ? {} : (z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' }) as Shape);

/** The options of a rule, in the order in which it declares them. */
export const ruleOptions = (rule: AnyRule, words: All): RuleOption[] =>
  Object.entries(schemaOf(rule).properties ?? {}).map(([name, shape]) => ({
    name,
    type: typeOf(words, shape),
    ...(shape.default === undefined ? {} : { byDefault: JSON.stringify(shape.default) }),
    meaning: (rule.docs.options as Readonly<Record<string, Text>> | undefined)?.[name]?.[words.lang] ?? shape.description ?? '',
  }));

/** The defaults alone: what fills the slots of a message when no configuration speaks. */
export const defaultOptions = (rule: AnyRule): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(schemaOf(rule).properties ?? {}).flatMap(([name, shape]) =>
      shape.default === undefined ? [] : [[name, shape.default]],
    ),
  );
