import { plainWords } from '../fields/text/plain-words.js';
import { LIA_QUESTIONS, type Lia, type LiaQuestion } from '../model/campaign/judged-campaign.js';

/** Words of the headings that ask each question. */
const ASKS: Readonly<Record<LiaQuestion, RegExp>> = {
  balance: /\b(?:equilibre|balance|balancing|mise en balance|droits|rights|attentes|expectations?|garanties|safeguards)\b/,
  necessity:
    /\b(?:necessite|necessaires?|necessity|necessary|pertinen(?:t|te|ts|ce)|relevan(?:t|ce)|contenu|content|proportionn\w*|proportion\w*|minimis\w*)\b/,
  purpose: /\b(?:finalites?|but|objectifs?|purposes?|aims?|legitimes?|legitimate)\b/,
};
/** What stands where an answer is still to come. */
const TO_DO =
  /\b(?:a (?:completer|faire|remplir|rediger|preciser|definir|venir|valider)|en cours|to (?:do|be (?:done|completed|written|defined|confirmed)|complete|fill in)|todo|tbd|tbc|fixme|lorem ipsum|xxx+)\b/;
/** Who is to be asked, when it will be written: no answer either. */
const REFERS =
  /^(?:(?:c est )?(?:a )?(?:voir|demander|valider|verifier|discuter|revoir|traiter)(?: ca| cela)? (?:avec|a|par|au|aupres)|(?:en attente|en cours|plus tard)|(?:see|ask|check|tbc|speak|discuss)(?: \w+){0,2} (?:with|to|by)|ask|see|pending|later|waiting for|up to)(?: |$)/;
/** Words that agree and say nothing: "Oui, bien sûr, tout est ok." */
const ASSENTS = new Set(
  (
    'oui non si yes no ok okay bien sur sure of course tout est all is are c cela ca it that s good fine parfait parfaitement perfect absolument absolutely ' +
    'evidemment totalement tres very en ordre in order conforme compliant rgpd gdpr pas de probleme problem aucun none ras rien a signaler nothing to report ' +
    'valide validated checked verifie fait done bon bonne au a the le la les nous we oui yep yeah nickel clairement certainement tout toutes'
  ).split(' '),
);
const saysNothing = (words: string): boolean => REFERS.test(words) || words.split(' ').every((word) => ASSENTS.has(word));
/** Fewer words answer nothing. */
const FEWEST_WORDS = 3;

interface Section {
  readonly level: number;
  readonly title: string;
  readonly body: string;
}

/** The headings of a Markdown text, each with what stands under it, lower headings among it. */
const sectionsOf = (markdown: string): readonly Section[] => {
  const lines = markdown
    .split('<!--')
    .map((part, i) => (i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))
    .join('')
    .split(/\r\n|\n|\r/);
  const heads = lines.flatMap((line, at) => {
    const atx = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(line);
    if (atx) return [{ at, from: at + 1, level: (atx[1] as string).length, title: atx[2] as string }];
    const under = /^ {0,3}(=|-){3,}[ \t]*$/.exec(lines[at + 1] ?? '');
    return under && line.trim() !== '' ? [{ at, from: at + 2, level: under[1] === '=' ? 1 : 2, title: line }] : [];
  });
  return heads.map(({ from, level, title }, i) => {
    const next = heads.slice(i + 1).find((head) => head.level <= level);
    return { level, title, body: lines.slice(from, next?.at ?? lines.length).join('\n') };
  });
};

/** Whether somebody answered: what is left once sentences that are to be written are gone. */
const isAnswered = (body: string): boolean => {
  const said = body
    // Headings below repeat questions, quotes those of a form.
    .replace(/^ {0,3}(?:#{1,6}[ \t].*|>.*)$/gm, '')
    .split(/[.!?;\n]+/)
    .map(plainWords)
    .filter((words) => words !== '' && !TO_DO.test(words) && !saysNothing(words));
  return said.join(' ').split(' ').filter(Boolean).length >= FEWEST_WORDS;
};

/**
 * Which questions of an assessment of legitimate interest have an answer: purpose, necessity, balance. Questions are known by the words of
 * their headings; where no heading has any, three headings of one level are taken in their order.
 */
export const readLia = (markdown: string): Lia => {
  const all = sectionsOf(markdown);
  // The title of the page names what is assessed, and asks nothing.
  const [first] = all;
  const sections = first?.level === 1 && all.filter(({ level }) => level === 1).length === 1 ? all.slice(1) : all;
  const asked = sections.map(({ title }) => {
    const words = plainWords(title);
    return (Object.keys(ASKS) as LiaQuestion[]).find((question) => ASKS[question].test(words));
  });
  const top = Math.min(...sections.map(({ level }) => level));
  const tops = sections.filter(({ level }) => level === top);
  const inOrder = asked.every((question) => question === undefined) && tops.length === LIA_QUESTIONS.length;
  return {
    answered: LIA_QUESTIONS.filter((question, i) =>
      inOrder ? isAnswered(tops[i]?.body ?? '') : sections.some(({ body }, place) => asked[place] === question && isAnswered(body)),
    ),
  };
};
