// Standard input in as few bytes as gzip can hold it. A process of its own: what zopfli was compiled with listens to the errors of its process.
import { buffer } from 'node:stream/consumers';
import { gzipAsync } from '@gfx/zopfli';

process.stdout.write(await gzipAsync(await buffer(process.stdin), { numiterations: 20 }));
