import { describe, expect, it } from 'vitest';
import { isTurned } from '../../../../../utils/core/check/find/turned';
import type { LangCode } from '../../../../../utils/core/text/lang-tag';

/** A cut with these words around it. */
function cut(before: string, after: string) {
  return {
    source: 1,
    citations: [],
    passage: 1,
    start: before.length,
    whole: false,
    atMarks: true,
    around: [before, after] as [string, string],
  };
}

describe('a cut', () => {
  it.each<[lang: LangCode, before: string, after: string]>([
    ['en', 'He does not believe that ', '.'],
    ['en', 'The mayor denied that, he said, ', ''],
    ['en', 'Norwater refuses to say that ', ''],
    ['en', '', ', according to unconfirmed reports'],
    ['en', 'If the wall fails, ', ''],
    ['en', 'FALSE – ', ''],
    ['en', "It isn't so: ", ''],
    ['fr', 'Il ne croit pas que ', ''],
    ['fr', '', ', selon des informations non confirmées, peut-être'],
    ['de', 'Es stimmt nicht, dass ', ''],
    ['es', 'La alcaldesa niega que ', ''],
  ])('is turned by what is left out, in %s: “%s” … “%s”', (lang, before, after) => {
    expect(isTurned(cut(before, after), lang)).toBe(true);
  });

  it.each<[lang: LangCode | null, before: string, after: string]>([
    ['en', '', ''],
    ['en', 'On Sunday, ', ', the operator said'],
    ['en', 'TARROW, Nov 3 (Newswire) - ', ''],
    ['fr', 'Dimanche, ', ', a annoncé l’exploitant'],
    ['de', 'Am Sonntag, ', ', sagte der Betreiber'],
    [null, 'W niedzielę, ', ''],
  ])('stays what it was, in %s: “%s” … “%s”', (lang, before, after) => {
    expect(isTurned(cut(before, after), lang)).toBe(false);
  });
});
