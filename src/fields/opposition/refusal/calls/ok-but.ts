import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { plainWords } from '../../../text/plain-words.js';
import { MEANS } from '../words/only-words-data.js';

/**
 * Notes that allow one thing but not one way: "ok pour rappel mais pas de mail", "ok to call but no emails", "Rückruf ok, aber keine Mails". After a "but" nobody
 * tells that there is none: it is the way that is refused, and the one before it stays open.
 * @module
 */

const BUT = /[,;.]?\s(?:mais|but|pero|aber|jedoch|per[oò]|ma|maar|mas|men|ale)\s/iu;
/** What is agreed to before it. */
const AGREES =
  /\b(?:ok|okay|oui|yes|si|sim|ja|tak|d accord|accepte\w*|veut bien|accord|agreed|agrees|happy|fine|gerne?|einverstanden|acepta|accetta|akkoord|mag|aceita|prefere|prefers|interesse\w*|interested)\b/;
const DENIES = /\b(?:pas|plus|jamais|not?|non|nicht|kein\w*|niet|geen|sin|senza|nao|inte|ikke|nie|t)\b/;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const NO = setOf(
  'pas plus jamais aucun aucune no not never kein keine keinen keinerlei nicht niente nessun nessuna non mai sin ningun ninguna nada nunca geen niet nooit sem nao inga inte ej ikke bez nie zadnych surtout absolument',
);
const BESIDE = setOf(
  'de d des du par via by per por le la les l the el il lo al ni ou or oder o of and et und e y en svp stp merci please pls bitte danke gracias grazie aub any more further mehr mas piu meer from us uber mit met door pelo pela',
);
const MORE_MEANS = setOf('emailing emailings newsletter newsletters whatsapp texting texte mailings mailen mejl epost maili telefonow');
const OF_EMAIL = /\b(?:mailings?|correos?)\b(?! postal)/;
/** "No mail" is the post for who writes English, and "correo" for some who write Spanish. */
const OF_POST = /^no mail\b|\bcorreos?\b(?! electronico)/;
const LONGEST = 100;

/** What is refused, and what stays open beside it. */
interface Closed {
  readonly channels: readonly Channel[];
  readonly doubt: false;
  readonly open: readonly Channel[];
}

/** All but what is named behind it: "tutto tranne telefono", "anything but calls". */
const ALL_BUT =
  /^(?:(?:ok|client\w*|prospect|pour|para|per|fur|for|by|par) ){0,4}(?:tout|tous|everything|anything|any way|all|alles|todo|tutto|tudo)(?: (?:canaux|channels?|kanale|canales|canali|ok))* (?:sauf|excepte|hors|hormis|except|but|bar|apart from|other than|ausser|bis auf|menos|meno|moins|excepto|salvo|tranne|fuorche|eccetto|behalve|exceto) (.+)$/;
const closedInAllBut = (text: string): Closed | undefined => {
  const words = ALL_BUT.exec(plainWords(text))?.[1]?.split(' ') ?? [];
  if (words.length === 0 || !words.every((word) => [BESIDE, MEANS, MORE_MEANS].some((set) => set.has(word)))) return undefined;
  const closed = channelsIn(words.join(' '));
  return closed.length === 0 ? undefined : { channels: closed, doubt: false, open: [] };
};

/** Which way such a note closes, and which it leaves open; undefined for any other. */
export const closedAfterBut = (text: string): Closed | undefined => {
  if (text.length > LONGEST) return undefined;
  const [before, after, more] = text.split(BUT);
  if (before === undefined || after === undefined || more !== undefined) return closedInAllBut(text);
  const agreed = plainWords(before);
  if (!AGREES.test(agreed) || DENIES.test(agreed)) return closedInAllBut(text);
  const words = plainWords(after).split(' ');
  if (!NO.has(words[0] as string) || !words.every((word) => [NO, BESIDE, MEANS, MORE_MEANS].some((set) => set.has(word)))) return undefined;
  const said = words.join(' ');
  const named: readonly Channel[] = [
    ...channelsIn(said),
    ...(OF_EMAIL.test(said) ? (['email'] as const) : []),
    ...(OF_POST.test(said) ? (['post'] as const) : []),
  ];
  const closed = CHANNELS.filter((channel) => named.includes(channel));
  const open = channelsIn(agreed).filter((channel) => !closed.includes(channel));
  return closed.length === 0 ? undefined : { channels: closed, doubt: false, open };
};
