import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WorkerThread } from '../../../src/engine/threads/worker-thread.js';
import { folder } from '../../register/support.js';

interface Question {
  readonly id: number;
}
const threadOf = (body: string): WorkerThread<Question, Question & { readonly said: string }> => {
  const entry = join(folder(), 'thread.mjs');
  writeFileSync(
    entry,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ id }) => { ${body}; parentPort.postMessage({ id, said: 'done' }); });\n`,
  );
  return new WorkerThread(entry, { patience: 1 });
};

it.each([
  ['never comes to its end', 'for (;;);'],
  ['ends', 'process.exit(0)'],
  ['throws', 'throw new Error()'],
])('a thread that %s has failed, for all that wait and all that ask later', async (_, body) => {
  const thread = threadOf(body);
  const asked = [thread.ask((id) => ({ id })), thread.ask((id) => ({ id }))];
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'LUMO_WORKER_DIED' });
  await expect(thread.ask((id) => ({ id }))).rejects.toMatchObject({ code: 'LUMO_WORKER_DIED' });
  expect(thread.isDead).toBe(true);
});

it('a thread that answers, slowly, is waited for', async () => {
  const thread = threadOf('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900)');
  const answers = await Promise.all([1, 2, 3].map(() => thread.ask((id) => ({ id }))));
  expect(answers.map(({ said }) => said)).toEqual(['done', 'done', 'done']);
  await thread.close();
});
