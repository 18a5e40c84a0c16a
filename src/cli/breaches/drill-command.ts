import { formatIsoDay } from '../../fields/date/calendar.js';
import { makeScenario } from '../../governance/breaches/drill.js';
import { DRILL_STEPS } from '../../governance/breaches/drill-data.js';
import { dayAt, PARIS } from '../../governance/time/zoned-time.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { drillReportText } from '../../reporters/documents/drill-report.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { breachWords } from '../../words/documents/breach.js';
import { readAsOf } from '../governance/as-of.js';
import type { BreachDrillOptions } from '../options/organisation/governance.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { currentTime, writeText } from '../terminal/process-io.js';
import { canAsk, withQuestions } from '../terminal/questions.js';
import { writeWhole } from '../terminal/write-whole.js';

const unknownStep = (given: string): LumoError => {
  const steps = DRILL_STEPS.map(({ id }) => id).join(', ');
  return new LumoError(
    'LUMO_USAGE',
    {
      en: `--times takes step=minutes, and not "${safeText(given, 40)}".`,
      fr: `--times attend étape=minutes, et non « ${safeText(given, 40)} ».`,
    },
    { en: `The steps are ${steps}.`, fr: `Les étapes sont ${steps}.` },
  );
};

/** Minutes by step, as `--times` says. @throws LumoError LUMO_USAGE */
const timesOf = (given: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    given.map((one) => {
      const [, step = '', minutes = ''] = /^\s*([a-z]+)\s*=\s*(\d{1,6})\s*$/.exec(one) ?? [];
      if (!DRILL_STEPS.some(({ id }) => id === step)) throw unknownStep(one);
      return [step, Number(minutes)];
    }),
  );

/** Asks for each step as it is done, and takes its time. */
const playedTimes = async ({ io, lang }: CommandContext, begins: string): Promise<ReadonlyMap<string, number>> => {
  const [en, fr] = [breachWords('en').drill, breachWords('fr').drill];
  const start = currentTime(io.env).getTime();
  const times = new Map<string, number>();
  await writeText(io.stderr, `${begins}\n`);
  await withQuestions(lang, io, async (ask) => {
    for (const step of DRILL_STEPS) {
      await ask({ en: en.ask(step.en), fr: fr.ask(step.fr) });
      times.set(step.id, Math.round((currentTime(io.env).getTime() - start) / 60_000));
    }
  });
  return times;
};

/** `lumo-check breach drill`: a scenario, the time of each step, and a dated report that is evidence of the exercise. */
export const breachDrillCommand: CommandHandler<BreachDrillOptions> = async (_args, options, around) => {
  const { io, lang } = around;
  const asked = readAsOf(options.asOf);
  const now = asked.instant ?? Math.floor(currentTime(io.env).getTime() / 1000);
  const day = asked.day ?? formatIsoDay(dayAt(PARIS, now));
  const seed = options.seed ?? Number(day.replaceAll('-', ''));
  const scenario = makeScenario(seed, options.kind);
  const out = options.out ?? `drill-${day}.md`;
  await refuseOverwriting({ writes: [out], reads: [] }, undefined, around);
  const times =
    options.times !== undefined
      ? timesOf(options.times)
      : canAsk(io)
        ? await playedTimes(around, scenario.begins[lang])
        : new Map<string, number>();
  const steps = DRILL_STEPS.map((step) => {
    const minute = times.get(step.id);
    return { ...step, ...(minute !== undefined && { minute }) };
  });
  await writeWhole(out, [drillReportText({ ...scenario, seed, steps }, day, lang)], io);
  const say = breachWords(lang).drill;
  const line = `drill: { last: ${day}, evidence: ${out} }`;
  await writeText(io.stderr, `${times.size === 0 ? say.untimed : say.line(line)}\n`);
  return 0;
};
