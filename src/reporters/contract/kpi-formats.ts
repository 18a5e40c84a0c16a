/** The formats of KPIs, and how names of files end that ask for them. */
export const KPI_FORMATS = { terminal: '.txt', json: '.json', csv: '.csv', prometheus: '.prom' } as const;
export type KpiFormat = keyof typeof KPI_FORMATS;
