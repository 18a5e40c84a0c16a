import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder, lumo } from '../support.js';

const at = folder();
mkdirSync(join(at, "it's 100% $HOME"));
const place = join(at, "it's 100% $HOME");
const schedule = (kind: string, ...more: readonly string[]) => lumo(place, ['audit', 'exports', '--schedule', kind, ...more]);

describe('a schedule', () => {
  it('for cron is one line of five fields, whose command a shell reads back', async () => {
    const { stdout, code } = await schedule('cron', '--opposition', 'stop list.txt');
    expect(code).toBe(0);
    const [line = '', ...others] = stdout.split('\n').filter((one) => one !== '' && !/^#|^MAILTO=/.test(one));
    expect(others).toEqual([]);
    const [, command = ''] = /^(?:[\d*]+ ){5} (cd .*)$/.exec(line) ?? [];
    // An unescaped percent sign would end the command.
    expect(command.replaceAll('\\%', '')).not.toContain('%');
    const { stdout: said } = spawnSync(
      'sh',
      ['-c', `${command.replaceAll('\\%', '%').replace(/ && .*?lumo-check\.cjs /, ' && printf "%s\\n" "$PWD" ')}`],
      {
        encoding: 'utf8',
      },
    );
    expect(said.split('\n')).toEqual([
      place,
      'audit',
      'exports',
      '--opposition',
      'stop list.txt',
      '--quiet',
      '-f',
      'html=/var/lib/lumo-check/audit.html',
      '-f',
      'json=/var/lib/lumo-check/audit.json',
      '',
    ]);
  });

  it('for systemd is a service that may only read, and a timer', async () => {
    const { stdout } = await schedule('systemd');
    const [service = '', timer = ''] = stdout.split(/^# \/etc\/systemd\/system\/lumo-audit\.timer$/m);
    for (const setting of ['ProtectSystem=strict', 'PrivateNetwork=yes', 'NoNewPrivileges=yes', 'UMask=0077'])
      expect(service).toContain(`\n${setting}\n`);
    expect(service).toContain(`WorkingDirectory=${place.replaceAll('%', '%%')}\n`);
    expect(service).toContain('ReadOnlyPaths="-');
    expect(timer).toContain('OnCalendar=*-*-* 03:17:00');
    const known = spawnSync('systemd-analyze', ['--version']).status === 0;
    if (known) {
      const unit = join(at, 'lumo-audit.service');
      writeFileSync(unit, service);
      expect(spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' }).stderr).not.toMatch(/lumo-audit.service:\d+/);
    }
    // Every line is a comment, a section, or a setting: what systemd would refuse it refuses by line.
    for (const line of stdout.split('\n')) expect(line).toMatch(/^$|^#|^\[[A-Z]\w+\]$|^[A-Z]\w+=\S.*$/);
  });

  const pathsOf = (text: string, setting: string): readonly string[] =>
    text.split('\n').flatMap((line) => (line.startsWith(`${setting}=`) ? [line.slice(setting.length + 1)] : []));
  const here = `"${place.replaceAll('%', '%%')}`;

  it.each<readonly [what: string, args: readonly string[], folders: readonly string[]]>([
    ['a history, in its folder, where its lock is made', ['--history', 'h.ndjson', '--fail-if-worse'], [`${here}"`]],
    ['a history elsewhere', ['--history', '../kept/h.ndjson'], [join(at, 'kept')]],
    ['evidence, in the folder itself', ['--evidence', 'proof'], [`${here}/proof"`]],
    [
      'a log and metrics',
      ['--log', '/var/log/lumo/a.ndjson', '--prometheus', '/var/lib/node/lumo.prom'],
      ['/var/lib/node', '/var/log/lumo'],
    ],
    [
      'reports and KPIs, one folder once',
      ['-f', 'html=/srv/r/a.html', '-f', '/srv/r/a.json', '--kpi', 'json=/srv/k/k.json'],
      ['/srv/r', '/srv/k'],
    ],
    ['a cache and a baseline', ['--cache-location', '/srv/cache', '--write-baseline', '/srv/b/base.json'], ['/srv/b', '/srv/cache']],
    ['nothing, of its own folders of state', ['--kpi', 'json=/var/lib/lumo-check/k.json', '--cache-location', '/var/cache/lumo-check'], []],
    ['nothing', ['--log', '-', '-f', 'json', '--kpi', 'json'], []],
    ['nothing of what it reads', ['--opposition', '/srv/stop.txt', '--exemptions', '/srv/e.yaml', '--label', 'x'], []],
  ])('for systemd may write %s', async (_, args, folders) => {
    const { stdout } = await schedule('systemd', ...args);
    expect(pathsOf(stdout, 'ReadWritePaths')).toEqual(folders);
    // No variable is read in a path, so that no dollar sign is doubled there.
    expect(pathsOf(stdout, 'ReadOnlyPaths')).toEqual([`"-${here.slice(1)}/exports"`]);
    expect(stdout.includes('each must exist')).toBe(folders.length > 0);
  });

  it('for systemd names the folder of a pattern, since a unit undoes none', async () => {
    const { stdout } = await lumo(at, ['audit', 'a/*.csv', 'a/b.csv', '*.csv', '--schedule', 'systemd']);
    expect(pathsOf(stdout, 'ReadOnlyPaths')).toEqual([join(at, 'a'), join(at, 'a/b.csv'), at].map((path) => `-${path}`));
  });

  it.each(['cron', 'github', 'gitlab', 'systemd'])('for %s reads relative paths from the folder of today', async (kind) => {
    const { stdout } = await schedule(kind, '--history', 'h.ndjson');
    expect(stdout).toMatch(/--history h\.ndjson/);
    expect(stdout).toMatch(kind === 'systemd' ? /^WorkingDirectory=\/.*it's 100%% \$HOME$/m : /cd '.*it'\\''s 100\\?% \$HOME'(?: &&|$)/m);
  });

  it('for GitHub is a workflow', async () => {
    const workflow = parse((await schedule('github')).stdout) as {
      on: { schedule: { cron: string }[] };
      jobs: { audit: { steps: { run?: string }[] } };
    };
    expect(workflow.on.schedule).toEqual([{ cron: '17 3 * * *' }]);
    expect(workflow.jobs.audit.steps[0]?.run).toMatch(
      /^cd '.*\nnpx --yes lumo-check@[\d.]+ audit exports -f html="\$RUNNER_TEMP\/audit\.html" -f json="\$RUNNER_TEMP\/audit\.json"\n$/s,
    );
  });

  it('for GitLab is a job of scheduled pipelines', async () => {
    const { audit } = parse((await schedule('gitlab')).stdout) as {
      audit: { rules: { if: string }[]; script: string[]; artifacts: { when: string } };
    };
    expect(audit.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
    expect(audit.script[0]).toContain('lumo-check@');
    expect(audit.artifacts.when).toBe('always');
  });

  it('speaks the language asked, and refuses another kind', async () => {
    expect((await schedule('cron', '--lang', 'fr')).stdout).toContain('# Chaque nuit à 3 h 17.');
    const { code, stderr } = await schedule('jenkins');
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_USAGE');
  });
});
