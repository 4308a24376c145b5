/**
 * Logistic regression with few weights: stochastic gradient descent in which every weight is pulled towards zero
 * (L1, after Tsuruoka, Tsujii and Ananiadou 2009), so that most marks drop out. The same examples give the same weights.
 */

/** A number from 0 to 1, the same row for the same seed (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(length, random) {
  const order = Uint32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/**
 * @param {{ marks: number[], is: boolean, times: number }[]} examples marks as numbers below `count`
 * @param {number} count how many marks there are
 * @param {number} pull how strongly weights are pulled to zero: the sum of absolute weights costs this much
 * @param {number} rounds how often each example is seen
 * @returns {{ start: number, weights: Float64Array }} in natural logarithms of odds
 */
export function fit(examples, count, pull, rounds) {
  const weights = new Float64Array(count);
  const pulled = new Float64Array(count);
  const random = dice(1);
  const each = pull / examples.length;
  let [start, owed, step] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    for (const i of shuffled(examples.length, random)) {
      const rate = 0.3 * 0.88 ** (step / examples.length);
      step += 1;
      const { marks, is, times } = examples[i];
      owed += rate * each;
      let sum = start;
      for (const mark of marks) sum += weights[mark];
      const gradient = rate * times * ((is ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      start += gradient;
      for (const mark of marks) {
        const moved = weights[mark] + gradient;
        const kept = moved > 0 ? Math.max(0, moved - (owed + pulled[mark])) : Math.min(0, moved + (owed - pulled[mark]));
        pulled[mark] += kept - moved;
        weights[mark] = kept;
      }
    }
  }
  return { start, weights };
}
