import type { ResolvedColumn } from '../../fields/columns/resolve-columns.js';
import { kindOf } from '../../model/contact/field.js';

/** A column beside the table in which a legend stands: whatever its header or its cells say, they say it of colours. A number in it is somebody's all the same. */
export const asLegend = (info: ResolvedColumn): ResolvedColumn => {
  if (info.by === 'config' || ['email', 'phone'].includes(info.field ? kindOf(info.field) : '')) return info;
  const { is, column, header, filled, reason } = info;
  return { is, column, header, filled, reason, confidence: 0, by: 'none', legend: true };
};
