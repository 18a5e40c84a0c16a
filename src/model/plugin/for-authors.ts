/**
 * What a plugin is made of, for whoever writes one.
 * @module
 */
export type * from './contact-reader.js';
export type * from './header-words.js';
export type * from './language.js';
export type * from './plugin.js';
export type * from './preset.js';
export type * from './reporter.js';
