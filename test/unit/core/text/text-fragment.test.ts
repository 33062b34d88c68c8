import { describe, expect, it } from 'vitest';
import { withTextFragment } from '../../../../utils/core/text/text-fragment';

const PAGE = 'https://ledger.example/dam';

describe('an address at a passage', () => {
  it('names a short passage whole', () => {
    expect(withTextFragment(PAGE, 'Engineers found 12 cracks.')).toBe(
      `${PAGE}#:~:text=Engineers%20found%2012%20cracks.`,
    );
  });

  it('names where a long one begins and ends', () => {
    const passage = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen.';
    expect(withTextFragment(PAGE, passage)).toBe(
      `${PAGE}#:~:text=One%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen%20fourteen.`,
    );
  });

  it('hides the directive’s own marks', () => {
    expect(withTextFragment(PAGE, 'well-known, & more')).toBe(`${PAGE}#:~:text=well%2Dknown%2C%20%26%20more`);
  });

  it('gives up a fragment of the address’s own', () => {
    expect(withTextFragment(`${PAGE}#top`, 'x')).toBe(`${PAGE}#:~:text=x`);
    expect(withTextFragment(PAGE, '  ')).toBe(PAGE);
  });

  it('leaves out half a character, and cuts none in two', () => {
    expect(withTextFragment(PAGE, 'lone \ud800 half')).toBe(`${PAGE}#:~:text=lone%20%20half`);
    expect(() => withTextFragment(PAGE, 'a'.repeat(119) + '😀'.repeat(200))).not.toThrow();
  });
});
