import { isAbsolute } from 'node:path';

/** What names of packages that are made for lumo-check begin with, by what they bring. */
const PREFIXES = { plugin: 'lumo-check-plugin', config: 'lumo-check-config' } as const;
export type PackageKind = keyof typeof PREFIXES;

/**
 * The whole name of a package that is called by its short one, as ESLint does it: `acme` is `lumo-check-plugin-acme`, `@acme` is
 * `@acme/lumo-check-plugin`, `@acme/leads` is `@acme/lumo-check-plugin-leads`. A whole name stays as it is.
 */
export const wholeName = (name: string, kind: PackageKind): string => {
  const prefix = PREFIXES[kind];
  const [, scope, rest] = /^(@[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const own = scope === undefined ? name : rest;
  const whole = own === undefined || own === prefix ? prefix : own.startsWith(`${prefix}-`) ? own : `${prefix}-${own}`;
  return scope === undefined ? whole : `${scope}/${whole}`;
};

/** What a name may stand for, in the order in which it is looked for: the whole name before the short one as it is. */
export const packageNames = (name: string, kind: PackageKind): readonly string[] =>
  /^(?:\.{1,2}(?:[/\\]|$)|[a-z]+:)/i.test(name) || isAbsolute(name) ? [name] : [...new Set([wholeName(name, kind), name])];
