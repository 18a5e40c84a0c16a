import type { Lang } from '../../../model/base/text.js';
import type { Channel } from '../../../model/contact/channel.js';
import type { IdentityKind } from '../../../register/store/entry.js';
import type { RefusedChannel } from '../../../register/suppression/suppression-index.js';
import { frenchSentence, frenchSpacing } from '../../../words/grammar/typography.js';
import { wordsFor } from '../../../words/index.js';

/** Everything that the commands under `oppose` say when all goes well. */
export interface RegisterWords {
  created(name: string): string;
  truncated(bytes: number): string;
  recorded(id: string, channels: readonly Channel[], date: string): string;
  sharedLine(count: number): string;
  alreadyThere(place: number): string;
  imported(added: number, already: number, origin: string): string;
  ownTerms(dated: number, limited: number): string;
  companies(count: number): string;
  leftOut(count: number): string;
  silent(count: number): string;
  undeliverable(count: number): string;
  described(count: number): string;
  unread(count: number): string;
  nameless(count: number): string;
  domainsLeftOut(count: number): string;
  notOpposed(place: number): string;
  opposed(place: number, by: IdentityKind, barred: readonly RefusedChannel[]): string;
  exported(name: string, digests: number, keyId: string): string;
  withdrawn(id: string, channels: readonly Channel[], date: string): string;
  total(oppositions: number, withdrawals: number, persons: number): string;
  readonly headings: { readonly origin: string; readonly channel: string; readonly year: string };
  channel(channel: Channel): string;
  oldOppositions(count: number): string;
  oldOpposition(id: string, of: IdentityKind, date: string, origin: string): string;
  more(count: number): string;
}

const KIND_WORDS = {
  en: { email: 'address', phone: 'number', domain: 'domain', siren: 'company' },
  fr: { email: 'adresse', phone: 'numéro', domain: 'domaine', siren: 'entreprise' },
} as const satisfies Record<Lang, Record<IdentityKind, string>>;

