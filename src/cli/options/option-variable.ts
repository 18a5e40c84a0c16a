import type { OptionSpec } from './table/option.js';

/** What an option was given, else what the variable says that the table names for it; a blank variable says nothing. */
export const valueOrVariable = (
  { env: name }: OptionSpec<string>,
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => given ?? (name === undefined ? undefined : env[name]?.trim() || undefined);
