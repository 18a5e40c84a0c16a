import type { UnreadSection } from '../../model/document/message.js';
import type { Stretch } from './split-sentences.js';

const HEADING = /^#{1,6}[ \t]{1,4}(.{1,120})$/;
/** What a sequence holds beside mails. */
const OTHER =
  /(?<!\p{L})(?:linkedin|inmail|whatsapp|sms|appels?|calls?|phone|t[ée]l[ée]phone|r[ée]pondeur|voicemail|notes? (?:internes?|d['’][ée]quipe)|(?:internal|team) notes?|notes?|t[âa]ches?|tasks?|remarques?|checklist|consignes?)(?!\p{L})/iu;
const MAIL = /(?<!\p{L})(?:e-?mails?|mails?|courriels?|objet|subject)(?!\p{L})/iu;

/** Whether words of a heading name what is no mail: "Message LinkedIn", "J+9 – Appel". */
export const isOtherLabel = (label: string): boolean => OTHER.test(label) && !MAIL.test(label);

/** Notes and tasks are for the team, whatever they are about: "Notes d'appel". */
const FOR_TEAM = /(?<!\p{L})(?:notes?|t[âa]ches?|tasks?|remarques?|checklist|consignes?|linkedin|inmail)(?!\p{L})/iu;
const SMS = /(?<!\p{L})(?:sms|texto)(?!\p{L})/iu;
const SCRIPT = /(?<!\p{L})(?:scripts?|argumentaires?|pitch)(?!\p{L})/iu;

/** What a section is whose heading names no mail. */
export const sectionNamed = (heading: string): Exclude<UnreadSection, 'unplaced'> =>
  FOR_TEAM.test(heading) ? 'section' : SMS.test(heading) ? 'sms' : SCRIPT.test(heading) ? 'script' : 'section';

const levelOf = (line: string): number => /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? 0;
/** Whether a line is the heading of a section that is no mail: "## Message LinkedIn – J+7", "## Internal notes". */
const isOtherSection = (line: string): boolean => {
  const heading = HEADING.exec(line.slice(0, 130).trimEnd())?.[1];
  return heading !== undefined && isOtherLabel(heading);
};

/** How deep the last heading of a stretch is; 0 where there is none. */
const lastLevel = (text: string): number => text.split('\n').reduce((level, line) => levelOf(line) || level, 0);

/**
 * The headings of sections that are no mails within what follows a subject line. Only those beside the heading of the mail, or above it:
 * a mail may have a heading on calls itself.
 * @param over what stands over the subject line
 */
export const otherSections = (text: string, over: Stretch, from: number, to: number): readonly Stretch[] => {
  const level = lastLevel(text.slice(over.start, over.end));
  const found: Stretch[] = [];
  for (let start = level === 0 ? to : from; start < to; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > to ? to : next;
    if (text[start] === '#') {
      const line = text.slice(start, Math.min(end, start + 130));
      if (levelOf(line) <= level && isOtherSection(line)) found.push({ start, end });
    }
    start = end + 1;
  }
  return found;
};
