/**
 * Where something stands in the file that was read: line and column from 1, as SARIF counts them, and a length in characters, line
 * ends among them. In a part of a mail that is coded (base64, quoted-printable) it is the line of the coded text, from column 1.
 */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
