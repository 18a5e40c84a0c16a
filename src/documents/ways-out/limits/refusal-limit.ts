/** How a message takes back, around its way out, what that gives. */
export type RefusalLimit = 'barred' | 'slow' | 'partial' | 'pending' | 'brief' | 'reserved' | 'asks' | 'hard' | 'call';
