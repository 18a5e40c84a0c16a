/** The outputs of a check: contacts that stay, and those that leave. */
export const CLEAN_OUTPUTS = ['clean', 'rejects'] as const;
