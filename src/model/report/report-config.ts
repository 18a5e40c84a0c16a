/** The configuration file in use. */
export interface ReportConfig {
  /** Its name, without its folder. */
  readonly name: string;
  /** Folders above the current one, where it was found by itself; absent of one that was named. */
  readonly above?: number;
}
