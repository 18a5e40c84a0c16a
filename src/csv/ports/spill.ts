/** Room for what a run should not hold in memory: written at its end, read anywhere, gone when it is closed. */
export interface SpillFile {
  /** Writes all of the bytes. @returns where they begin @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE */
  append(bytes: Uint8Array): number;
  /** Fills the bytes with what begins there. */
  read(into: Uint8Array, at: number): void;
  close(): void;
}
