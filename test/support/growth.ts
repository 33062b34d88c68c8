import { expect } from 'vitest';

/**
 * Expects work to grow in proportion to its size: four times of it may take ten times as long, where quadratic work would
 * take sixteen. The constant (ms) covers a busy machine. `prepare` is not timed.
 */
export function expectLinear<Input>(
  prepare: (size: number) => Input,
  work: (input: Input) => void,
  size: number,
): void {
  const time = (input: Input) => {
    const start = performance.now();
    work(input);
    return performance.now() - start;
  };
  const [warm, small, large] = [prepare(size / 4), prepare(size), prepare(4 * size)];
  time(warm);
  expect(time(large)).toBeLessThan(10 * time(small) + 200);
}
