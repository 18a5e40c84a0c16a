import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * What a prospect does, or does not, for its own marketing, as agencies and vendors of tools note it: how many leave its newsletters, what it does not send,
 * the tool that it gives up, the requests that it has to answer ("taux de désabonnement élevé", "ne font pas de prospection", "needs help with GDPR erasure
 * requests"). Told of a firm in the indicative; an infinitive or an order is said to us ("ne pas faire de prospection").
 * @module
 */

/** What a firm does to sell. */
const SELLS =
  "(?:newsletters?|e-?mailings?|mailings?|e-?mail(?:ing)? marketing|marketing(?: (?:direct|digital|automation))?|(?:t[ée]l[ée]-?)?prospections?|phoning|t[ée]l[ée]phoning|publicit[ée]s?|pubs?|cold ?-?(?:calling|e-?mail(?:ing)?s?|calls?)|outbound|sms marketing|campagnes?(?: (?:d['’])?(?:e-?mailings?|mails?|marketing|sms|newsletters?|pub))?)";
const HOW = '(?: (?:commerciale?|t[ée]l[ée]phonique|active|sortante|digitale?|directe?|payante))?';
const TOOL =
  '(?:mail ?chimp|brevo|sendinblue|hub ?spot|mailjet|lemlist|apollo(?:\\.io)?|klaviyo|active ?campaign|sarbacane|mailerlite|constant contact|pardot|marketo|salesforce|pipedrive|zoho|la growth machine|lgm|waalaxy|plezi|getresponse|campaign monitor|woodpecker|instantly|emarsys|actito|splio|dotdigital|kaspr|dropcontact)';
const LEAVING =
  '(?:d[ée]sabonnements?|d[ée]sinscriptions?|d[ée]sabo|opt-?\\s?outs?|plaintes?|spams?|bounces?|bajas?|disiscrizion[ei]|uitschrijving(?:en)?|cancelaciones|descadastros?|descadastramento|unsubscribes?|unsubscriptions?|unsubscription|unsub|churn|complaints?|rebotes?)';
const THEIR = '(?:leurs?|their|its|ihrer?|ihren|sus|loro|hun)';
const LAWS = '(?:(?:gdpr|rgpd|dsgvo|lopd|avg|lgpd|privacy|ccpa|data|all|many|incoming|customer|user|client|clients) ){0,3}';
const REQUESTS =
  '(?:(?:erasure|deletion|access|removal|opt-?\\s?out|unsubscribe|objection|subject access|data subject|dsar|sar) requests|unsubscribes|unsubscriptions|opt-?\\s?outs|dsars)';

const PLAIN: readonly string[] = [
  `taux (?:de |d['’])${LEAVING}(?!\\p{L})`,
  `(?:unsubscribe|unsubscription|unsub|opt-?\\s?out|spam|complaint|bounce) rates?(?!\\p{L})`,
  '(?:hohe |niedrige )?(?:abmelde|abbestell|k[üu]ndigungs|spam|bounce|opt-?out)-?(?:rate|quote)n?(?!\\p{L})',
  `(?:tasas?|porcentaje|[íi]ndice) de ${LEAVING}(?!\\p{L})|tass[oi] di ${LEAVING}(?!\\p{L})|taxas? de ${LEAVING}(?!\\p{L})|(?:uitschrijf|afmeld|opt-?out)-?percentages?(?!\\p{L})`,
  // What a firm does not do, or no more; who does not "do" cold calls takes none.
  `(?:ne |n['’])?(?:font|envoient|pratiquent|utilisent|lancent) (?:pas|plus|jamais|aucune?|presque pas|quasi pas)(?: encore)? (?:de |d['’])?${SELLS}${HOW}(?!\\p{L})`,
  `ne fait (?:pas|plus|jamais|aucune?|presque pas|quasi pas)(?: encore)? (?:de |d['’])?${SELLS}${HOW}(?!\\p{L})(?! avec (?:nous|moi))`,
  `(?:they (?:do not|don['’]?t) (?:do|send|run|use)|no longer (?:does|sends|runs|uses)|(?:does not|doesn['’]?t) (?:currently |yet )?(?:do|use|run|send)|not (?:currently |yet )?(?:doing|using|running)) (?:any |much )?(?!cold)(?:${SELLS}|ads|advertising)(?!\\p{L})(?! (?:to|from|with|on|for) )`,
  '(?:machen|versenden|verschicken|nutzen|betreiben|schalten) (?:noch |derzeit |aktuell |selbst )?(?:keine?n?|kein) (?:eigene[nrs]? )?(?:newsletter|e-?mail-?marketing|kaltakquise|akquise|werbung|mailings?|telefonakquise|kampagnen)(?!\\p{L})(?! (?:bei|mit|f[üu]r|an) )',
  '(?:no|nunca|ya no) (?:hacen|env[íi]an|utilizan|usan|mandan) (?:ning[uú]na? )?(?:newsletters?|e-?mail ?marketing|emailing|prospecci[oó]n|publicidad|marketing|telemarketing|campa[ñn]as|boletines|boletín)(?!\\p{L})',
  'non (?:fanno|inviano|usano|mandano) (?:pi[ùu] |ancora )?(?:newsletters?|e-?mail ?marketing|prospezione|pubblicit[àa]|marketing|telemarketing|campagne)(?!\\p{L})',
  '(?:doen|versturen|gebruiken) (?:nog |zelf )?geen (?:nieuwsbrie(?:f|ven)|e-?mail-?marketing|prospectie|telemarketing|reclame|koude acquisitie|acquisitie|marketing|mailings?)(?!\\p{L})',
  'n[ãa]o (?:fazem|enviam|usam) (?:newsletters?|e-?mail ?marketing|prospec[çc][ãa]o|publicidade|marketing|telemarketing|campanhas)(?!\\p{L})',
  // What is theirs.
  `(?:pas|aucune?|z[ée]ro) (?:encore )?(?:de |d['’])?(?:newsletters?|e-?mailings?|marketing automation|campagnes?) (?:chez eux|en interne|de leur c[ôo]t[ée]|en place)(?!\\p{L})`,
  '(?:no|zero) (?:newsletters?|email marketing|outbound|marketing automation) (?:in[- ]?house|at their end|in place|set ?up|on their side|tool)(?!\\p{L})',
  'kein(?:en)? eigene[rn]? newsletter(?!\\p{L})|(?:sin|no tienen) newsletter propia(?!\\p{L})|nessuna newsletter propria(?!\\p{L})',
  '(?:pas|sans|aucun) (?:de )?budget (?:pub|publicit[ée]|publicitaire|com|communication|ads|m[ée]dia|e-?mailing|prospection|acquisition)(?!\\p{L})',
  '(?:no|without) (?:ads?|advertising|media|promo(?:tion)?) (?:budget|spend)(?!\\p{L})|kein werbe-?budget(?!\\p{L})|(?:sin|nessun) (?:presupuesto|budget) (?:publicitario|pubblicitario|de publicidad)(?!\\p{L})',
  'no (?:phone|land) ?line(?= ?(?:$|[,;.!?(\\n]|here|yet|at the|in the))',
  `(?:stopped|cut|paused|froze|frozen|reduced|slashed|halted|cutting|pausing|stopping) (?:(?:their|all|its|the|most|some) )?(?:marketing|ads?|advertising|media|outbound) (?:spend|spending|budgets?|investments?|hiring|projects?)(?!\\p{L})`,
  // What they have to answer themselves; in the plural, since one request is the contact's own.
  `(?:needs? (?:some )?help|looking for (?:some )?help|wants? (?:some )?help|asks? for help|struggl(?:es?|ing|ed)|issues?|problems?|overwhelmed|swamped|busy) (?:with|on|handling|managing|processing|by|answering) (?:handling |managing |processing |answering )?(?:(?:their|the|too many|high) )?${LAWS}${REQUESTS}(?!\\p{L})`,
  "(?:besoin d['’]aide|besoin d['’]accompagnement|cherche de l['’]aide|demande de l['’]aide|difficult[ée]s?|gal[èe]re|d[ée]bord[ée]e?s?) (?:pour|sur|avec|[àa]|par) (?:g[ée]rer |traiter |r[ée]pondre aux |suivre )?(?:les |leurs |des |aux )?(?:demandes (?:rgpd|de (?:suppression|retrait|d[ée]sinscription)|d['’](?:effacement|acc[èe]s|opposition))|d[ée]sinscriptions|d[ée]sabonnements|oppositions)(?: rgpd)?(?!\\p{L})",
  '(?:brauch(?:t|en) hilfe|hilfe|probleme|schwierigkeiten) (?:bei|mit) (?:den |ihren |dsgvo-?)* ?(?:l[öo]sch(?:anfragen|antr[äa]gen)|abmeldungen|auskunfts(?:anfragen|ersuchen)|widerspr[üu]chen)(?!\\p{L})',
  '(?:necesitan? ayuda|ayuda|problemas|hanno bisogno di aiuto|problemi) (?:con|para gestionar) (?:las |sus |le |loro )*(?:solicitudes de supresi[oó]n|bajas|richieste di cancellazione|disiscrizioni)(?: (?:rgpd|gdpr))?(?!\\p{L})',
  '(?:e-?mail |marketing |sms |ad )?(?:campaigns?|newsletters?) (?:was |were |got )?(?:rejected|refused|blocked|declined) by (?:the |their |its )?(?:legal|compliance|dpo|management|board|it|marketing|cmo|ceo)(?!\\p{L})',
];
/** Most likely of their own. */
const LIKELY: readonly string[] = [
  // Bare, it is said to one friend as an order, too.
  `n['’](?:envoie|utilise) (?:pas|plus|jamais|aucune?)(?: encore)? (?:de |d['’])?${SELLS}${HOW}(?!\\p{L})(?! avec (?:nous|moi))`,
  // A tool that is given up, or is hard to leave: it may be the one by which we write.
  `(?:(?:veut|veulent|souhaite|souhaitent|va|vont|pense|pensent) (?:arr[êe]ter|quitter|remplacer|r[ée]silier|stopper)|(?:a|ont) (?:supprim|arr[êe]t|quitt|r[ée]sili|stopp)[ée]) (?:leur |son |l['’])?${TOOL}(?!\\p{L})`,
  `(?:(?:wants? to |plans? to |going to )(?:stop|cancel|leave|drop|quit)(?: using)?|stopped using|cancelled|dropped|quit) (?:their )?${TOOL}(?!\\p{L})`,
  `(?:will |wollen |m[öo]chte )?${TOOL} (?:k[üu]ndigen|gek[üu]ndigt|abschaffen|abl[öo]sen)(?!\\p{L})|(?:quieren?|vuole|vogliono) (?:dejar|cancelar|lasciare|disdire) ${TOOL}(?!\\p{L})`,
  `(?:opt-?\\s?out|unsubscribe|unsubscription|d[ée]sinscription|d[ée]sabonnement|spam|deliverability|d[ée]livrabilit[ée]) (?:issues?|problems?|bugs?) (?:with|in|on|avec|sur|dans) (?:their |leur |son |the )?(?:${TOOL}|outil|tool|crm|platform|esp)(?!\\p{L})`,
  `(?:pas|aucune?|z[ée]ro) (?:de |d['’])?(?:phoning|prospection|pub|publicit[ée]) (?:chez eux|en interne|de leur c[ôo]t[ée])(?!\\p{L})`,
  `(?:arr[êe]t|fin|pause|suspension|arr[êe]te(?:nt|r)?|(?:a|ont) (?:arr[êe]t|stopp|suspend)(?:[ée]|u)|stoppe(?:nt|r)?|suspend(?:ent|re)?) (?:de |des |toutes? |tous )*${THEIR} ${SELLS}${HOW}(?!\\p{L})`,
  `(?:stopped|stopping|paused|ended|cancelled|cut) (?:all )?(?:their|its) (?:own )?(?:${SELLS}|ads|advertising)(?!\\p{L})`,
  `(?:does not|doesn['’]?t|do not|don['’]?t) need (?:any )?(?:e-?mail marketing|a newsletter|newsletters?|cold ?-?calling|outbound|marketing)(?!\\p{L})(?! (?:from|e-?mails|calls|messages))`,
  `(?:haben|hat) ihre (?:werbung|newsletter|kampagnen|akquise) (?:eingestellt|gestoppt|pausiert)(?!\\p{L})`,
];

const anyOf = (phrases: readonly string[]): RegExp => prefiltered(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})`, 'giu');
const plain = anyOf(PLAIN);
const likely = anyOf(LIKELY);

/** Somebody asks that it be so: "demande qu'ils n'envoient plus de newsletter". */
const ASKS =
  /(?<!\p{L})(?:(?:demand|exig|veu|souhait|pri|insist|ask|want|request|verlang|pid|quier|chied|vuol|wil|vraag)\p{L}* (?:que|qu['’]|that|dass|che|dat)|bitte|svp|stp|please|merci de)/iu;

/** A text without what it tells of the contact's own marketing, and whether it may be ours all the same; itself where it tells nothing of it. */
export const withoutOwnMarketing = (text: string): { readonly rest: string; readonly mayBeOurs: boolean } => {
  if (ASKS.test(text)) return { rest: text, mayBeOurs: false };
  const said = text.replace(plain, ' ');
  const rest = said.replace(likely, ' ');
  return { rest, mayBeOurs: rest !== said };
};
