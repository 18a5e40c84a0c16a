// The core as a page or a worker bundles it.
import '../../src/browser/run/web-buffer.js';
import { platform } from '#platform';
import { judgeBytes } from './judge-bytes.js';

Object.assign(globalThis, { judgeBytes, platform });
