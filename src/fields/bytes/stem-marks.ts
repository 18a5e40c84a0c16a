/** The bits by which cells are marked that may say what each sieve of stems looks for. */
export const STEM_MARKS = {
  refusalWord: 1,
  refusal: 2,
  death: 4,
  protection: 8,
  privatePerson: 16,
  deadAddress: 32,
  minor: 64,
  recordNote: 128,
  line: 256,
  retired: 512,
  pupil: 1024,
  closedName: 2048,
} as const;
