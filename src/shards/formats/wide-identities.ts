import { createHmac } from 'node:crypto';
import type { IdentityForm } from '../../fields/persons/identity-form.js';
import type { ShardSecrets } from './driver-file.js';

const WORDS = 4;

/** How identities are written down in the log of a run: 128 bits under its key, so that a log in a shuffle file names nobody. */
export const wideIdentities = ({ key }: Pick<ShardSecrets, 'key'>): IdentityForm => {
  const bytes = createHmac('sha256', Buffer.from(key, 'hex')).update('persons').digest();
  return { words: WORDS, key: Array.from({ length: WORDS }, (_, i) => bytes.readUInt32LE(i * 4)) };
};
