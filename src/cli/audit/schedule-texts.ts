import type { Lang, Text } from '../../model/base/text.js';
import type { Schedule } from '../options/table/audit.js';

/** What a template is filled with. Commands are written as a shell wants them, but for systemd. */
export interface ScheduleParts {
  readonly folder: string;
  readonly command: string;
  /** As systemd quotes it. */
  readonly unit: { readonly folder: string; readonly exec: string; readonly read: readonly string[]; readonly write: readonly string[] };
  readonly version: string;
}

/** The page for whoever looks the next morning, the JSON for programs. */
const REPORT_OPTIONS = '-f html=/var/lib/lumo-check/audit.html -f json=/var/lib/lumo-check/audit.json';

const textIn = (lang: Lang, text: Text): string => text[lang];

const cron = ({ folder, command }: ScheduleParts, lang: Lang): string => {
  // In a crontab a percent sign ends the command.
  const line = `cd ${folder} && ${command} --quiet ${REPORT_OPTIONS}`.replaceAll('%', '\\%');
  return [
    textIn(lang, {
      en: '# Every night at 03:17. Cron mails what is printed: --quiet prints only what is wrong.',
      fr: '# Chaque nuit à 3 h 17. Cron envoie ce qui s’affiche : --quiet n’affiche que ce qui ne va pas.',
    }),
    textIn(lang, {
      en: '# Exit code 1: errors; 2: something could not be judged. /var/lib/lumo-check must exist, for this user only (mode 0700).',
      fr: '# Code de sortie 1 : des erreurs ; 2 : tout n’a pas pu être jugé. /var/lib/lumo-check doit exister, pour cet utilisateur seul (0700).',
    }),
    'MAILTO=dpo@example.org',
    `17 3 * * *  ${line}`,
    '',
  ].join('\n');
};

const systemd = ({ unit }: ScheduleParts, lang: Lang): string =>
  [
    '# /etc/systemd/system/lumo-audit.service',
    '[Unit]',
    textIn(lang, { en: 'Description=Audit of stored exports by lumo-check', fr: 'Description=Audit des exports stockés, par lumo-check' }),
    textIn(lang, {
      en: '# A unit of yours that tells somebody: exit code 1 is errors, 2 something that could not be judged.',
      fr: '# Une unité à vous, qui prévient quelqu’un : code 1, des erreurs ; 2, tout n’a pas pu être jugé.',
    }),
    '#OnFailure=tell-the-dpo.service',
    '',
    '[Service]',
    'Type=oneshot',
    textIn(lang, {
      en: '# A user who may read the exports, and nothing else.',
      fr: '# Un utilisateur qui peut lire les exports, et rien d’autre.',
    }),
    '#User=lumo',
    `WorkingDirectory=${unit.folder}`,
    `ExecStart=${unit.exec} --quiet ${REPORT_OPTIONS}`,
    'StateDirectory=lumo-check',
    'StateDirectoryMode=0700',
    'CacheDirectory=lumo-check',
    'CacheDirectoryMode=0700',
    'Environment=LUMO_CACHE=/var/cache/lumo-check',
    textIn(lang, {
      en: '# It reads, and writes its reports and its cache: no network, no other place.',
      fr: '# Il lit, écrit ses rapports et son cache : ni réseau, ni autre endroit.',
    }),
    'ProtectSystem=strict',
    ...unit.read.map((path) => `ReadOnlyPaths=${path}`),
    ...(unit.write.length === 0
      ? []
      : [
          textIn(lang, {
            en: '# The folders of what it writes besides, as its options say: each must exist, and all in it can be changed. Give it one of its own.',
            fr: '# Les dossiers de ce qu’il écrit en plus, selon ses options : chacun doit exister, et tout y est modifiable. Donnez-lui-en un à part.',
          }),
        ]),
    ...unit.write.map((path) => `ReadWritePaths=${path}`),
    'ProtectHome=read-only',
    'PrivateNetwork=yes',
    'RestrictAddressFamilies=AF_UNIX',
    'PrivateTmp=yes',
    'PrivateDevices=yes',
    'NoNewPrivileges=yes',
    'ProtectKernelTunables=yes',
    'ProtectKernelModules=yes',
    'ProtectControlGroups=yes',
    'RestrictNamespaces=yes',
    'RestrictSUIDSGID=yes',
    'LockPersonality=yes',
    'UMask=0077',
    'Nice=10',
    'IOSchedulingClass=idle',
    '',
    '# /etc/systemd/system/lumo-audit.timer',
    '[Unit]',
    textIn(lang, { en: 'Description=Every night', fr: 'Description=Chaque nuit' }),
    '',
    '[Timer]',
    'OnCalendar=*-*-* 03:17:00',
    'RandomizedDelaySec=15m',
    textIn(lang, {
      en: '# A night on which the machine was off is made up for.',
      fr: '# Une nuit où la machine était éteinte est rattrapée.',
    }),
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ].join('\n');

const NOT_IN_REPOSITORY: Text = {
  en: '# Exports are in no repository: the runner is one of yours, on a machine that sees them.',
  fr: '# Les exports ne sont dans aucun dépôt : la machine est l’une des vôtres, et les voit.',
};

const github = ({ folder, command }: ScheduleParts, lang: Lang): string =>
  [
    '# .github/workflows/audit.yml',
    'name: Audit',
    'on:',
    '  schedule:',
    "    - cron: '17 3 * * *'",
    '  workflow_dispatch:',
    'permissions: {}',
    'jobs:',
    '  audit:',
    `    ${textIn(lang, NOT_IN_REPOSITORY)}`,
    '    runs-on: [self-hosted, exports]',
    '    steps:',
    '      - run: |',
    `          cd ${folder}`,
    `          ${command} -f html="$RUNNER_TEMP/audit.html" -f json="$RUNNER_TEMP/audit.json"`,
    '      - if: always()',
    '        uses: actions/upload-artifact@v4',
    '        with:',
    '          name: audit',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's, not ours
    '          path: ${{ runner.temp }}/audit.*',
    textIn(lang, {
      en: '          # Reports of audits are kept six months to a year: move them elsewhere after that many days.',
      fr: '          # Les rapports d’audit se gardent six mois à un an : rangez-les ailleurs passé ce nombre de jours.',
    }),
    '          retention-days: 90',
    '',
  ].join('\n');

const gitlab = ({ folder, command }: ScheduleParts, lang: Lang): string =>
  [
    '# .gitlab-ci.yml',
    'audit:',
    `  ${textIn(lang, NOT_IN_REPOSITORY)}`,
    '  tags: [exports]',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "schedule"',
    '  script:',
    '    - |',
    `      report="$CI_PROJECT_DIR/audit"`,
    `      cd ${folder}`,
    `      ${command} -f html="$report.html" -f json="$report.json"`,
    '  artifacts:',
    '    when: always',
    '    paths: [audit.html, audit.json]',
    '    expire_in: 1 year',
    '',
  ].join('\n');

const TEMPLATES: Readonly<Record<Schedule, (parts: ScheduleParts, lang: Lang) => string>> = { cron, systemd, github, gitlab };

/** A ready file that starts an audit every night. */
export const scheduleText = (schedule: Schedule, parts: ScheduleParts, lang: Lang): string => TEMPLATES[schedule](parts, lang);
