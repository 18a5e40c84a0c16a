// Whole runs in memory: contacts and logs.
import { CSV_WORDS, choiceOf, filesOf, given, holds, piecesOf, same, WORDS, withChoice, words } from './support.mjs';

const MOST = 3072;

export const contacts = {
  name: 'contacts',
  about: 'a check from bytes to cleaned bytes: every row is kept, dropped, blank or skipped, in blocks of any size',
  most: MOST,
  tokens: [
    ...words('SIREN¦732829320¦Opposition¦STOP¦Commentaire¦ne plus appeler¦2019-01-01¦Total¦France¦75001¦=1+1¦b@acme.example'),
    ...CSV_WORDS,
    ...WORDS,
  ],
  seeds: (root) =>
    filesOf(root, 'fixtures', ['input.csv', 'Connections.csv', 'contacts-salon.csv'])
      .flatMap((bytes) => piecesOf(bytes, MOST).slice(0, 2))
      .map((bytes, i) => withChoice(i % 2 ? 128 : 1, bytes)),
  async make(load) {
    const { runCheck } = await load('src/engine/run');
    const { inlineExecutor } = await load('src/engine/threads/executor');
    const { memorySink, memorySource } = await load('src/csv/ports/memory');
    const { loadRunSetup } = await load('src/library/setup/run-setup');
    const { loadList } = await load('src/lists/load/load-list');
    const setup = (preset) => loadRunSetup({ cwd: '.', config: false, asOf: '2026-11-24', overrides: { preset } });
    const ready = [await setup('fr-b2b'), await setup('fr-b2c')];
    const list = await loadList({ path: 'stop.txt', kind: 'opposition' }, 20_781, () => Buffer.from('b@acme.example\n0639981234\n'));
    const runOn = async (bytes, { run, rules: own }, blockBytes) => {
      const [clean, rejects] = [memorySink(), memorySink()];
      const report = await runCheck({
        source: memorySource(bytes, 'contacts.csv'),
        settings: { ...run, blockBytes, figures: true },
        rules: own,
        lists: [list],
        version: 'fuzz',
        executor: () => inlineExecutor(own),
        clean: { sink: clean, name: 'clean.csv' },
        rejects,
      });
      return {
        rows: report.rows,
        verdicts: report.verdicts,
        clean: clean.bytes(),
        rejects: rejects.bytes(),
        encoding: report.file?.encoding,
      };
    };
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      const whole = await given(() => runOn(rest, ready[choice % 2], 1 << 16));
      if (!whole.value) return;
      const { rows, verdicts } = whole.value;
      same(rows.in, rows.kept + rows.dropped, 'every row is kept or dropped');
      for (const statuses of Object.values(verdicts))
        same(
          Object.values(statuses).reduce((a, b) => a + b, 0),
          rows.in,
          'every row has its verdict on every channel',
        );
      if (choice < 128) return;
      const small = await given(() => runOn(rest, ready[choice % 2], 64));
      // A damaged byte in a later block may refuse what was read before it.
      if (small.value)
        same(
          [small.value.rows, small.value.clean, small.value.rejects],
          [rows, whole.value.clean, whole.value.rejects],
          'small blocks as large ones',
        );
    };
  },
};

export const logs = {
  name: 'logs',
  about: 'logs of calls and sends: the same people and events in blocks of any size',
  most: 2048,
  tokens: [
    ...words(
      'Date¦To¦From¦Direction¦Status¦outbound¦answered¦sent¦bounced¦unsubscribed¦2026-06-02T10:30:00Z¦02/06/2026 10:30¦1748860200¦' +
        '+33639981234¦a@acme.example¦Campaign¦+02:00¦Europe/Paris',
    ),
    ...CSV_WORDS.slice(0, 9),
  ],
  seeds: (root) =>
    filesOf(root, 'scripts/evaluate/logs', ['.csv'])
      .flatMap((bytes) => piecesOf(bytes, 2000).slice(0, 1))
      .map((bytes) => withChoice(0, bytes)),
  async make(load) {
    const { memorySource } = await load('src/csv/ports/memory');
    const { openLogs } = await load('src/events/run/log-run');
    const read = async (bytes, zone, blockBytes) => {
      const sources = [
        { source: memorySource(bytes, 'log.csv'), layout: { columns: {}, country: 'FR' }, zone, outcomes: {}, own: [], country: 'FR' },
      ];
      const opened = await openLogs(sources, {
        audiences: ['business'],
        country: 'FR',
        threads: 1,
        lists: [],
        opposed: [],
        key: [1, 2, 3, 4],
        blockBytes,
      });
      try {
        const people = [...opened.subject.people()].map((events) => [...events]);
        return {
          rows: opened.logs[0].rows,
          kinds: opened.logs[0].kinds,
          people: people.map((events) => JSON.stringify(events)).sort(),
          figures: opened.subject.figures(),
        };
      } finally {
        opened.close();
      }
    };
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      const zone = [undefined, 'Europe/Paris', 'America/New_York'][choice % 3];
      const whole = await given(() => read(rest, zone, 1 << 16));
      if (!whole.value) return;
      const told = Object.values(whole.value.kinds).reduce((a, b) => a + b, 0);
      holds(told <= whole.value.rows * 4, 'rows tell no more events than they have columns for');
      const small = await given(() => read(rest, zone, 64));
      if (small.value) same(small.value, whole.value, 'small blocks as large ones');
    };
  },
};
