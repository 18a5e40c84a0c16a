// Writes the address of each module that a process loads into the file that LUMO_TRACE names: `node --import`, and its hooks.
import { appendFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && !process.env.LUMO_TRACE_HOOKS) {
  process.env.LUMO_TRACE_HOOKS = '1';
  register(import.meta.url);
}

export const load = (url, context, next) => {
  if (url.startsWith('file:')) appendFileSync(process.env.LUMO_TRACE, `${url}\n`);
  return next(url, context);
};
