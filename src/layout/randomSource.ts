const multiplier = 1664525;
const increment = 1013904223;
const modulus = 4294967296;

/**
 * Numbers in [0, 1) that look random and are the same for the same seed: a linear congruential
 * generator, sₙ₊₁ = (1664525 sₙ + 1013904223) mod 2³², with the constants that d3-force uses
 * (Numerical Recipes).
 *
 * @param seed an integer
 */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (multiplier * state + increment) % modulus) / modulus;
}
