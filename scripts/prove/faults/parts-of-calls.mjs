// The words of calls of node:fs that do only a part of what was asked for.

/** Half of some data. */
export const halved = (data) => (typeof data === 'string' || ArrayBuffer.isView(data) ? data.slice(0, data.length >> 1) : '');
/** The words of a call that writes half of what it was to. */
export const half = (args, at) => {
  const [buffer, offset, length, position] = args.slice(at);
  if (typeof buffer === 'string' || typeof offset !== 'number') return [...args.slice(0, at), halved(buffer)];
  return [...args.slice(0, at), buffer, offset, (length ?? buffer.length - offset) >> 1, position];
};

/** A read of a third of what was asked for, as pipes and network drives give it. */
export const shortened = (args) => {
  const [buffer, offset, length, position] = args;
  if (!ArrayBuffer.isView(buffer)) return args;
  const start = offset ?? 0;
  const most = length ?? buffer.byteLength - start;
  return [buffer, start, Math.max(1, Math.floor(most / 3)), position ?? null];
};
