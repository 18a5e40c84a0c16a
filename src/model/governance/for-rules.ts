/**
 * What rules are shown of an organisation.
 * @module
 */
export type * from './control.js';
export type * from './dpia.js';
export type * from './register.js';
