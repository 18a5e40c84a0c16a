export type DocumentKind = 'message' | 'script' | 'table' | 'undecided';

/** What a file is. @param head its first bytes */
export const recogniseDocument = (name: string, head: Uint8Array): DocumentKind => (head.length > 0 && name === '' ? 'undecided' : 'table');
