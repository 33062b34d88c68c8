import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../support/i18n';
import { shownStrings } from '../support/shown-strings';

/** Words that are the same in every language: our name, addresses, and what is typed into a search (`lang:fr`). */
const SAME = /^(?:Recoupe|[a-z]+:\S*)$/u;

const KEYS = readMessages('en');

describe('words that readers see', () => {
  it('are in the locale files, never in the code', () => {
    const files = globSync('{components,entrypoints}/**/*.tsx');
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) =>
      shownStrings(file, readFileSync(file, 'utf8'))
        // A title that is the key of a message is looked up by the component that gets it.
        .filter(({ words }) => !SAME.test(words) && !(words in KEYS))
        .map(({ line, words }) => `${file}:${line} ${words}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['<p>Close</p>', ['1: Close']],
    ['<p title="Close">{t("close")}</p>', ['1: Close']],
    ['<p>{open ? "Close" : t("open")}</p>', ['1: Close']],
    ['<p>{open && `Close`}</p>', ['1: Close']],
    ['<p\n aria-label={open ? "Close" : "Open"} />', ['2: Close', '2: Open']],
    ['<p class="open" id="close">{t("close")} ×</p>', []],
    ['<p>{list.map((one) => one.name === "close")}</p>', []],
  ])('are found in %s', (view, words) => {
    const found = shownStrings('view.tsx', `export const View = () => ${view};`);
    expect(found.map((one) => `${one.line}: ${one.words}`)).toEqual(words);
  });
});
