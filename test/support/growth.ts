import { expect } from 'vitest';

/**
 * Expects work to grow in proportion to its size: four times the size may take ten times as long, where quadratic work
 * would take sixteen. The constant (ms) and further attempts allow for a busy machine: work that grows too fast fails
 * every attempt. `prepare` is not timed.
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
  const measured = Array.from({ length: TRIES }, () => ({ small: 0, large: 0 }));
  for (const one of measured) {
    one.small = time(small);
    one.large = time(large);
    if (one.large < 10 * one.small + 200) return;
  }
  expect(measured).toEqual('four times the work in less than ten times the time');
}

const TRIES = 4;
