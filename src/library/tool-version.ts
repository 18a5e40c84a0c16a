import { createRequire } from 'node:module';

/** The version of the package that this file is part of, compiled or not. */
export const VERSION: string = (createRequire(import.meta.url)('lumo-check/package.json') as { version: string }).version;

/** Of the rules and of all that judges, as they were built: two tools of one hash judge alike. */
export const RULES_SHA256: string = (createRequire(import.meta.url)('#rules-hash') as { sha256: string }).sha256;
