/**
 * Logistic regression: stochastic gradient descent in which every weight is drawn towards zero by a share of itself
 * (L2), so that a mark that says the same as ten others bears a tenth. The same examples give the same weights.
 */

/** How far the first round goes along a gradient, and what is left of that in each further round. */
const RATE = 0.08;
const SLOWER = 0.85;
/** Marks seldom met are heavy by chance: among weights alike the mark met oftener tells more. */
const OFTEN = 0.35;

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
 * @param {number} pull how strongly weights are drawn to zero: half the sum of their squares costs this much
 * @param {number} rounds how often each example is seen
 * @returns {{ start: number, weights: Float64Array }} in natural logarithms of odds
 */
export function fit(examples, count, pull, rounds) {
  const weights = new Float64Array(count);
  const random = dice(1);
  const each = pull / examples.length;
  let [start, scale] = [0, 1];
  for (let round = 0; round < rounds; round += 1) {
    const rate = RATE * SLOWER ** round;
    for (const i of shuffled(examples.length, random)) {
      const { marks, is, times } = examples[i];
      let sum = 0;
      for (const mark of marks) sum += weights[mark];
      const gradient = rate * times * ((is ? 1 : 0) - 1 / (1 + Math.exp(-(start + scale * sum))));
      scale *= 1 - rate * each;
      start += gradient;
      for (const mark of marks) weights[mark] += gradient / scale;
    }
  }
  return { start, weights: weights.map((weight) => weight * scale) };
}

/** The marks that tell most by their weight and by how many examples hold them. */
export function telling(examples, weights, most) {
  const held = new Float64Array(weights.length);
  for (const { marks } of examples) for (const mark of marks) held[mark] += 1;
  const worth = weights.map((weight, mark) => Math.abs(weight) * held[mark] ** OFTEN);
  return new Set([...worth.keys()].filter((mark) => worth[mark] > 0).sort((a, b) => worth[b] - worth[a] || a - b).slice(0, most));
}
