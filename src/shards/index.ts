/**
 * Judging in parts, for programs: what `lumo-check shard` does.
 * @module
 */

export { mergeShards } from './finish/merge.js';
