import { z } from 'zod';
import type { AnyRule } from '../model/rule.js';
import type { Lang, Text } from '../model/text.js';

/** One option of a rule, as its schema tells. */
export interface RuleOption {
  readonly name: string;
  /** 'integer', 'string[]', '"a" | "b"'. */
  readonly type: string;
  /** As JSON; absent when the option has none. */
  readonly byDefault?: string;
  readonly meaning: string;
}

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

const typeOf = (shape: Shape): string => {
  if (shape.enum !== undefined) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.anyOf !== undefined) return shape.anyOf.map(typeOf).join(' | ');
  if (shape.type === 'array') return shape.items?.enum === undefined ? `${typeOf(shape.items ?? {})}[]` : `(${typeOf(shape.items)})[]`;
  return [shape.type ?? 'any'].flat().join(' | ');
};

const schemaOf = (rule: AnyRule): Shape =>
  rule.options === undefined ? {} : (z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' }) as Shape);

/** The options of a rule, in the order in which it declares them. */
export const optionsOf = (rule: AnyRule, lang: Lang): RuleOption[] =>
  Object.entries(schemaOf(rule).properties ?? {}).map(([name, shape]) => ({
    name,
    type: typeOf(shape),
    ...(shape.default === undefined ? {} : { byDefault: JSON.stringify(shape.default) }),
    meaning: (rule.docs.options as Readonly<Record<string, Text>> | undefined)?.[name]?.[lang] ?? shape.description ?? '',
  }));

/** The defaults alone: what fills the slots of a message when no configuration speaks. */
export const defaultsOf = (rule: AnyRule): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(schemaOf(rule).properties ?? {}).flatMap(([name, shape]) =>
      shape.default === undefined ? [] : [[name, shape.default]],
    ),
  );
