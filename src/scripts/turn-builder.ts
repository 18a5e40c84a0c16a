import type { Places } from '../messages/text/places.js';
import type { ScriptTurn } from '../model/document/script.js';
import { isRefusalCue } from './refusal-cue.js';
import { isGreeting, type Spoken, spokenOf } from './spoken.js';

interface OpenTurn {
  speaker: ScriptTurn['speaker'];
  heading: string | undefined;
  says: string[];
  notes: string[];
  /** It opens with a greeting outside of quotation marks: the rest of the paragraph is said as well. */
  greets: boolean;
  lines: { readonly text: string; readonly start: number; readonly end: number }[];
  start: number;
  end: number;
}

/** Whoever was about to refuse goes on talking: they agree, or ask something. */
const AGREES =
  /^\P{L}*(?:oui|d['’]accord|ok(?:ay)?|bon|allez|pourquoi pas|dites|yes|sure|fine|go on|go ahead|well|why not|tell me)(?!\p{L})/iu;
const goesOnTalking = (says: string): boolean => AGREES.test(says) || says.slice(-6).includes('?');

/** Puts lines together to turns. */
export interface TurnBuilder {
  /** The heading under which what follows stands: a dialogue answers it. '' for none */
  section(heading: string): void;
  /** A new moment of the call. @param cue what it is called, or what the contact says at it; @param isBrief it ends where the call begins */
  moment(cue: string | undefined, start: number, speaker?: ScriptTurn['speaker'], isBrief?: boolean): void;
  /** A line of the turn at hand. */
  line(text: string, start: number, end: number, isSpeech?: boolean): void;
  /** Directions that stand by themselves. */
  note(text: string, start: number, end: number): void;
  /** The turn at hand ends; the moment goes on. */
  pause(): void;
  turns(): ScriptTurn[];
}

/** @param quotes whether the script puts what is said in quotation marks */
export const makeTurnBuilder = (quotes: boolean, places: Places): TurnBuilder => {
  const done: OpenTurn[] = [];
  let heading: string | undefined;
  let speaker: ScriptTurn['speaker'] = 'caller';
  let brief = false;
  let section: string | undefined;
  let open: OpenTurn | undefined;

  const close = (): void => {
    const turn = open;
    open = undefined;
    if (!turn || (turn.says.length === 0 && turn.notes.length === 0)) return;
    const last = done.at(-1);
    // "(Fin de l’appel.)" under what was said: it belongs to it.
    if (turn.says.length === 0 && last && last.heading === turn.heading && last.says.length > 0 && last.speaker === turn.speaker) {
      last.notes.push(...turn.notes);
      last.lines.push(...turn.lines);
      last.end = turn.end;
    }
    // A list that grew by one keeps room for sixteen more, and a long script has as many lists as rows.
    else done.push({ ...turn, says: turn.says.slice(), notes: turn.notes.slice(), lines: turn.lines.slice() });
  };
  const add = ({ says, notes }: Spoken, start: number, end: number): void => {
    open ??= { speaker, heading, says: [], notes: [], greets: false, lines: [], start, end };
    open.end = end;
    open.lines.push({ text: `${says}\n${notes}`, start, end });
    if (says !== '') open.says.push(says);
    if (notes !== '') open.notes.push(notes);
  };

  return {
    section(title) {
      section = isRefusalCue(title) ? title : undefined;
    },
    moment(cue, start, by, isBrief = false) {
      close();
      // "Agent: …" under "If they refuse": a dialogue is about what stands over it.
      [heading, speaker, brief] = [cue ?? (by && section), by ?? 'caller', isBrief];
      open = { speaker, heading, says: [], notes: [], greets: false, lines: [], start, end: start };
    },
    line(text, start, end, isSpeech = false) {
      if (brief && !open && isGreeting(text)) [heading, brief] = [undefined, false];
      add(spokenOf(text, quotes && !isSpeech && !open?.greets), start, end);
      if (open && isGreeting(text)) open.greets = true;
    },
    note: (text, start, end) => add({ says: '', notes: text.trim() }, start, end),
    pause: close,
    turns() {
      close();
      let answersNo = false;
      let agrees = false;
      return done.map((turn, i): ScriptTurn => {
        const says = turn.says.join(' ');
        if (turn.speaker === 'contact') agrees = turn.heading !== undefined && !isRefusalCue(says) && goesOnTalking(says);
        else if (turn.heading !== done[i - 1]?.heading) agrees = false;
        const isRefusal = turn.speaker === 'caller' && !agrees && (answersNo || (turn.heading !== undefined && isRefusalCue(turn.heading)));
        answersNo = turn.speaker === 'contact' && isRefusalCue(says);
        return {
          speaker: turn.speaker,
          says,
          notes: turn.notes.join(' '),
          ...(turn.heading === undefined ? {} : { heading: turn.heading }),
          isRefusal,
          at: places(turn.start, turn.end),
          ...(turn.lines.length < 2 ? {} : { lines: turn.lines.map(({ text, start, end }) => ({ text, at: places(start, end) })) }),
        };
      });
    },
  };
};
