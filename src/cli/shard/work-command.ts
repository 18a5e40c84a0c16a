import { resolve } from 'node:path';
import { serveFrames } from '../../shards/work/serve.js';
import type { ShardWorkOptions } from '../options/engine/shard.js';
import type { CommandHandler } from '../setup/command-context.js';
import { ownRules, secretsOf } from './own-rules.js';

/** `lumo-check shard work`: ends with standard input. */
export const shardWorkCommand: CommandHandler<ShardWorkOptions> = async (_, { plan }, { io }) => {
  await serveFrames(resolve(io.cwd(), plan), await ownRules(), {
    questions: io.stdin as AsyncIterable<Uint8Array>,
    secrets: secretsOf(io),
    answer: (bytes) => new Promise((done, fail) => io.stdout.write(bytes, (cause) => (cause ? fail(cause) : done()))),
  });
  return 0;
};
