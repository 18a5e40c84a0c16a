/** The configuration file in use. */
export interface ReportConfig {
  /** Its name, without its folder. */
  readonly name: string;
  /** Folders above the current one, where it was found by itself; absent of one that was named. */
  readonly above?: number;
}

/** An exemption, and how many rows it was used on. */
export interface ReportExemption {
  readonly rule: string;
  readonly reason: string;
  readonly evidence: string;
  readonly approvedBy: string;
  readonly until: string;
  readonly rows: number;
}
