import { keyLines, type LineOf } from '../config/load/key-lines.js';
import { readYaml } from '../config/load/yaml-document.js';
import { type CampaignInput, campaignSchema } from '../config/schema/campaign-schema.js';
import { configPath, parseWithSchema } from '../config/validation/config-problems.js';
import { parseIsoDay } from '../fields/date/calendar.js';
import { isFilled } from '../fields/text/filled-cell.js';
import { plainWords } from '../fields/text/plain-words.js';
import { type CampaignPlan, type CampaignSignature, callHoursOf } from '../model/campaign/plan.js';
import { withFrenchValues } from './french-values.js';
import { invalidPlan } from './plan-problems.js';

/** A plan, and where its keys stand. */
export interface ReadPlan {
  readonly plan: CampaignPlan;
  readonly lineOf: LineOf;
}

/** Nobody writes a longer plan. */
const LONGEST = 1024 * 1024;

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
/** What stands where a name is still to come, besides what stands in blank cells; who "Qui" is, `init --campaign` asks. */
const STILL_OPEN =
  /^(?:(?:a|to be|zu|da|por|te) )?(?:faire|remplir|preciser|renseigner|rediger|valider|confirmer|nommer|completer|definir|completed|done|defined|written|confirmed|approved|named|erganzen|klaren|completare|definire|completar|bepalen)$|^(?:to do|tbc|tba|fixme|en (?:cours|attente)|pending|later|plus tard|offen|unbekannt|qui|who|wer|chi|quien|someone|somebody|quelqu un|personne|nobody|your name|votre nom|nom prenom|prenom nom|name)$/;
/** An answer in place of a name: nobody in particular said yes. */
const NOBODY =
  /^(?:oui|yes|ok|okay|ja|si|sim|non|no|nein|nee|nao|x|vu|fait|valide|validee?|approuvee?|approved|done|moi|me|myself|moi meme|ich|ik|yo|io|eu|c est bon|go|accord|d accord|tous|everybody|l equipe|the team)$/;
/** Whom it waits for: "à valider par Paul", "pending Paul", "nog goed te keuren door Jan". */
const WAITS_FOR =
  /^(?:(?:reste |encore |still |noch |nog )?(?:a|to be|zu|da|por|te) (?:faire |etre )?(?:valider|confirmer|approuver|signer|voir|validated|confirmed|approved|signed|genehmigen|bestatigen|approvare|validare|confermare|aprobar|validar|confirmar|aprovar|keuren)|(?:en |in )?(?:attente|attesa|espera|afwachting|erwartung)|attend|waiting|awaiting|pending|pendiente|pendente|ausstehend|wartet|wacht|in attesa|nog goed te keuren|nog te|(?:sera|will be|wird) (?:valide|approuve|signe|confirme|approved|signed|confirmed|genehmigt|bestatigt)e?)(?: |$)|\b(?:en (?:cours|attente)|in progress|pending|pendiente|in corso|en curso|in behandeling|in bearbeitung|laufend)$/;
const isGiven = (text: string): boolean => {
  const words = plainWords(text);
  return isFilled(text) && ![STILL_OPEN, NOBODY, WAITS_FOR].some((pattern) => pattern.test(words));
};
const signed = (value: { readonly by: string; readonly on: string } | undefined): CampaignSignature | undefined =>
  value && isGiven(value.by) ? { by: value.by, on: parseIsoDay(value.on) } : undefined;

const planOf = (input: CampaignInput): CampaignPlan => {
  const { dates, contacts, messages, script, logs, audience, legal = {}, phone = {}, requested, approved } = input;
  const { name, channel, target, sector, tracking, trackingConsent } = input;
  const { record } = legal;
  return {
    name,
    channel,
    dates: { from: parseIsoDay(dates.from), to: parseIsoDay(dates.to) },
    contacts: listed(contacts),
    messages: listed(messages),
    scripts: listed(script),
    logs: listed(logs),
    target,
    audience: audience === 'professional' ? 'business' : audience,
    sector,
    tracking,
    trackingConsent,
    legal: { ...legal, record: record !== undefined && isGiven(String(record)) ? String(record) : undefined },
    phone: { ...phone, hours: phone.hours === undefined ? undefined : listed(phone.hours).flatMap((text) => callHoursOf(text) ?? []) },
    requested: signed(requested),
    approved: signed(approved),
  };
};

/**
 * Reads a plan: YAML, or JSON of the same shape.
 * @param name as errors may call it, made harmless
 * @throws LumoError LUMO_CAMPAIGN_INVALID with every problem, each with its line
 */
export const readPlan = async (bytes: Uint8Array, name: string): Promise<ReadPlan> => {
  if (bytes.length > LONGEST) {
    throw invalidPlan(name, [
      { key: '', text: { en: 'it is longer than a plan can be (1 MB)', fr: 'il est plus long qu’un plan ne peut l’être (1 Mo)' } },
    ]);
  }
  const read = await readYaml(new TextDecoder().decode(bytes));
  if ('why' in read) throw invalidPlan(name, [{ line: read.place?.line, key: '', text: read.why }]);
  if (read.value === null) throw invalidPlan(name, [{ key: '', text: { en: 'it is empty', fr: 'il est vide' } }]);
  const lineOf = keyLines(read.document, read.lines);
  const parsed = parseWithSchema(campaignSchema, withFrenchValues(read.value));
  if (parsed.ok) return { plan: planOf(parsed.value), lineOf };
  throw invalidPlan(
    name,
    parsed.problems.map(({ path, text, unknown }) => ({
      line: lineOf(unknown === undefined ? path : [...path, unknown]),
      key: configPath(path),
      text,
    })),
  );
};
