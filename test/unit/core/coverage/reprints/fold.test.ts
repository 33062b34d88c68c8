import { describe, expect, it } from 'vitest';
import { countVoices, type Foldable, foldReprints } from '../../../../../utils/core/coverage/reprints/fold';
import { comparableText } from '../../../../../utils/core/coverage/reprints/same-text';
import { REPORTS } from '../events';

const [one, two, three] = REPORTS;
const of = (outlet: string, title = '', lead = '', text?: string): Foldable => ({
  outlet,
  title,
  lead,
  text: text === undefined ? null : comparableText(text, 'en'),
});
const voices = (articles: readonly Foldable[]): number => {
  const groups = foldReprints(articles);
  return countVoices(articles, (i) => groups.of(i)).count;
};

describe('counting voices', () => {
  it('counts a text once, however many print it', () => {
    const articles = ['a', 'b', 'c'].map((outlet) => of(outlet, `${outlet} says`, '', one?.text));
    expect(voices([...articles, of('d', '', '', two?.text)])).toBe(2);
  });

  it('counts an outlet once, however much it writes', () => {
    expect(voices([of('a', '', '', one?.text), of('a', '', '', two?.text), of('b', '', '', three?.text)])).toBe(2);
  });

  it('takes no outlet for the same because neither is known', () => {
    expect(voices([of('', 'First', '', one?.text), of('', 'Second', '', two?.text)])).toBe(2);
  });

  it('takes the same long headline of unread articles for one text, a short one not', () => {
    expect(voices([of('a', one?.title), of('b', one?.title), of('c', two?.title)])).toBe(2);
    expect(voices([of('a', 'Dam leaks'), of('b', 'Dam leaks')])).toBe(2);
  });

  it('takes the same lead under other headlines for one text', () => {
    expect(voices([of('a', 'Dam leaks', one?.lead), of('b', 'Valley emptied', `MARRICK – ${one?.lead}`)])).toBe(1);
    expect(voices([of('a', 'Dam leaks', one?.lead), of('b', 'Valley emptied', two?.lead)])).toBe(2);
  });

  it('knows the lead of an unread article in the text of a read one', () => {
    const opening = one?.text.split('\n')[0] ?? '';
    expect(voices([of('a', 'Valley emptied', '', one?.text), of('b', 'Dam leaks', opening)])).toBe(1);
  });

  it('believes texts, not headlines, where both were read', () => {
    expect(voices([of('a', one?.title, one?.lead, one?.text), of('b', one?.title, one?.lead, two?.text)])).toBe(2);
  });
});
