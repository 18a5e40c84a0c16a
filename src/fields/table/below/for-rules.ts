/**
 * What rules may import of this room.
 * @module
 */

export { LISTED_BELOW, LISTS_BELOW_SURVEYED, makeStanding } from './persons-below.js';
