// Where the rooms of the picture stand: floors from left to right, with few crossings and short arrows.

/** Pairs of arrows between two floors that cross. */
const crossings = (links) => {
  let count = 0;
  for (let i = 0; i < links.length; i++) {
    for (let j = i + 1; j < links.length; j++) {
      if ((links[i].a - links[j].a) * (links[i].b - links[j].b) < 0) count++;
    }
  }
  return count;
};

/** Numbers that look random and are the same on every run. */
const shuffler = (seed) => {
  let state = seed;
  return (items) => {
    const mixed = [...items];
    for (let i = mixed.length - 1; i > 0; i--) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const j = state % (i + 1);
      [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
    }
    return mixed;
  };
};

/** Where the middle of each of a floor's items lies when they are spread over the width. */
const spread = (row, widthOf, width) => {
  const free = width - row.reduce((sum, name) => sum + widthOf(name), 0);
  const gap = free / (row.length + 1);
  let x = gap;
  return new Map(
    row.map((name) => {
      const middle = x + widthOf(name) / 2;
      x += widthOf(name) + gap;
      return [name, middle];
    }),
  );
};

/**
 * @param rows names by floor, the lowest first; a name that stands on several floors only passes by
 * @param links arrows from a floor to the next lower one
 * @returns the middle of each name by floor
 */
export const arrange = (rows, links, widthOf, width) => {
  const cost = (order) => {
    const places = order.map((row) => spread(row, widthOf, width));
    let sum = 0;
    for (let floor = 1; floor < order.length; floor++) {
      const here = links
        .filter((link) => link.floor === floor)
        .map(({ from, to }) => ({ a: places[floor].get(from), b: places[floor - 1].get(to) }));
      sum += crossings(here) * 2000 + here.reduce((all, { a, b }) => all + Math.abs(a - b), 0);
    }
    return sum;
  };
  const improve = (start) => {
    const order = start.map((row) => [...row]);
    let best = cost(order);
    for (let better = true; better; ) {
      better = false;
      for (const row of order) {
        for (let i = 0; i < row.length; i++) {
          for (let j = i + 1; j < row.length; j++) {
            [row[i], row[j]] = [row[j], row[i]];
            const now = cost(order);
            if (now < best - 0.001) {
              best = now;
              better = true;
            } else [row[i], row[j]] = [row[j], row[i]];
          }
        }
      }
    }
    return { order, best };
  };
  const shuffle = shuffler(7);
  let found = improve(rows);
  for (let turn = 0; turn < 24; turn++) {
    const other = improve(rows.map(shuffle));
    if (other.best < found.best - 0.001) found = other;
  }
  return found.order.map((row) => spread(row, widthOf, width));
};
