import type { ShardCutOptions } from '../options/engine/shard.js';
import type { CommandHandler } from '../setup/command-context.js';

export const shardCutCommand: CommandHandler<ShardCutOptions> = async () => 2;
