import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from '../../src/cli/start-up/keep-compiled.js';

// A thread that reads blocks of a log: it begins with what was compiled of the program before, as the program does.
keepCompiled(process.env, join(dirname(fileURLToPath(import.meta.url)), '../../chunks'), true);
void import('../../src/events/run/log-worker.js');
