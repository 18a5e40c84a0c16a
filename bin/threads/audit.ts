import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from '../../src/cli/start-up/keep-compiled.js';

// A thread that judges whole files: it begins with what was compiled of the program before, as the program does.
keepCompiled(process.env, join(dirname(fileURLToPath(import.meta.url)), '../../chunks'), true);
void import('../../src/audit/threads/file-worker.js');
