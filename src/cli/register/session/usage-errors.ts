/**
 * What the commands under `oppose` do not take. A value that identifies somebody is never repeated.
 * @module
 */
import { LumoError } from '../../../model/base/lumo-error.js';
import type { Text } from '../../../model/base/text.js';

const usageError = (what: Text, hint: Text): LumoError => new LumoError('LUMO_USAGE', what, hint);

export const malformedDay = (option: string): LumoError =>
  usageError(
    { en: `${option} is no day of the calendar.`, fr: `${option} n’est pas un jour du calendrier.` },
    { en: 'Write it as YYYY-MM-DD.', fr: 'Écrivez-le sous la forme AAAA-MM-JJ.' },
  );

export const dayInFuture = (): LumoError =>
  usageError(
    { en: '--date is in the future.', fr: '--date est dans le futur.' },
    { en: 'An opposition holds from the day it was made.', fr: 'Une opposition vaut du jour où elle a été faite.' },
  );

export const noIdentity = (): LumoError =>
  usageError(
    { en: 'Who? No identity was given.', fr: 'Qui ? Aucune identité n’a été donnée.' },
    {
      en: 'Give --email, --phone, --domain or --siren; with - as its value, it is read from standard input, one per line.',
      fr: 'Donnez --email, --phone, --domain ou --siren ; avec - pour valeur, ils sont lus sur l’entrée standard, un par ligne.',
    },
  );

export const stdinReadOnce = (): LumoError =>
  usageError(
    { en: 'Standard input can be read for one option only.', fr: 'L’entrée standard ne peut être lue que pour une seule option.' },
    { en: 'Run once for each kind of identity.', fr: 'Lancez la commande une fois par sorte d’identité.' },
  );

export const unknownChannel = (): LumoError =>
  usageError(
    { en: '--channel holds something that is no channel.', fr: '--channel contient autre chose qu’un canal.' },
    { en: 'There are email, phone, sms and post.', fr: 'Il y a email, phone, sms et post.' },
  );

export const malformedCountry = (): LumoError =>
  usageError(
    { en: '--country is no country code.', fr: '--country n’est pas un code de pays.' },
    { en: 'Two letters, such as FR.', fr: 'Deux lettres, par exemple FR.' },
  );

/** @param option `--origin` or `--proof` */
export const malformedCode = (option: string): LumoError =>
  usageError(
    {
      en: `${option} is not a code, or looks like an address or a number: the register must identify nobody.`,
      fr: `${option} n’est pas un code, ou ressemble à une adresse ou à un numéro : le registre ne doit identifier personne.`,
    },
    {
      en: 'Letters, digits up to six in a row, - . _ : and /, at most 64: unsubscribe-link, ticket:4812.',
      fr: 'Des lettres, six chiffres de suite au plus, - . _ : et /, 64 signes au plus : unsubscribe-link, ticket:4812.',
    },
  );

/** @param option the kind of identity; @param place which of several, from 1 */
export const unreadableIdentity = (option: string, place: number): LumoError =>
  new LumoError(
    'LUMO_REGISTER_IDENTITY',
    {
      en: `Value ${place} of --${option} cannot be read for certain: nothing was done.`,
      fr: `La valeur ${place} de --${option} ne peut pas être lue avec certitude : rien n’a été fait.`,
    },
    {
      en: 'Correct it; a number from abroad needs its + and country code, or --country.',
      fr: 'Corrigez-la ; un numéro étranger a besoin de son + et de son indicatif, ou de --country.',
    },
  );

export const domainTooBroad = (place: number): LumoError =>
  new LumoError(
    'LUMO_REGISTER_IDENTITY',
    {
      en: `Value ${place} of --domain is a mail provider or a public suffix: it would bar people who never objected. Nothing was done.`,
      fr: `La valeur ${place} de --domain est un fournisseur de messagerie ou un suffixe public : elle écarterait des gens qui ne se sont jamais opposés. Rien n’a été fait.`,
    },
    { en: 'Give the address of the person instead.', fr: 'Donnez plutôt l’adresse de la personne.' },
  );

export const notOpposed = (place: number): LumoError =>
  new LumoError(
    'LUMO_REGISTER_NOT_OPPOSED',
    {
      en: `Identity ${place} has no opposition on these channels: there is nothing to withdraw, and nothing was recorded.`,
      fr: `L’identité ${place} n’a pas d’opposition sur ces canaux : il n’y a rien à retirer, et rien n’a été enregistré.`,
    },
    {
      en: 'Ask with lumo-check oppose check. An opposition of a domain is withdrawn with --domain.',
      fr: 'Interrogez avec lumo-check oppose check. L’opposition d’un domaine se retire avec --domain.',
    },
  );

/** @param since ISO day of the opposition */
export const withdrawalTooEarly = (since: string): LumoError =>
  new LumoError(
    'LUMO_REGISTER_WITHDRAWAL',
    {
      en: `A withdrawal must be later than the opposition, which is of ${since}: nothing was recorded.`,
      fr: `Un retrait doit être postérieur à l’opposition, qui date du ${since} : rien n’a été enregistré.`,
    },
    {
      en: 'An earlier consent does not undo an opposition. Give the day of the later one, and its proof.',
      fr: 'Un consentement antérieur ne défait pas une opposition. Donnez le jour du consentement postérieur, et sa preuve.',
    },
  );

export const irreversibleHash = (): LumoError =>
  new LumoError(
    'LUMO_REGISTER_ONE_WAY',
    {
      en: 'The register holds no identity, only HMACs: no other hash of them can be made.',
      fr: 'Le registre ne contient aucune identité, seulement des HMAC : aucun autre haché ne peut en être tiré.',
    },
    {
      en: 'Name a file of yours with --from: its opposed people are written as you say. Without, the HMACs are exported; see docs/register.md.',
      fr: 'Nommez un fichier à vous avec --from : ses personnes opposées sont écrites comme vous le dites. Sans lui, ce sont les HMAC ; voyez docs/fr/register.md.',
    },
  );

export const unknownKind = (): LumoError =>
  usageError(
    { en: '--of is no kind of identity.', fr: '--of n’est pas une sorte d’identité.' },
    { en: 'There are email, phone, domain and siren.', fr: 'Il y a email, phone, domain et siren.' },
  );

export const exportExists = (name: string): LumoError =>
  new LumoError(
    'LUMO_EXPORT_EXISTS',
    { en: `"${name}" exists already: it was left as it is.`, fr: `« ${name} » existe déjà : il est resté tel quel.` },
    {
      en: 'Remove it first, or name another file. What runs every night writes to standard output: oppose export - > FILE.',
      fr: 'Supprimez-le d’abord, ou indiquez un autre fichier. Ce qui tourne chaque nuit écrit sur la sortie standard : oppose export - > FICHIER.',
    },
  );
