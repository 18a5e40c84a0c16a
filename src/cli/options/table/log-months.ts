/** Logs are kept between six months and a year (CNIL): a year unless somebody says less. */
export const LOG_MONTHS = { least: 6, most: 12 } as const;
