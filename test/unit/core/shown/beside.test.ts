import { describe, expect, it } from 'vitest';
import { type BesideSpan, beside } from '../../../../utils/core/shown/beside';
import { langTag } from '../../../../utils/core/text/lang-tag';

const of = (spans: readonly BesideSpan[], kind: BesideSpan['kind']) =>
  spans.filter((span) => span.kind === kind).map(({ text }) => text);

describe('beside', () => {
  it('links figures and names, and marks words that the other side lacks', () => {
    const { statement, evidence } = beside(
      'Marlow evacuated 4,200 people on Monday.',
      'Some 4 200 residents of Marlow had to leave on Monday.',
      langTag('en'),
    );
    expect(of(statement, 'fact')).toEqual(['Marlow', 'Monday']);
    expect(of(statement, 'lacking')).toContain('evacuated');
    expect(of(evidence, 'lacking')).toContain('residents');
  });

  it.each([
    ['en', 'The dams were opened.', 'The dam opens.', ['dams', 'opened']],
    ['fr', 'Les communes ont voté.', 'La commune a voté.', ['communes', 'voté']],
    ['de', 'Die Brücken sind gesperrt.', 'Die Brücke ist gesperrt.', ['gesperrt']],
    ['es', 'Los puentes siguen cerrados.', 'El puente sigue cerrado.', ['puentes']],
  ])('%s: takes other forms of a word for the same', (lang, statement, evidence, words) => {
    const { statement: spans } = beside(statement, evidence, langTag(lang));
    const common = [...of(spans, 'common'), ...of(spans, 'fact')].join(' ');
    for (const word of words) expect(common).toContain(word);
  });

  it.each([
    ['', ''],
    ['“No!”', '…'],
    ['水位が上がった。', '水位は下がった。'],
    ['<b>Marlow</b> & 5 %', 'Marlow 5 %'],
  ])('gives back both texts whole: %j beside %j', (statement, evidence) => {
    const both = beside(statement, evidence, null);
    expect(both.statement.map(({ text }) => text).join('')).toBe(statement);
    expect(both.evidence.map(({ text }) => text).join('')).toBe(evidence);
  });
});
