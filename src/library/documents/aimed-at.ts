import type { Settings } from '../../config/resolve/settings.js';
import type { AimedAt } from '../../model/report/core/document-report.js';

/** Whom the settings of a file aim it at, and who says so. */
export const aimedAt = ({ audience, origins, preset }: Pick<Settings, 'audience' | 'origins' | 'preset'>): AimedAt => {
  const by = origins.audience ?? 'default';
  return { is: audience, by: by === 'default' ? 'preset' : by, preset };
};
