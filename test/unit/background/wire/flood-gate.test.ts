import { describe, expect, it } from 'vitest';
import { createFloodGate } from '../../../../utils/background/wire/flood-gate';

function gate() {
  let at = 1000;
  const isHeard = createFloodGate(() => at);
  const wait = (ms: number) => {
    at += ms;
  };
  return { isHeard, wait };
}

describe('the gate for reports of pages', () => {
  it('hears every report of an honest page, one in a quarter of a second', () => {
    const { isHeard, wait } = gate();
    for (let i = 0; i < 500; i++) {
      expect(isHeard(1)).toBe(true);
      wait(250);
    }
  });

  it('drops a flood, and hears the same tab again later', () => {
    const { isHeard, wait } = gate();
    const heard = Array.from({ length: 20_000 }, () => isHeard(1)).filter(Boolean);
    expect(heard).toHaveLength(8);
    wait(1000);
    expect(Array.from({ length: 100 }, () => isHeard(1)).filter(Boolean)).toHaveLength(5);
  });

  it('hears other tabs meanwhile', () => {
    const { isHeard } = gate();
    for (let i = 0; i < 1000; i++) isHeard(1);
    expect(isHeard(2)).toBe(true);
  });

  it('lets nothing more through when the clock is set back', () => {
    const { isHeard, wait } = gate();
    for (let i = 0; i < 8; i++) isHeard(1);
    wait(-900);
    expect(isHeard(1)).toBe(false);
    wait(200);
    expect(isHeard(1)).toBe(true);
  });
});
