import { z } from 'zod';

/** A schema without its `optional`, `nullable`, `default` and other wrappers. */
const unwrapped = (schema: unknown): unknown => {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault ||
    inner instanceof z.ZodReadonly
  )
    inner = inner.unwrap();
  return inner;
};

/** The keys that a schema knows at a path: candidates for a did-you-mean. None when any key is welcome there. */
export const knownKeysAt = (schema: unknown, path: readonly PropertyKey[]): readonly string[] => {
  const here = unwrapped(schema);
  if (here instanceof z.ZodUnion) return here.options.flatMap((option) => knownKeysAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
  if (here instanceof z.ZodObject) return knownKeysAt(here.shape[String(key)], rest);
  if (here instanceof z.ZodArray) return knownKeysAt(here.element, rest);
  if (here instanceof z.ZodRecord) return knownKeysAt(here.valueType, rest);
  return [];
};
