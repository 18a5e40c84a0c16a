import type { TextLayout } from '../../csv/ports/sink.js';
import { type SegmentBy, segmentColumn } from '../../model/contact/segment.js';
import { TARGET_NEEDS, type Target } from '../../model/contact/target.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan } from '../plan/plan.js';
import { makeSegmentReader } from '../segment/segment-reader.js';
import type { TargetLayout } from './target-layout.js';
import { targetSegments } from './target-segments.js';
import { isIdentifier, makeTargetValues } from './target-values.js';
import { TARGET_LAYOUTS } from './targets-data.js';

/** Line feed, as every one of the tools reads it. */
const LINE_END = '\n';
const QUOTED = /[",;]/;

/** RFC 4180; no cell has a line end in it. */
const lineOf = (cells: readonly string[], { delimiter }: TargetLayout): Buffer =>
  Buffer.from(cells.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter) + LINE_END);

const headersOf = (layout: TargetLayout, by: readonly SegmentBy[]): readonly string[] => {
  const { columns, segments, attributes } = layout;
  const ofSegments = segments.as === 'columns' ? by.map(({ kind }) => segments.headers[kind]) : [];
  const tags = segments.as === 'tags' && by.length > 0 ? [segments.header] : [];
  return [...columns.map(({ header }) => header), ...ofSegments, ...tags, ...(attributes ? [attributes.header] : [])];
};

/** The header line of a file for a tool. */
export const targetHead = (target: Target, plan: Pick<Plan, 'segments' | 'columns'>): Buffer => {
  const layout = TARGET_LAYOUTS[target];
  return lineOf(headersOf(layout, targetSegments(plan)), layout);
};

/** How the bytes of a file for a tool are written. */
export const targetText = (target: Target): TextLayout => ({
  encoding: 'utf-8',
  delimiter: TARGET_LAYOUTS[target].delimiter,
  escape: 'double',
  bom: false,
  sepLine: false,
});

/** A tag of a segment, in words that no separator is part of. */
const tagOf = ({ kind }: SegmentBy, value: string): string => `lumo-${kind}-${value}`;

/** Makes the lines of kept contacts for a tool; undefined for whom it cannot take, since nothing that it knows people by may be used. */
export const makeTargetLine = (target: Target, plan: Plan): ((judged: JudgedRow) => Buffer | undefined) => {
  const layout = TARGET_LAYOUTS[target];
  const { columns, segments, attributes } = layout;
  const by = targetSegments(plan);
  const readSegments = makeSegmentReader(plan, by);
  const read = makeTargetValues(plan, layout);
  const isNeeded = columns.map(({ value }) => (TARGET_NEEDS[target] === 'email' ? value === 'email' : isIdentifier(value)));

  const members = Object.entries(attributes?.members ?? {});
  const attributesOf = (judged: JudgedRow, values: readonly string[]): string => {
    const fields = members.map(([name, field]) => [name, read.field(judged, field)]);
    const ofSegments = segments.as === 'attributes' ? by.map((one, i) => [segmentColumn(one), values[i]]) : [];
    return JSON.stringify(Object.fromEntries([...fields.filter(([, text]) => text !== ''), ...ofSegments]));
  };
  return (judged) => {
    const cells = columns.map(({ value }) => read.value(judged, value));
    if (!cells.some((cell, i) => isNeeded[i] && cell !== '')) return undefined;
    const values = readSegments(judged.contact).map(({ value }) => value);
    if (segments.as === 'columns') cells.push(...values);
    if (segments.as === 'tags' && by.length > 0) cells.push(by.map((one, i) => tagOf(one, values[i] as string)).join(segments.separator));
    if (attributes) cells.push(attributesOf(judged, values));
    return lineOf(cells, layout);
  };
};
