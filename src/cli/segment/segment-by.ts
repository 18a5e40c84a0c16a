import { LumoError } from '../../model/base/lumo-error.js';
import { SEGMENT_KINDS, type SegmentBy, type SegmentKind } from '../../model/contact/segment.js';
import { safeText } from '../../reporters/text/safe-text.js';

const DEFAULT = ['size', 'region', 'department', 'naf'];

const notUnderstood = (text: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `--by does not understand "${safeText(text, 40)}".`, fr: `--by ne comprend pas « ${safeText(text, 40)} ».` },
    {
      en: `Take ${SEGMENT_KINDS.join(', ')}, each once; naf and naf25 take a level from 2 to 5: --by size,naf:3.`,
      fr: `Prenez ${SEGMENT_KINDS.join(', ')}, chacun une fois ; naf et naf25 acceptent un niveau de 2 à 5 : --by size,naf:3.`,
    },
  );

const isKind = (kind: string | undefined): kind is SegmentKind => (SEGMENT_KINDS as readonly string[]).includes(kind ?? '');

/** What `--by` asks for. @throws LumoError LUMO_USAGE */
export const segmentsAsked = (asked: readonly string[] = DEFAULT): readonly SegmentBy[] => {
  const all = asked.map((text): SegmentBy => {
    const [, kind, level] = /^(\w+?)(?::([2-5]))?$/.exec(text.trim().toLowerCase()) ?? [];
    if (!isKind(kind) || (level !== undefined && !kind.startsWith('naf'))) throw notUnderstood(text);
    return { kind, ...(kind.startsWith('naf') && { level: Number(level ?? 2) as 2 | 3 | 4 | 5 }) };
  });
  const twice = all.find(({ kind }, i) => all.some((other, j) => j < i && other.kind === kind));
  if (twice) throw notUnderstood(asked.join(','));
  return all;
};

/** Refuses to split by what has no list of files. @throws LumoError LUMO_USAGE */
export const refuseFineSplit = ({ kind, level }: SegmentBy): void => {
  if (level === undefined || level === 2) return;
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: `--split makes a file for each division, not for each ${kind}:${level}.`,
      fr: `--split fait un fichier par division, et non par ${kind}:${level}.`,
    },
    {
      en: `Name another kind first, or --by ${kind}: the finer code can stand in a column of a second run.`,
      fr: `Nommez d’abord un autre regroupement, ou --by ${kind} : le code plus fin peut occuper une colonne d’un second passage.`,
    },
  );
};
