import type { AnyRule } from '../rule/rule.js';

/** What objects of data have for a prototype; bytes of examples, schemas and instances are left as they are. */
const isData = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/** A copy of data, to the bottom, that nobody can change; a getter in it was asked once. */
const frozenCopy = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || !isData(value)) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)]));
  return Object.freeze(copy) as T;
};

/**
 * A rule of somebody else, whose words are those that it had before it saw the first cell: reports tell them, and a rule that changes them while it
 * reads could tell a cell.
 */
export const settledRule = <R extends AnyRule>(rule: R): R => {
  const { id, docs, messages, facts, law } = rule;
  const words = {
    id,
    docs: frozenCopy(docs),
    messages: frozenCopy(messages),
    law: frozenCopy(law),
    ...(facts && { facts: frozenCopy(facts) }),
  };
  // With its prototype: what it visits with may be a method.
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(rule)), rule, words)) as R;
};
