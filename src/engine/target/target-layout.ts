import type { FieldName } from '../../model/contact/field.js';
import type { SegmentKind } from '../../model/contact/segment.js';

/**
 * What a cell of a target holds: an identifier (`email`; `call`, a number to call; `text`, a number for text messages), each only where its
 * channel was asked and may be used; the last name, or the whole one where the file has no other; a name that is never blank; a field.
 */
export type TargetValue = 'email' | 'call' | 'text' | 'lastName' | 'fullName' | 'anyName' | { readonly field: FieldName };

export interface TargetColumn {
  readonly header: string;
  readonly value: TargetValue;
}

/** Where the segments of a contact go: a column for each kind, tags in one cell (`lumo-size-pme`), or members of the JSON. */
export type TargetSegments =
  | { readonly as: 'columns'; readonly headers: Readonly<Record<SegmentKind, string>> }
  | { readonly as: 'tags'; readonly header: string; readonly separator: string }
  | { readonly as: 'attributes' };

/** The import layout of a tool: UTF-8 without a mark, cells quoted where they must be. */
export interface TargetLayout {
  readonly delimiter: ',' | ';';
  readonly columns: readonly TargetColumn[];
  readonly segments: TargetSegments;
  /** One cell of JSON, behind the columns: its header, and its members by field. */
  readonly attributes?: { readonly header: string; readonly members: Readonly<Record<string, FieldName>> };
  /** The tool reads a backslash before a quote as an escape, as PHP does: none is written. */
  readonly noBackslash?: true;
}
