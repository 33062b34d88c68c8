import { describe, expect, it } from 'vitest';
import { nodesIn } from '../../../../../utils/core/article/dom/range-nodes';
import { parse } from '../page';

const HTML =
  '<p>one <b>two</b></p><div></div><ul><li>three</li><li><i></i>four<form><input name="nextSibling">five</form></li></ul>six';

function selected(range: Range, doc: Document): string {
  const texts = [...nodesIn(range, doc)].filter((node) => node.nodeType === 3);
  return texts
    .map((node) => {
      const value = node.nodeValue ?? '';
      const end = node === range.endContainer ? range.endOffset : value.length;
      return value.slice(node === range.startContainer ? range.startOffset : 0, end);
    })
    .join('');
}

describe('the nodes of a range', () => {
  const doc = parse(`<body>${HTML}</body>`);
  const walker = doc.createTreeWalker(doc.body);
  const places: [Node, number][] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const length = node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length;
    for (let offset = 0; offset <= length; offset++) places.push([node, offset]);
  }

  it('are those of its text, wherever it begins and ends', () => {
    for (const [start, from] of places) {
      for (const [end, to] of places) {
        const range = doc.createRange();
        range.setStart(start, from);
        range.setEnd(end, to);
        // A start after the end moves the start.
        if (range.startContainer === start && range.startOffset === from)
          expect(selected(range, doc)).toBe(range.toString());
      }
    }
  });

  it('are found no longer than time allows', () => {
    const many = parse(`<body>${'<br>'.repeat(2000)}</body>`);
    const range = many.createRange();
    range.selectNodeContents(many.body);
    expect(nodesIn(range, many).size).toBe(2000);
    expect(nodesIn(range, many, () => true).size).toBe(256);
  });
});
