// Loaded before the program in a process of its own (`node --import`): what is to fail there comes in LUMO_FAULT.
import { isMainThread } from 'node:worker_threads';
import { arm, install } from './inject.mjs';

const { clock, ...plan } = JSON.parse(process.env.LUMO_FAULT ?? '{}');
if (plan.within && isMainThread) {
  await install();
  arm(plan);
}
if (clock !== undefined) (await import('./clock.mjs')).jump(clock);
