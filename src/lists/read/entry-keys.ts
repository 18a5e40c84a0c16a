/** SHA-256 of nothing. */
export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/**
 * One table per kind of key. `canonical` holds the mailboxes whose canonical spelling differs from what is written, `loose`
 * the addresses of `post` as they are nearly written, `sha256` the digests of 64 hexadecimal digits, `digest` all others.
 */
export const ENTRY_KEYS = ['email', 'canonical', 'phone', 'domain', 'siren', 'siret', 'post', 'loose', 'sha256', 'digest'] as const;
export type EntryKey = (typeof ENTRY_KEYS)[number];
