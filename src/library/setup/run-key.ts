import { randomBytes } from 'node:crypto';
import type { SipKey } from '../../fields/bytes/sip-hash.js';

/** A key for one run, and for nothing after it. */
export const makeRunKey = (): SipKey => Array.from(new Uint32Array(new Uint8Array(randomBytes(16)).buffer));
