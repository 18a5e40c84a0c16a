// What a mask gives away: how many contacts of one file share each mask. Needs the build.
//   npm run prove:masks -- --count 1000000 --seed 1
// Exit code 1 where masks leave fewer than five people, for one contact in ten thousand or more.
import { parseArgs } from 'node:util';
import { mask } from '../../.build/src/fields/identity/mask.js';
import { crowdsOf } from './masks/crowds.mjs';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } } });
const [count, seed] = [values.count, values.seed].map(Number);
const figures = crowdsOf(mask, count, seed);
process.stdout.write(`${JSON.stringify({ contacts: count, seed, ...figures })}\n`);
if (Object.values(figures).some(({ fewerThanFive }) => fewerThanFive * 10_000 >= count)) process.exitCode = 1;
