/**
 * What rules may import of this room.
 * @module
 */

export { planText } from './example-plan.js';
export type * from './judged-campaign.js';
export type * from './parts.js';
export type * from './plan.js';
export { SECTORS, type Sector } from './sector.js';
