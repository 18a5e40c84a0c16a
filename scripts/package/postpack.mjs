// After `npm pack` and `npm publish`: the checkout is as it was before.
import { fileURLToPath } from 'node:url';
import { restore } from './swapped.mjs';

restore(fileURLToPath(new URL('../..', import.meta.url)));
