import { expect, it } from 'vitest';
import { mapEach } from '../../../../utils/core/async/map-each';

const left: string[] = [];

async function* counting(to: number): AsyncGenerator<number, string> {
  try {
    for (let n = 1; n <= to; n++) yield n;
    return 'all';
  } finally {
    left.push(`after ${to}`);
  }
}

const odd = (n: number) => (n % 2 === 1 ? [n, n] : []);

it('gives what each value is made into, and what the sequence returns', async () => {
  const given: number[] = [];
  async function* whole() {
    return yield* mapEach(counting(3), odd);
  }
  const all = whole();
  let next = await all.next();
  for (; !next.done; next = await all.next()) given.push(next.value);
  expect(given).toEqual([1, 1, 3, 3]);
  expect(next.value).toBe('all');
});

it('leaves the sequence when it is left', async () => {
  left.length = 0;
  for await (const n of mapEach(counting(9), odd)) if (n === 3) break;
  expect(left).toEqual(['after 9']);
});

it('throws what the sequence throws', async () => {
  async function* broken(): AsyncGenerator<number, void> {
    yield 1;
    throw new Error('broken');
  }
  await expect(Array.fromAsync(mapEach(broken(), odd))).rejects.toThrow('broken');
});
