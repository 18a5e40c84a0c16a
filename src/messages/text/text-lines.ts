import type { Stretch } from './split-sentences.js';

/** A line of a text, and where it stands. */
export interface TextLine extends Stretch {
  readonly text: string;
}

/** The lines of a text. */
export const textLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start: at, end: at + line.length });
    at += line.length + 1;
  }
  return lines;
};

/** What stands over a message and is no part of it. */
const OVER =
  /^(?:#{1,6}[ \t]|[-*_=]{3,}$|\*\*[^*\n]{1,80}\*\* ?:?$|(?:e-?mail|mail|message|étape|etape|step|relance|follow-?up|day|jour|j[ \t]?\+)[ \t]{0,3}\d.{0,80}$)|^$/i;

export const isOver = (line: string): boolean => OVER.test(line.trim());
/** A line that parts what stands over it from what stands under it. */
export const isRule = (line: string): boolean => /^[-*_=~─—]{3,}$/.test(line.trim());

const GREETING =
  /^[\s>*_]{0,6}(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|ch[èe]re?s?|madame|monsieur|guten tag|hallo|sehr geehrte[rs]?|liebe[rs]?|hola|estimad[oa]|buongiorno|ciao|gentile|beste|geachte|ol[áa]|prezad[oa]|hej|hei|moi|dzień dobry|good (?:morning|afternoon|evening))(?![\p{L}-])/iu;
/** Whether a line is how a letter begins. */
export const isGreeting = (line: string): boolean => GREETING.test(line.slice(0, 60));

/** Lines of a head, or of a card that tells what a message is for: `Délai : J+3`. */
const FACT = /^[-*•> \t]{0,6}[*_]{0,2}\p{L}[^:.!?\n]{0,38}[:=]/u;
const ASIDE = /^(?:\(.{0,200}\)|[*_].{0,200}[*_]|>.{0,300}|\|.{0,400}|<!--.{0,300}|```\w{0,12}|.{0,200}[:：])$/u;
const LONGEST_TITLE = 90;

/**
 * What stands over the first subject of a text, or between a heading and its subject: `nothing` where it only tells what follows (titles,
 * cards, lines that end in a colon), `message` where it greets somebody, `unread` where nobody can tell.
 */
export const whatStandsOver = (lines: readonly TextLine[]): 'nothing' | 'message' | 'unread' => {
  let is: 'nothing' | 'unread' = 'nothing';
  let isFirst = true;
  for (const { text } of lines) {
    const line = text.trim();
    if (isOver(line) || isRule(line)) continue;
    if (isGreeting(line)) return 'message';
    const isTitle = isFirst && line.length <= LONGEST_TITLE && !/[.!?,;…]$/.test(line);
    isFirst = false;
    if (!isTitle && !(line.length <= 400 && (FACT.test(line) || ASIDE.test(line)))) is = 'unread';
  }
  return is;
};
