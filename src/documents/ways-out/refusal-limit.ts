/** How a message takes back, around its way out, what that gives. */
export type RefusalLimit = 'slow' | 'partial' | 'pending' | 'brief' | 'reserved' | 'asks';
