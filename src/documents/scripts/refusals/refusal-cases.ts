import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';

type Turn = JudgedScript['turns'][number];

/** What a line or its label says of somebody who refuses. */
const REFUSAL = lazy(
  () =>
    /(?<!\p{L})(?:refus(?:e|é|ée|és|ées|ent|er|al|als|ed|es)?|opposition|s['’]oppose|(?:pas|non) int[ée]ress\p{L}*|dit non|not interested|(?:says?|said) no|declin(?:es?|ed)|(?:opts?|opted|opting)[ -]out|ne (?:me |m['’]|nous |veut |souhaite )?(?:plus (?:[êe]tre )?)?(?:r?app?el|recontact|contact|d[ée]march)\p{L}*(?: plus)?|(?:do not|don['’]?t|stop) (?:call|contact|ring|phon)\p{L}*|retire[rz]-(?:moi|nous)|remove (?:me|us)|take (?:me|us|my (?:name|number)) off|unsubscribe me|strike me|porte\p{L}* plainte|harc[eè]l\p{L}*|(?:jamais|rien|pas) demand[ée]|send (?:me|us) nothing|ne (?:m['’]|nous )envoye[rz] (?:rien|pas)|(?:\d{1,4}|dix|plusieurs) fois)(?!\p{L})/iu,
);
/** Who says no to a meeting, a recording or the like has not said no to us. */
const OF_MEETING = lazy(
  () =>
    /(?<!\p{L})refus\p{L}{0,4} (?:(?:de|du|des|le|la|les|un|une|the|a|an|prendre|fixer|donner) |[dl]['’]){1,3}(?:rdv|rendez|d[ée]mo|devis|visite|essai|enregistr|paiement|adresse|e-?mail|mail|appointment|meeting|recording|demo|quote|visit)/iu,
);
/** A line that begins with a case of its own: "Absent : rappeler demain". */
const LABEL = lazy(() => /^[^\p{L}\n]{0,6}([^:\n→]{2,60}?) ?[:→]/u);
/** Lines of one paragraph are read as one. */
const SENTENCE_END = /(?<=[.!?…])\s|\n/u;
const isCase = (text: string): boolean => REFUSAL().test(text) && !OF_MEETING().test(text);
/** "If they refuse: …", "s’il refuse, …": a case that the sentence itself begins with. */
const WHEN = lazy(
  () =>
    /^\P{L}{0,6}(?:et |puis |mais |and |but )?(?:si|s['’]ils?|s['’]elles?|lorsqu\p{L}*|quand|en cas de|if|when|whoever|apr[èe]s (?:un|le)|after (?:a|the))(?! m[êe]me)(?!\p{L})/iu,
);

/** The directions of a turn that are for the case of a refusal, and for no other, sentence by sentence. */
export const sentencesInCase = ({ heading = '', says, notes }: Turn): readonly string[] => {
  const found: string[] = [];
  let inCase = isCase(heading);
  for (const line of `${says}\n${notes}`.split(SENTENCE_END)) {
    const label = LABEL().exec(line)?.[1];
    if (label !== undefined) inCase = isCase(label);
    for (const part of line.split(/[.;!?:→]/)) {
      if (WHEN().test(part)) inCase = isCase(part);
      if (inCase) found.push(part);
    }
  }
  return found;
};
