import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { plainWords } from '../../text/plain-words.js';
import { PARTS } from './channel-answers.js';

/**
 * Notes that leave one way open ("ne contacter que par courrier", "nur per Post", "phone only"), or close one by its name ("pas par téléphone").
 * Every word of the clause has to be one of these: "paiement par courrier uniquement" and "joignable uniquement le matin" say something else.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Without these a clause leaves nothing out, and so the bytes of a cell without their stems (`ONLY_STEMS`) do not either. */
const ONLY =
  setOf(`only solely exclusively strictly uniquement exclusivement seulement strictement nur ausschliesslich ausschl lediglich solo solamente unicamente
  exclusivamente soltanto esclusivamente`);
/** Stems of those words, and of "que par", as the sieve has them. */
export const ONLY_STEMS =
  '_only_ solely exclusiv strict uniquement seulement _nur_ auschl lediglich _solo_ solament unicament esclusiv soltanto _que_par_ _que_via_ _n_acept _n_ecri _n_apel'.split(
    ' ',
  );

const MEANS =
  setOf(`e email emails mail mails mailing mailings courriel courriels correo correos electronico electronicos electronique electroniques elettronica phone phones telephone
  telephonique tel telefon telefonisch telefono telefonico telefonica telefoniquement telephoniquement call calls calling ring appel appels appeler rappeler anruf anrufe anrufen llamar llamada llamadas
  chiamata chiamate chiamare sms texto textos text texts courrier courriers post posta postal postale postalisch postalmente lettre lettres letter letters brief briefe briefpost briefweg postweg carta cartas lettera lettere`);
const BY = setOf('by via per par por durch mit uber tramite mediante con through voie auf dem vie');
/** What is done by such means, and whoever wishes it: with one of these, nobody notes merely what is known of somebody. */
const CONTACT =
  setOf(`contact contacts contacter contactez recontacter recontactez joindre joignez ecrire ecrivez relancer relancez sollicitation sollicitations solliciter prospection demarchage communication communications
  communicate write reach kontakt kontakte kontaktieren kontaktaufnahme kommunikation anschreiben schreiben contatto contatti contattare contattarlo contattarla contattatemi scrivere comunicazione comunicazioni contacto contactos contactar
  contactarle contactarlo contactarla contactenme escribir escribame comunicacion comunicaciones`);
const WISHES =
  setOf(`veut veux veulent souhaite souhaitent desire demande accepte wants want wishes wish accepts asked mochte moechte wunscht will wunsch gewunscht erwunscht quiere quiero desea acepta pide vuole voglio
  desidera accetta chiede wanted`);
/** "Contacté par courrier" tells what was done, "être contacté" what is wished. */
const PARTICIPLE = setOf(
  'contacte contactee contactes contacted kontaktiert angeschrieben contattato contattata contactado contactada joint jointe sollicite sollicitee relance relancee',
);
const PASSIVE = setOf('etre be being werden essere ser');
/** Whoever is within reach of one thing only may be so for want of another. */
const REACHED = setOf(
  'joignable joignables reachable contactable erreichbar raggiungibile contattabile localizable contactable preferred prefere prefers bevorzugt preferisce prefiere ok okay',
);
const BETWEEN =
  setOf(`ne n que me m nous le la les l des du de d lui it us him her them the a an to and or et ou und oder y o mich uns ihn sie zu il lo gli mi ci al e in el se le si en sur vom
  svp stp merci bitte please pls plz por favor gracias grazie danke client cliente clients customer kunde kundin prospect is est ist es desormais nun noch now s il vous plait thanks thank you`);
const NO = setOf('pas jamais plus not never no nicht nie niemals non mai nunca');
const ABOVE_ALL = setOf('surtout please bitte');

const NE = setOf('ne n');
const ENGLISH = setOf('by only');
const CORREO = setOf('correo correos');
const WHICH_CORREO = setOf('electronico electronicos postal');

const MOST = 12;
const some = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
const every = (words: readonly string[], ...among: readonly ReadonlySet<string>[]): boolean =>
  words.every((word) => among.some((set) => set.has(word)));

/** What such a note leaves out: `channels` beyond doubt; `doubt`, perhaps others too. */
export interface LeftOut {
  readonly channels: readonly Channel[];
  readonly doubt: boolean;
  /** What stays open, whatever else takes the words for a refusal of it: "ne contacter que par courrier" denies nothing. */
  readonly open: readonly Channel[];
}
const DOUBT: LeftOut = { channels: [], doubt: true, open: [] };

