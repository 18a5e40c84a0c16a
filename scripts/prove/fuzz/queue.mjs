// Which edges were seen, and the inputs that showed them first.

/** Counts of one edge that are told apart: 1, 2, 3, 4–7, 8–15, 16–31, 32–127, more. */
const bucketOf = (count) => (count < 4 ? count - 1 : count < 8 ? 3 : count < 16 ? 4 : count < 32 ? 5 : count < 128 ? 6 : 7);

/** @param edges how many there are */
export const makeEdgeMap = (edges) => {
  const hits = new Uint8Array(edges);
  const touched = new Uint32Array(edges);
  const seen = new Uint8Array(edges);
  let count = 0;
  let known = 0;
  return {
    /** What every branch of the program calls. */
    hit: (edge) => {
      const before = hits[edge];
      if (before === 0) touched[count++] = edge;
      if (before < 255) hits[edge] = before + 1;
    },
    begin: () => {
      for (let i = 0; i < count; i++) hits[touched[i]] = 0;
      count = 0;
    },
    /** Whether this run went where none went before, or more often. @returns its edges then */
    news: () => {
      let isNew = false;
      for (let i = 0; i < count; i++) {
        const edge = touched[i];
        const bit = 1 << bucketOf(hits[edge]);
        if ((seen[edge] & bit) !== 0) continue;
        if (seen[edge] === 0) known++;
        seen[edge] |= bit;
        isNew = true;
      }
      return isNew ? touched.slice(0, count) : undefined;
    },
    get known() {
      return known;
    },
  };
};

/** Inputs that showed something new. */
export const makeQueue = ({ below }) => {
  const entries = [];
  return {
    entries,
    add: (bytes, edges, took) => entries.push({ bytes, edges, took, tries: 0 }),
    /** One that was tried less than others, is quick and short, or by chance any. */
    next: () => {
      const cost = ({ tries, took, bytes }) => (tries + 1) * (took + 0.05) * (bytes.length + 64);
      let best = entries[below(entries.length)];
      for (let i = 0; i < 3; i++) {
        const other = entries[below(entries.length)];
        if (cost(other) < cost(best)) best = other;
      }
      best.tries++;
      return best.bytes;
    },
    any: () => entries[below(entries.length)].bytes,
    /** Few short ones that together show every edge, as far as there is room. @param room files and bytes */
    cover: (room) => {
      const best = new Map();
      for (const entry of entries)
        for (const edge of entry.edges) if (!(best.get(edge)?.bytes.length <= entry.bytes.length)) best.set(edge, entry);
      const covered = new Set();
      const kept = [];
      let bytes = 0;
      const gain = (entry) => entry.edges.reduce((sum, edge) => sum + (covered.has(edge) ? 0 : 1), 0);
      const left = new Set(best.values());
      while (left.size > 0 && kept.length < room.files) {
        let chosen;
        for (const entry of left) {
          const worth = gain(entry) / (entry.bytes.length + 32);
          if (worth === 0 || bytes + entry.bytes.length > room.bytes) left.delete(entry);
          else if (!chosen || worth > chosen.worth) chosen = { entry, worth };
        }
        if (!chosen) break;
        left.delete(chosen.entry);
        kept.push(chosen.entry.bytes);
        bytes += chosen.entry.bytes.length;
        for (const edge of chosen.entry.edges) covered.add(edge);
      }
      return kept;
    },
  };
};
