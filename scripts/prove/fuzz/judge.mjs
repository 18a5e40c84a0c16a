// Runs a target on one input and says what was wrong, if anything.

/** Milliseconds that any input may take, and those of each byte more. */
export const ALLOWED = { all: 100, byte: 0.02 };
/** Bytes of memory that one input may add. */
export const MOST_MEMORY = 256 * 1024 * 1024;

/** Whether an error is one that users are told of: a code, what happened and what to do, in both languages. */
export const isRefusal = (error) =>
  error?.name === 'LumoError' &&
  /^LUMO_[A-Z0-9_]+$/.test(error.code) &&
  [error.what, error.hint].every((text) => typeof text?.en === 'string' && typeof text.fr === 'string' && text.en !== '' && text.fr !== '');

/** What a failure is known by: the error and where it was thrown, without the numbers that inputs change. */
export const keyOf = (error) => {
  const [frame = ''] = /\n\s+at .*/.exec(error?.stack ?? '') ?? [];
  const at = /([\w.-]+\.[jt]s):(\d+):\d+/.exec(frame);
  const said = String(error?.message ?? error)
    .slice(0, 80)
    .replace(/\d+/g, '#');
  return `${error?.name ?? 'thrown'}: ${said}${at && error?.name !== 'LawBroken' ? ` (${at[1]}:${at[2]})` : ''}`;
};

/** @param run of a target. @returns what was wrong, or nothing */
export const failureOf = async (run, bytes) => {
  try {
    const running = run(bytes);
    if (running instanceof Promise) await running;
    return undefined;
  } catch (error) {
    return isRefusal(error) ? undefined : error;
  }
};

/** Whether an input takes too long: of several tries, by the time of the processor, the best one. */
export const isSlow = async (run, bytes) => {
  const most = ALLOWED.all + ALLOWED.byte * bytes.length;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 8 && best > most; i++) {
    const before = process.cpuUsage();
    await failureOf(run, bytes);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best > most ? best : undefined;
};

/** A shorter input that fails in the same way. @param fails whether one does */
export const shortened = async (bytes, fails, tries = 1500) => {
  let best = bytes;
  let left = tries;
  for (let size = best.length >> 1; size > 0 && left > 0; size >>= 1)
    for (let at = 0; at < best.length && left > 0; ) {
      left--;
      const shorter = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (await fails(shorter)) best = shorter;
      else at += size;
    }
  return best;
};