const english = (): RegisterWords => {
  const { channels, list, date, number, plural } = wordsFor('en');
  const on = (all: readonly Channel[]): string => list(all.map((channel) => channels[channel]));
  const since = ({ channel, since: day }: RefusedChannel): string => `${channels[channel]} (${date(day)})`;
  return {
    created: (name) => `A new register was made: ${name}. Keep its key apart from it, and back both up.`,
    truncated: (bytes) =>
      `The register ends with ${plural(bytes, { one: '# byte', other: '# bytes' })} of an entry that was cut short while it was written. It was never acknowledged, and is not counted; the next entry is written behind it.`,
    recorded: (id, all, day) => `Recorded ${id}: no more ${on(all)}, from ${date(day)}.`,
    alreadyThere: (place) => `Identity ${place} is in the register already, on all these channels: nothing to add.`,
    sharedLine: (count) =>
      `${plural(count, { one: 'A landline', other: '# landlines' })}: calls to it are barred, and for the rest whoever has it is to be checked. Add the address or the mobile too.`,
    imported: (added, already, origin) => `${number(added)} recorded (${origin}), ${number(already)} there already.`,
    ownTerms: (dated, limited) =>
      `By the file itself: ${number(dated)} dated, ${number(limited)} for some channels only. The others have the day and the channels of this import.`,
    companies: (count) =>
      `${plural(count, { one: '# of them is a whole company, by its SIREN or its domain: it bars', other: '# of them are whole companies, by SIREN or domain: they bar' })} everybody there.`,
    silent: (count) =>
      `${plural(count, { one: '# line was left out: it says', other: '# lines were left out: they say' })} of nobody that they refuse, as others do. If all in the file refuse, --rows all records them.`,
    undeliverable: (count) =>
      `${plural(count, { one: '# line was left out: its address or number reaches', other: '# lines were left out: their addresses or numbers reach' })} nobody or somebody else (bounce, NPAI, wrong number), which is no refusal. To leave them out of a campaign, give the file to --opposition.`,
    described: (count) =>
      `${plural(count, { one: '# company was left out: it stands', other: '# companies were left out: they stand' })} beside a person, who refuses for nobody else. A row with nothing but a SIREN or a domain opposes the company.`,
    leftOut: (count) =>
      `${plural(count, { one: '# line was left out, because it says', other: '# lines were left out, because they say' })} that the person may be contacted (subscribed, not refused).`,
    unread: (count) =>
      `${plural(count, { one: '# line', other: '# lines' })} could not be read with certainty, or not whole: check by hand.`,
    nameless: (count) =>
      `${plural(count, { one: '# refusal has no address and no number: the register cannot keep it', other: '# refusals have no address and no number: the register cannot keep them' })}. Add one, or check by hand before each campaign.`,
    domainsLeftOut: (count) =>
      `${plural(count, { one: '# domain was', other: '# domains were' })} left out: a whole mail provider would exclude people who never objected.`,
    notOpposed: (place) => `Identity ${place}: no opposition.`,
    opposed: (place, by, barred) => `Identity ${place}: OPPOSED, by ${KIND_WORDS.en[by]}: ${list(barred.map(since))}.`,
    exported: (name, digests, keyId) => `${name}: ${plural(digests, { one: '# HMAC', other: '# HMACs' })} under key ${keyId}.`,
    withdrawn: (id, all, day) => `Recorded ${id}: ${on(all)} allowed again from ${date(day)}. The opposition stays in the register.`,
    total: (oppositions, withdrawals, persons) =>
      `${plural(oppositions, { one: '# opposition', other: '# oppositions' })}, ${plural(withdrawals, { one: '# withdrawal', other: '# withdrawals' })}, ${plural(persons, { one: '# identity', other: '# identities' })} opposed today.`,
    headings: { origin: 'By origin', channel: 'By channel', year: 'By year' },
    channel: (channel) => channels[channel],
    oldOppositions: (count) =>
      `${plural(count, { one: '# opposition is', other: '# oppositions are' })} older than three years: it is up to you to decide. Three years is the least that one is kept, not the most: nothing is purged.`,
    oldOpposition: (id, of, day, origin) => `  ${id}  ${KIND_WORDS.en[of]}  ${date(day)}  ${origin}`,
    more: (count) => `  and ${number(count)} more (all of them with -f json)`,
  };
};

