import type { HelpExample } from './help-words.js';

const example = (run: string, en: string, fr: string): HelpExample => ({ run: `lumo-check ${run}`, does: { en, fr } });

/** The examples of each help page. A test runs them all. */
export const EXAMPLES = {
  program: [
    example(
      'contacts.csv',
      'who may be contacted, the cleaned file and the reports',
      'qui peut être contacté, le fichier nettoyé et les rapports',
    ),
    example(
      'contacts.csv --opposition opposition.txt --channel email,phone',
      'against your own refusals, for a campaign by email and by phone',
      'en tenant compte de vos refus, pour une campagne par email et par téléphone',
    ),
    example('why contacts.csv --row 3', 'why this contact stays or leaves', 'pourquoi ce contact reste ou part'),
    example('audit exports/', 'every contact file of a folder, one report', 'chaque fichier de contacts d’un dossier, un seul rapport'),
    { run: 'cat a.csv | lumo-check - -o - > b.csv', does: { en: 'in a pipeline', fr: 'dans une chaîne de traitement' } },
  ],
  shard: [
    example(
      'shard plan contacts.csv -o plan',
      'what is decided before the first contact, to travel to other machines',
      'ce qui se décide avant le premier contact, et voyage vers d’autres machines',
    ),
  ],
  check: [
    example(
      'check contacts.csv',
      'the cleaned file and the reports, beside contacts.csv',
      'le fichier nettoyé et les rapports, à côté de contacts.csv',
    ),
    example(
      'check contacts.csv --opposition opposition.txt --robinson tps.csv=2026-11-01 --channel phone',
      'before calling: your refusals, and a register with the date of your copy',
      'avant d’appeler : vos refus, et un registre avec la date de votre copie',
    ),
    example(
      'check contacts.csv --source "Salon Horizon, June 2026" --collected-at 2026-06-10',
      'what holds for all contacts, said once',
      'ce qui vaut pour tous les contacts, dit une fois',
    ),
    example(
      'check contacts.csv --check -f json=-',
      'no cleaned file: the report, and the exit code',
      'pas de fichier nettoyé : le rapport, et le code de sortie',
    ),
    example(
      'check contacts.csv -o campaign.xlsx -f report.html --rejects left.csv',
      'a workbook, the report for people, and who left and why',
      'un classeur, le rapport à lire, et qui est parti et pourquoi',
    ),
  ],
  segment: [
    example(
      'segment contacts.csv --by size,region',
      'two columns more, and how many there are of each',
      'deux colonnes de plus, et combien de chaque',
    ),
    example('segment contacts.csv --by region --split regions', 'one file for each region', 'un fichier par région'),
    example(
      'segment contacts.csv --target brevo --channel email,sms',
      'the file that Brevo imports, with the segments as attributes',
      'le fichier que Brevo importe, avec les segments en attributs',
    ),
  ],
  columns: [
    example(
      'columns contacts.csv',
      'what to look at first, then the columns that are certain',
      'ce qui mérite un coup d’œil, puis les colonnes sûres',
    ),
    example('columns contacts.csv --map "Remarques=keep"', 'with one column settled by you', 'avec une colonne réglée par vous'),
  ],
  why: [
    example('why contacts.csv --row 3', 'the contact on row 3 of the spreadsheet', 'le contact de la ligne 3 du tableur'),
    example(
      'why contacts.csv --row 3 --opposition opposition.txt --channel email,phone',
      'with the lists and channels of the campaign',
      'avec les listes et les canaux de la campagne',
    ),
  ],
  simulate: [
    example(
      'simulate contacts.csv --set retention-prospect.months=24',
      'what it would cost to keep prospects two years instead of three',
      'ce que coûterait de garder les prospects deux ans au lieu de trois',
    ),
  ],
  exempt: [
    example(
      'exempt contacts.csv --row 3 --for-rule webmail-without-consent --reason "paper form" --proof "binder 12" --approved-by DPO --until 2027-01-31',
      'one contact, one rule, a proof and a last day',
      'un contact, une règle, une preuve et un dernier jour',
    ),
    example(
      'exempt mail.html --for-rule message-source --reason "the tool adds it" --proof "test mail of 3 May" --approved-by DPO --until 2027-01-31',
      'a message, for as long as the proof holds',
      'un message, tant que la preuve tient',
    ),
  ],
  explain: [
    example('explain retention-prospect', 'a rule: what, why, the law, what to do', 'une règle : quoi, pourquoi, la loi, que faire'),
    example('explain LUMO_LIST_EMPTY', 'an error', 'une erreur'),
  ],
  init: [
    example('init contacts.csv', 'lumo.config.yaml, to read over and keep', 'lumo.config.yaml, à relire et à garder'),
    example(
      'init --campaign contacts.csv --name "Quotes for hauliers" --channel email --from 2026-12-01',
      'campaign.yaml, to complete; on a terminal it asks for what is left out',
      'campaign.yaml, à compléter ; un terminal demande ce qui n’est pas donné',
    ),
    example('init --lia', 'lia.md, with its three questions', 'lia.md, avec ses trois questions'),
    example('init --plugin acme', 'a folder with a plugin and its tests', 'un dossier avec un plugin et ses tests'),
  ],
  audit: [
    example('audit exports/', 'every contact file below, one report', 'chaque fichier de contacts du dossier, un seul rapport'),
    example(
      'audit exports/ --opposition opposition.txt -f audit.html -f audit.json --history runs.ndjson',
      'against your refusals, with pages and the trend from night to night',
      'en tenant compte de vos refus, avec des pages et la tendance de nuit en nuit',
    ),
    example("audit 'exports/**/clients*.csv'", 'only files of that name', 'seulement les fichiers de ce nom'),
    example('audit exports/ --schedule cron', 'a file that starts this audit every night', 'un fichier qui lance cet audit chaque nuit'),
  ],
  oppose: [
    {
      run: 'lumo-check oppose add --email - --origin phone < address.txt',
      does: { en: 'somebody said no on the phone', fr: 'quelqu’un a dit non au téléphone' },
    },
    example('oppose import opposition.txt', 'everybody on a list', 'toutes les personnes d’une liste'),
    example(
      'oppose check --phone "06 39 98 12 34"',
      'exit code 0: no refusal, 1: a refusal',
      'code de sortie 0 : pas de refus, 1 : un refus',
    ),
    example(
      'oppose export stop.csv --from contacts.csv',
      'for your mailing tool: who must not be written to',
      'pour votre outil d’envoi : à qui ne pas écrire',
    ),
  ],
  kpi: [
    example('kpi contacts.csv --history runs.ndjson --label crm', 'measured, and added to the history', 'mesuré, et ajouté à l’historique'),
    example('kpi contacts.report.json -f figures.csv', 'from a report, for a spreadsheet', 'à partir d’un rapport, pour un tableur'),
  ],
  history: [example('history runs.ndjson --label crm', 'better or worse, run after run', 'mieux ou moins bien, passage après passage')],
  retain: [
    example('retain contacts.csv --check', 'who is past their time; writes nothing', 'qui a dépassé sa durée ; n’écrit rien'),
    example(
      'retain contacts.csv --action anonymise',
      'anonymised, with a certificate; contacts.csv is not touched',
      'anonymisés, avec une attestation ; contacts.csv n’est pas modifié',
    ),
  ],
  policy: [
    example('policy -o policy.md --controller "Acme SAS"', 'the document, to complete and sign', 'le document, à compléter et à signer'),
  ],
  governance: [
    example('governance', 'what is met, told, late or not told', 'ce qui est tenu, déclaré, en retard ou non dit'),
    example(
      'governance --seal --ics due.ics',
      'evidence sealed, and what falls due for your agenda',
      'preuves scellées, et les échéances pour votre agenda',
    ),
  ],
  breach: [
    example('breach new --nature confidentiality --persons 120', 'a row, and the 72 hours', 'une ligne, et les 72 heures'),
    example('breach drill --seed 7', 'an exercise to play this afternoon', 'un exercice à jouer cet après-midi'),
  ],
  notices: [example('notices contacts.csv --for fr', 'the sentences, in French', 'les phrases, en français')],
  verify: [
    example(
      'verify evidence --output contacts.clean.csv',
      'which check this cleaned file comes from',
      'de quel contrôle vient ce fichier nettoyé',
    ),
  ],
  completion: [
    { run: 'eval "$(lumo-check completion bash)"', does: { en: 'in bash', fr: 'dans bash' } },
    { run: 'source <(lumo-check completion zsh)', does: { en: 'in zsh', fr: 'dans zsh' } },
    { run: 'lumo-check completion fish | source', does: { en: 'in fish', fr: 'dans fish' } },
    {
      run: 'lumo-check completion powershell | Out-String | Invoke-Expression',
      does: { en: 'in PowerShell', fr: 'dans PowerShell' },
    },
  ],
} as const satisfies Record<string, readonly HelpExample[]>;
