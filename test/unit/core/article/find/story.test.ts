import { describe, expect, it } from 'vitest';
import { findStory } from '../../../../../utils/core/article/find/story';
import { blocksOf, paragraph, topics } from '../page';

/** The story's blocks, without those of the paragraph on the wall that it begins with. */
function behind(html: string): string[] {
  const page = blocksOf(
    `<main><h1>Works</h1><article>${paragraph('gate')}${paragraph('wall')}${html}</article></main>`,
  );
  return topics(findStory(page, { titles: ['Works'], description: '' }).blocks).slice(2);
}

const lines = (count: number) =>
  ['Ada Quill, “Tide”', 'Jan Brook, “Reed”', 'Mia Ferro, “Salt”', 'Old Mill'].slice(0, count);
const listed = (count: number) =>
  lines(count)
    .map((line) => `<p>${line}</p>`)
    .join('');

describe('the end of a story', () => {
  it.each([
    ['a list of lines, with its head', `<h3>The winners</h3>${listed(4)}`, ['The winners', ...lines(4)]],
    ['two lists', `<h3>Song</h3>${listed(2)}<h3>Album</h3>${listed(4)}`, ['Song', ...lines(2), 'Album', ...lines(4)]],
    [
      'a list with a link in some lines',
      `${listed(4)}<p><a href="/x">Lea</a> Vantongeren, “Fen”</p>`,
      [...lines(4), 'Lea Vantongeren, “Fen”'],
    ],
    ['a few lines, which are no list', listed(3), []],
    ['lines in a box of another kind', `<div>${listed(4)}</div>`, []],
    ['lines that lead elsewhere', listed(4).replaceAll(/<p>(.*?)<\/p>/g, '<p><a href="/x">$1</a></p>'), []],
    ['how to reach the author', '<p>Ada Quill can be reached at ada@tidewater-herald.example.</p>', []],
    ['the same with a bullet', '<p>• Contact Ada Quill at ada@tidewater-herald.example or by post.</p>', []],
    [
      'an address in the story',
      '<p>Anyone who saw the boat is asked to call the harbour or write to boat@harbour.example.</p>',
      ['Anyone who saw the boat is asked to call the harbour or write to boat@harbour.example.'],
    ],
  ])('%s', (_, html, expected) => expect(behind(html)).toEqual(expected));
});
