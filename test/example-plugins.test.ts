import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment, folder, installedIn, ROOT } from './cli/support.js';

describe('the examples of plugins', () => {
  it.each(['lumo-check-plugin-fairs', 'lumo-check-plugin-office'])('%s passes its own tests, as they are run by npm test', (name) => {
    const at = folder();
    installedIn(at);
    cpSync(join(ROOT, 'examples', name), join(at, name), { recursive: true });
    const tested = spawnSync(process.execPath, ['--test'], { cwd: join(at, name), env: environment(), encoding: 'utf8' });
    expect([tested.status, tested.stdout]).toEqual([0, expect.stringMatching(/# pass [1-9]\d+\n[\s\S]*# fail 0\n/)]);
  });
});