/** "Mail" is the post for who writes English, "correo" for some who write Spanish; both are an email for everybody else. */
const isOfEither = (words: readonly string[]): boolean =>
  (words.includes('mail') && some(words, ENGLISH)) || (some(words, CORREO) && !some(words, WHICH_CORREO));

/** More than "only": nobody writes it who means that nothing else is known. */
const EXCLUSIVELY = setOf('exclusively solely exclusivement ausschliesslich ausschl exclusivamente esclusivamente');

const leftOutBy = (words: readonly string[], isAll: boolean): LeftOut | undefined => {
  const isExcept = words.some((word, at) => word === 'que' && (/^(?:par|via)$/.test(words[at + 1] ?? '') || some(words.slice(0, at), NE)));
  if (!some(words, ONLY) && !isExcept) return undefined;
  if (
    !every(words, ONLY, MEANS, BY, CONTACT, WISHES, PARTICIPLE, PASSIVE, REACHED, BETWEEN) ||
    (some(words, PARTICIPLE) && !some(words, PASSIVE))
  )
    return undefined;
  const either = isOfEither(words);
  const open = either ? [...channelsIn(words.join(' ')), 'email' as const, 'post' as const] : channelsIn(words.join(' '));
  const closed = CHANNELS.filter((channel) => !open.includes(channel));
  if (open.length === 0 || closed.length === 0) return undefined;
  const isSaid =
    some(words, CONTACT) || some(words, PARTICIPLE) || some(words, WISHES) || (isAll && (some(words, BY) || some(words, EXCLUSIVELY)));
  return isSaid && !some(words, REACHED) ? { channels: closed, doubt: either, open: isAll || isExcept ? open : [] } : DOUBT;
};

/**
 * The channels that a note names as the only one, and says nothing else: "phone only", "joignable par téléphone uniquement". Whether the others are
 * refused it does not say for certain; these are not.
 */
export const onlyChannelsIn = (text: string): readonly Channel[] => {
  const words = plainWords(text).split(' ');
  const isOnly = words.length <= MOST && some(words, ONLY) && every(words, ONLY, MEANS, BY, CONTACT, WISHES, REACHED, BETWEEN);
  return isOnly && !isOfEither(words) && !PARTS.test(text.replace(/[\s.]{1,40}$/, '')) && !some(words, NE)
    ? channelsIn(words.join(' '))
    : [];
};

/** The channels that such a note leaves in doubt; undefined of other notes: all. */
export const besidesOnlyIn = (text: string): readonly Channel[] | undefined => {
  const open = onlyChannelsIn(text);
  return open.length === 0 ? undefined : CHANNELS.filter((channel) => !open.includes(channel));
};

/** "Pas par téléphone", "surtout pas par mail": which way is closed. */
const closedBy = (words: readonly string[]): readonly Channel[] => {
  const from = ABOVE_ALL.has(words[0] as string) ? 1 : 0;
  const isClosed =
    NO.has(words[from] ?? '') &&
    words.some((word, at) => at > from && BY.has(word) && MEANS.has(words[at + 1] ?? '')) &&
    every(words.slice(from), NO, BY, MEANS, BETWEEN) &&
    !words.includes('que');
  return isClosed ? channelsIn(words.join(' ')) : [];
};

/**
 * What the clauses of a text leave out by naming the one way that is open, or close by name.
 * @param folded the words of the text, its parts run together
 */
export const leftOutIn = (text: string, folded: string): LeftOut | undefined => {
  const said = folded.split(' ');
  if (!some(said, ONLY) && !said.includes('que') && !(some(said, NO) && some(said, BY))) return undefined;
  const parts = text
    .split(PARTS)
    .map(plainWords)
    .filter((part) => part !== '');
  const found = parts.flatMap((part): LeftOut[] => {
    const words = part.split(' ');
    if (words.length > MOST) return [];
    const closed = closedBy(words);
    // "The receipt by letter, not by mail" speaks of the receipt.
    if (closed.length > 0) return [parts.length > 1 ? DOUBT : { channels: closed, doubt: false, open: [] }];
    const left = leftOutBy(words, parts.length === 1);
    return left ? [left] : [];
  });
  if (found.length === 0) return undefined;
  const all = (of: 'channels' | 'open'): readonly Channel[] => found.flatMap((one) => one[of]);
  return { channels: all('channels'), doubt: found.some(({ doubt }) => doubt), open: all('open') };
};
