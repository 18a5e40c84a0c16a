import type { PackedNetwork } from './unpack-network.js';

export const LEARNED_FROM = '';
export const NETWORKS: readonly PackedNetwork[] = [];
