import { createRequire } from 'node:module';

/** The version of the package that this file is part of, compiled or not. */
export const VERSION: string = (createRequire(import.meta.url)('lumo-check/package.json') as { version: string }).version;