const french = (): RegisterWords => {
  const { channels, list, date, plural } = wordsFor('fr');
  const on = (all: readonly Channel[]): string => list(all.map((channel) => channels[channel]));
  const since = ({ channel, since: day }: RefusedChannel): string => `${channels[channel]} (${date(day)})`;
  return {
    created: (name) => frenchSentence`Un nouveau registre a été créé : ${name}. Gardez sa clé à part, et sauvegardez les deux.`,
    truncated: (bytes) =>
      frenchSentence`Le registre se termine par ${plural(bytes, { one: '# octet', other: '# octets' })} d’une entrée dont l’écriture a été interrompue. Elle n’a jamais été confirmée et n’est pas comptée ; la prochaine entrée sera écrite à la suite.`,
    recorded: (id, all, day) => frenchSentence`Enregistré ${id} : plus de prospection par ${on(all)}, à partir du ${date(day)}.`,
    alreadyThere: (place) => frenchSentence`L’identité ${place} est déjà dans le registre, pour tous ces canaux : rien à ajouter.`,
    sharedLine: (count) =>
      frenchSpacing(
        `${plural(count, { one: 'Ligne fixe', other: '# lignes fixes' })} : les appels y sont exclus, et pour le reste qui l’a est à vérifier. Ajoutez aussi l’adresse ou le mobile.`,
      ),
    imported: (added, already, origin) =>
      frenchSentence`${plural(added, { one: '# enregistrée', other: '# enregistrées' })} (${origin}), ${plural(already, { one: '# déjà présente', other: '# déjà présentes' })}.`,
    ownTerms: (dated, limited) =>
      frenchSentence`D’après le fichier lui-même : ${plural(dated, { one: '# datée', other: '# datées' })}, ${plural(limited, { one: '# limitée à certains canaux', other: '# limitées à certains canaux' })}. Les autres ont le jour et les canaux de cet import.`,
    companies: (count) =>
      frenchSpacing(
        `Dont ${plural(count, { one: '# entreprise entière, par SIREN ou domaine : elle écarte', other: '# entreprises entières, par SIREN ou domaine : elles écartent' })} tous ceux qui y travaillent.`,
      ),
    silent: (count) =>
      frenchSpacing(
        `${plural(count, { one: '# ligne laissée de côté : elle ne dit', other: '# lignes laissées de côté : elles ne disent' })} aucun refus, alors que d’autres le disent. Si tout le fichier refuse, --rows all l’enregistre.`,
      ),
    undeliverable: (count) =>
      frenchSpacing(
        `${plural(count, { one: '# ligne laissée de côté : son adresse ou son numéro ne joint', other: '# lignes laissées de côté : leurs adresses ou leurs numéros ne joignent' })} plus personne, ou quelqu’un d’autre (rebond, NPAI, faux numéro), ce qui n’est pas un refus. Pour les écarter d’une campagne, donnez le fichier à --opposition.`,
      ),
    described: (count) =>
      frenchSpacing(
        `${plural(count, { one: '# entreprise laissée de côté : elle figure', other: '# entreprises laissées de côté : elles figurent' })} à côté d’une personne, qui ne refuse pour personne d’autre. Une ligne qui n’a qu’un SIREN ou un domaine oppose l’entreprise.`,
      ),
    leftOut: (count) =>
      frenchSentence`${plural(count, { one: '# ligne laissée de côté, car elle dit', other: '# lignes laissées de côté, car elles disent' })} que la personne peut être contactée (abonnée, sans refus).`,
    unread: (count) =>
      frenchSentence`${plural(count, { one: '# ligne n’a pas été lue', other: '# lignes n’ont pas été lues' })} avec certitude, ou pas en entier : à vérifier à la main.`,
    nameless: (count) =>
      frenchSentence`${plural(count, { one: '# refus ne donne', other: '# refus ne donnent' })} ni adresse ni numéro : le registre ne peut pas en garder trace. Ajoutez-en, ou vérifiez à la main avant chaque campagne.`,
    domainsLeftOut: (count) =>
      frenchSentence`${plural(count, { one: '# domaine a été laissé', other: '# domaines ont été laissés' })} de côté : une messagerie entière écarterait des gens qui ne se sont jamais opposés.`,
    notOpposed: (place) => frenchSentence`Identité ${place} : pas d’opposition.`,
    opposed: (place, by, barred) => frenchSentence`Identité ${place} : OPPOSITION, par ${KIND_WORDS.fr[by]} : ${list(barred.map(since))}.`,
    exported: (name, digests, keyId) =>
      frenchSentence`${name} : ${plural(digests, { one: '# HMAC', other: '# HMAC' })} sous la clé ${keyId}.`,
    withdrawn: (id, all, day) =>
      frenchSentence`Enregistré ${id} : ${on(all)} de nouveau permis à partir du ${date(day)}. L’opposition reste dans le registre.`,
    total: (oppositions, withdrawals, persons) =>
      frenchSentence`${plural(oppositions, { one: '# opposition', other: '# oppositions' })}, ${plural(withdrawals, { one: '# retrait', other: '# retraits' })}, ${plural(persons, { one: '# identité opposée', other: '# identités opposées' })} aujourd’hui.`,
    headings: { origin: 'Par origine', channel: 'Par canal', year: 'Par année' },
    channel: (channel) => channels[channel],
    oldOppositions: (count) =>
      frenchSentence`${plural(count, { one: '# opposition a', other: '# oppositions ont' })} plus de trois ans : à vous d’en décider. Trois ans sont un minimum de conservation, pas un maximum : rien n’est purgé.`,
    oldOpposition: (id, of, day, origin) => `  ${id}  ${KIND_WORDS.fr[of]}  ${date(day)}  ${origin}`,
    more: (count) => frenchSentence`  et ${plural(count, { one: '# autre', other: '# autres' })} (toutes avec -f json)`,
  };
};

export const registerWords = (lang: Lang): RegisterWords => (lang === 'fr' ? french() : english());
