/** Somebody's agreement to a mass export: who, and why. */
export interface Approval {
  readonly by: string;
  readonly reason: string;
}
