/** A day on which texts begin or cease to hold. */
export interface ReportChange {
  readonly day: string;
  readonly law: readonly string[];
  readonly rules: readonly string[];
  readonly rows: number;
}
