// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../../utils/platform/page/find-passage';

function found(html: string, passage: string): string | null {
  document.body.innerHTML = html;
  const ranges = findPassage(document, passage);
  return ranges.length === 0 ? null : ranges.map((range) => range.toString()).join('|');
}

const LONG =
  'Engineers who looked at the wall on Monday morning found twelve cracks, the longest of them as long as a bus, and closed the road.';

describe('a passage in its page', () => {
  it.each([
    ['in one text node', '<p>Before.</p><p>The dam was closed.</p>', 'The dam was closed.'],
    ['over inline elements', '<p>The <b>dam</b> was <a href="#">closed</a>.</p>', 'The |dam| was |closed|.'],
    ['over line breaks and indents', '<p>The dam\n   was<br>closed.</p>', 'The dam\n   was|closed.'],
    ['with soft hyphens', '<p>The d\u00adam was closed.</p>', 'The d\u00adam was closed.'],
    ['within a longer text', '<p>It rained. The dam was closed. It rained on.</p>', 'The dam was closed.'],
  ])('is found %s', (_, html, expected) => {
    expect(found(html, 'The dam was closed.')).toBe(expected);
  });

  it('is not looked for in what nobody sees as text', () => {
    expect(found('<script>"The dam was closed."</script><p>Other.</p>', 'The dam was closed.')).toBeNull();
  });

  it('is found in an open shadow root', () => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>The dam was closed.</p>';
    expect(findPassage(document, 'The dam was closed.').map(String)).toEqual(['The dam was closed.']);
  });

  it('is found by its beginning and its end when its middle was edited', () => {
    const edited = LONG.replace('twelve cracks', 'fourteen cracks');
    expect(found(`<p>${edited}</p>`, LONG)).toBe(edited);
  });

  it('is gone when it is gone', () => {
    expect(found('<p>Another story altogether.</p>', LONG)).toBeNull();
    expect(found('<p>Another story altogether.</p>', '   ')).toBeNull();
  });
});
