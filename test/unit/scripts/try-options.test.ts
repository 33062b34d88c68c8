import { expect, it } from 'vitest';
import { readOptions } from '../../../scripts/try/options';

it('leaves part, width, colours and export as they are where none is asked for', () => {
  expect(readOptions([])).toMatchObject({ part: null, width: null, scheme: null, exportFile: null, lang: 'en' });
});

it('takes a part, a width, colours, a language and a file to export to', () => {
  const argv = ['--part', 'ask', '--width', '380', '--scheme', 'forced', '--lang', 'fr', '--export', 'brief.md'];
  expect(readOptions(argv)).toMatchObject({
    ...{ part: 'ask', width: 380, scheme: 'forced', lang: 'fr' },
    exportFile: expect.stringMatching(/[\\/]brief\.md$/),
  });
});

it.each([
  [['--part', 'footer'], '--part is brief, sources, compare or ask.'],
  [['--scheme', 'sepia'], '--scheme is light, dark or forced.'],
  [['--width', 'wide'], '--width is a number of pixels from 160 to 2000.'],
  [['--width', '20'], '--width is a number of pixels from 160 to 2000.'],
  [['--lang', 'xx'], /^--lang is .*en.* or /],
  [['--export', 'brief.pdf'], '--export takes a file that ends in .md, .html, .json or .txt.'],
  [['--width', '380', '--browser', 'firefox'], '--width and --scheme are tried in --browser chromium.'],
  [['--scheme', 'dark', '--browser', 'firefox'], '--width and --scheme are tried in --browser chromium.'],
] as [string[], string | RegExp][])('says what is wrong with %o', (argv, words) => {
  expect(() => readOptions(argv)).toThrow(words);
});
