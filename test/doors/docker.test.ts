import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AS_OF, CLAIRE, cannot, contactFile, environment, folder, PAUL, ROOT, STOP } from '../cli/support.js';
import { onPath, unable } from './tools.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** Instructions of the Dockerfile, one a line. */
const INSTRUCTIONS = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter(Boolean)
  .map((line) => ({ name: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
const lastOf = (wanted: string): string => INSTRUCTIONS.findLast(({ name }) => name === wanted)?.rest ?? '';

const PATTERNS = read('.dockerignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
/** Whether a path is sent to the builder: the last pattern that fits it or a folder above it decides. */
const isSent = (path: string): boolean => {
  const fits = (pattern: string): boolean => pattern === '*' || path === pattern || path.startsWith(`${pattern}/`);
  return PATTERNS.findLast((pattern) => fits(pattern.replace('!', '')))?.startsWith('!') ?? true;
};

describe('what is sent to whoever builds the image', () => {
  it.each([
    'contacts.csv',
    'exports/clients.csv',
    '.lumo/key',
    '.git/config',
    'node_modules/zod/package.json',
    'fixtures/salon/contacts-salon.csv',
    'lumo.config.yaml',
    'test/cli/support.ts',
    'scripts/evaluate/labels.mjs',
    '.env',
  ])('not %s', (path) => expect(isSent(path)).toBe(false));
  it.each([
    'package.json',
    'src/index.ts',
    'bin/lumo-check.ts',
    'rules/index.ts',
    'schema/report.json',
    'man/fr/man1/lumo-check.1',
    'scripts/build.mjs',
  ])('%s', (path) => expect(isSent(path)).toBe(true));
  it('everything that it names is there', () => {
    for (const pattern of PATTERNS.filter((one) => one !== '*'))
      expect([pattern, existsSync(join(ROOT, pattern.replace('!', '')))]).toEqual([pattern, true]);
  });
});

describe('the image', () => {
  it('has no shell, runs as nobody in particular, ends by itself, and says what it is', () => {
    expect(lastOf('FROM')).toMatch(/^gcr\.io\/distroless\/nodejs\$\{NODE\}-debian12:nonroot$/);
    expect(Number(lastOf('ARG').replace('NODE=', ''))).toBeGreaterThanOrEqual(20);
    expect(lastOf('HEALTHCHECK')).toBe('NONE');
    expect(lastOf('WORKDIR')).toBe('/data');
    const { license, repository } = JSON.parse(read('package.json'));
    const labels = lastOf('LABEL');
    for (const label of [
      `licenses="${license}"`,
      `source="${repository.url.replace(/^git\+|\.git$/g, '')}"`,
      'title="lumo-check"',
      'description="',
    ]) {
      expect(labels).toContain(`org.opencontainers.image.${label}`);
    }
    expect(JSON.parse(lastOf('ENTRYPOINT'))).toEqual(['/nodejs/bin/node', '/opt/lumo-check/dist/bin/lumo-check.cjs']);
  });
});

/** Does what the build stage does, with folders of ours for `/src` and `/package`, and the packages that are installed already. */
const builtPackage = (): { readonly at: string; readonly log: string; readonly status: number | null } => {
  const [src, at] = [folder(), folder()];
  const walk = (inside: string): string[] =>
    readdirSync(join(ROOT, inside), { withFileTypes: true }).flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const mayHold = PATTERNS.some((pattern) => pattern.startsWith('!') && (isSent(path) || pattern.slice(1).startsWith(`${path}/`)));
      if (entry.isDirectory()) return mayHold ? walk(path) : [];
      return isSent(path) ? [path] : [];
    });
  for (const path of walk('')) {
    mkdirSync(join(src, dirname(path)), { recursive: true });
    cpSync(join(ROOT, path), join(src, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(src, 'node_modules'), 'junction');
  const runs = INSTRUCTIONS.filter(({ name, rest }) => name === 'RUN' && !rest.startsWith('npm ci')).map(({ rest }) =>
    rest.replace(/(?<=\s)\/package\b/g, `"${at}"`),
  );
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', runs.join('\n')], {
    cwd: src,
    env: environment({ LC_ALL: 'C.UTF-8' }),
    encoding: 'utf8',
  });
  return { at, status, log: stdout + stderr };
};

/** Bytes of all files below a folder. */
const sizeOf = (path: string): number =>
  readdirSync(path, { withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isDirectory() ? sizeOf(join(path, entry.name)) : statSync(join(path, entry.name)).size),
    0,
  );

describe('what the image holds', () => {
  it('is built by the steps of the Dockerfile, and checks on a root that nobody can write, as nobody, without a network', {
    timeout: 240_000,
  }, (context) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) cannot(context, 'only root on Linux can take its root away');
    for (const tool of ['unshare', 'setpriv']) if (!onPath(tool)) cannot(context, `${tool} is not installed`);
    const { at, status, log } = builtPackage();
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(log)) unable(context, 'LUMO_PRE_COMMIT', 'no registry is reached');
    expect([status, log]).toEqual([0, expect.anything()]);
    expect(sizeOf(at) / 1e6).toBeLessThan(15);
    const data = folder({ 'contacts.csv': contactFile(CLAIRE, PAUL), 'stop.txt': STOP });
    const nobody = 65_532;
    chmodSync(at, 0o755);
    chownSync(data, nobody, nobody);
    const script = `mount --make-rprivate / && mount --bind "$1" "$1" && mount -o remount,bind,ro / && cd "$1" || exit 99
(echo x > "$2/written") 2>/dev/null && exit 98
shift 2
exec setpriv --reuid ${nobody} --regid ${nobody} --clear-groups --no-new-privs env -i HOME=/nonexistent "$@"`;
    const [, entry = ''] = JSON.parse(lastOf('ENTRYPOINT')) as string[];
    const tool = [process.execPath, join(at, entry.replace('/opt/lumo-check/', ''))];
    const ran = spawnSync(
      'unshare',
      ['--mount', '--net', 'sh', '-c', script, 'sh', data, ROOT, ...tool, 'contacts.csv', '--opposition', 'stop.txt', '--as-of', AS_OF],
      { encoding: 'utf8' },
    );
    if (/Operation not permitted/.test(ran.stderr)) cannot(context, 'this machine lets nobody mount');
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    for (const name of ['contacts.clean.csv', 'contacts.report.html', 'contacts.report.json'])
      expect(statSync(join(data, name)).uid).toBe(nobody);
  });

  it('is built and run by an engine, where one runs', { timeout: 600_000 }, (context) => {
    const engine = ['docker', 'podman', 'buildah'].find(
      (name) => onPath(name) && spawnSync(name, ['info'], { timeout: 20_000 }).status === 0,
    );
    if (engine === undefined || engine === 'buildah') return unable(context, 'LUMO_DOCKER', 'no engine for containers runs');
    const built = spawnSync(engine, ['build', '-q', '-t', 'lumo-check-test', ROOT], { encoding: 'utf8' });
    if (/(?:lookup|dial tcp|TLS|unauthorized|not found)/i.test(built.stderr))
      return unable(context, 'LUMO_DOCKER', 'base images are not reached');
    expect([built.status, built.stderr]).toEqual([0, expect.anything()]);
    const data = folder({ 'contacts.csv': contactFile(CLAIRE, PAUL), 'stop.txt': STOP });
    const user = `${process.getuid?.()}:${process.getgid?.()}`;
    const limits = ['--rm', '--network', 'none', '--read-only', '--tmpfs', '/tmp', '--user', user, '-v', `${data}:/data`];
    const ran = spawnSync(engine, ['run', ...limits, 'lumo-check-test', 'contacts.csv', '--opposition', 'stop.txt', '--as-of', AS_OF], {
      encoding: 'utf8',
    });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(existsSync(join(data, 'contacts.clean.csv'))).toBe(true);
  });
});
