/** Sectors whose offers may not be made to consumers, and `none` of them. */
export const SECTORS = ['none', 'energy-saving', 'renewable-energy', 'home-adaptation', 'training-account'] as const;
export type Sector = (typeof SECTORS)[number];
