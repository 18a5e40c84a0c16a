import { lazy } from '../../model/base/lazy.js';

/** What stands before the name of a company. */
const COMPANY_CUES =
  /(?:soci[ée]t[ée]|entreprise|agence|cabinet|maison|groupe|compagnie|ets|[ée]tablissements?|atelier|studio|chez|marque|company|firm|behalf of|compte (?:de|d['’])|from|with|at|for|pour|du|de|des|d['’]|of) ?(?:la |le |les |l['’]|the |chez )?$/iu;
/** A word that stands for one to be filled in. */
const BLANK = /\[[^[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}?\}|<[A-Za-z][^<>\n]{0,60}>|\*\|[^|\n]{1,40}\|\*|_{3,}|\.{4,}/g;
const OF_COMPANY = /soci|entrepr|compan|organi|agence|agency|marque|brand|cabinet|firm|business|boite|raison/i;
/** `Pierre Dastugue`, `Encre & Cie`, `Cep & Chêne`. */
const CAPITALISED = lazy(() => /\p{Lu}[\p{L}\p{N}'’-]*(?: (?:& )?\p{Lu}[\p{L}\p{N}'’&-]*)*/gu);
/** Capitals that name nobody. */
const NO_NAME =
  /^(?:Bonjour|Bonsoir|Hello|Hi|Hiya|Hey|Good|Morning|Afternoon|Evening|Monsieur|Madame|Mademoiselle|Mr|Mrs|Ms|Sir|M|Mme|Oui|Non|Yes|No|Je|J|C|Ici|I|It|This|My|We|Our|Nous|Notre|Vous|You|Is|Am|Alors|Voil[àa]|All[oô]|Speaking|The|Le|La|Les|Un|Une|IA|AI|Thank|Thanks|Merci)$/;
const PERSON_CUES =
  /(?:je m['’]appelle|je me pr[ée]sente ?[:,]?|je suis|mon nom est|my name is|my name['’]s|i['’]m|i am|this is|it['’]s|c['’]est|ici) $/iu;
/** Places and titles after a person: `à Lille`, `directeur commercial`. */
const PLACE_CUES = /(?:^|[ ,])(?:[àa]|en|in|near|basée? [àa]) $/iu;

/** Who is introduced in what a caller says. */
export interface Introduced {
  readonly person: boolean;
  readonly company: boolean;
  /** A name stands there that may be either: `Hi, Brightloop here.` */
  readonly unsure: boolean;
}

interface Name {
  readonly start: number;
  readonly isBlank: boolean;
  readonly text: string;
}

/** Blanks and runs of capitals, in their order. */
const namesIn = (said: string): Name[] => {
  const blanks = [...said.matchAll(BLANK)].map((found): Name => ({ start: found.index, isBlank: true, text: found[0] }));
  const masked = said.replace(BLANK, (blank) => ' '.repeat(blank.length));
  const runs = [...masked.matchAll(CAPITALISED())].flatMap((found): Name[] => {
    // A greeting that runs into a name: "Bonjour Claire".
    const words = found[0].split(' ');
    const first = words.findIndex((word) => !NO_NAME.test(word.split(/['’]/, 1)[0] as string));
    return first < 0
      ? []
      : [
          {
            start: found.index + words.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0),
            isBlank: false,
            text: words.slice(first).join(' '),
          },
        ];
  });
  return [...blanks, ...runs].sort((a, b) => a.start - b.start).slice(0, 20);
};

/** In lower case, as speech is sometimes written: the words that come before a name say what it is. */
const LOWER_PERSON = lazy(() => /(?:je m['’]appelle|my name is|mon nom est) \p{L}/iu);
const LOWER_COMPANY = lazy(
  () =>
    /(?:soci[ée]t[ée]|de chez|entreprise|behalf of(?! (?:an?|one|some|another|our) )|pour le compte d(?:e|u)(?! (?:nos|notre|mes) )) [\p{L}"«]/iu,
);

/** A capital that begins a sentence and nothing else: `Libre à vous…`. `Tom from Altair` is a name. */
const isOpening = (said: string, start: number, text: string): boolean =>
  !text.includes(' ') &&
  /(?:^|[.!?…»”"\n]) ?$/.test(said.slice(Math.max(0, start - 3), start)) &&
  !/^,? (?:de |d['’]|du |from |with |at |here|[àa] l['’]appareil|pour |for |calling)/i.test(
    said.slice(start + text.length, start + text.length + 20),
  );

/** Somebody who is spoken to: `Bonjour Monsieur Dupont`, `Hi Sarah`. With what follows, `Bonjour Claire Martin de…` is the caller. */
const TITLE = lazy(() => /(?<!\p{L})(?:monsieur|madame|mademoiselle|mr|mrs|ms|mme|m|dr|docteur|ma[iî]tre)\.? $/iu);
const GREETED = lazy(() => /(?<!\p{L})(?:bonjour|bonsoir|hello|hi|hiya|hey|dear|morning|afternoon|evening) $/iu);
const GOES_ON = /^,? (?:de |d['’]|du |from |with |at |here|[àa] l['’]appareil|pour |for |calling)/i;
const isSpokenTo = (before: string, after: string): boolean => TITLE().test(before) || (GREETED().test(before) && !GOES_ON.test(after));
/** A question about who is there introduces nobody: `is this Sarah?`. */
const ASKS = /(?:is this|is that|am i speaking (?:to|with)|suis-je bien|c['’]est bien|êtes-vous|je parle bien) ?(?:[àa]|chez|avec)? ?$/iu;

/** Whom the words of a caller introduce. Names are known by capitals, blanks and what stands before; of two in a row the second is the company. */
export const introducedIn = (said: string): Introduced => {
  let [person, company, unsure] = [LOWER_PERSON().test(said), LOWER_COMPANY().test(said), false];
  let nameEnd = -1;
  for (const { start, isBlank, text } of namesIn(said)) {
    const before = said.slice(Math.max(0, start - 40), start);
    const after = said.slice(start + text.length, start + text.length + 20);
    const isNobody =
      PLACE_CUES.test(before) || ASKS.test(before) || (!isBlank && isOpening(said, start, text)) || isSpokenTo(before, after);
    if (isNobody) continue;
    const followsName = nameEnd >= 0 && /^,? ?$/.test(said.slice(nameEnd, start));
    nameEnd = start + text.length;
    if (isBlank ? OF_COMPANY.test(text) : followsName) company = true;
    else if (COMPANY_CUES.test(before) && !PERSON_CUES.test(before)) company = true;
    else {
      person = true;
      unsure ||= !isBlank && !PERSON_CUES.test(before);
    }
  }
  return { person, company, unsure };
};
