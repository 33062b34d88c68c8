import { describe, expect, it } from 'vitest';
import { timeline } from '../../../../components/sources/timeline';
import { aSource } from '../../../support/coverage';
import { anArticle } from '../../../support/run';

const at = (hour: string, country: string | null, id = hour) =>
  aSource({ id, url: `https://x.example/${id}`, publishedAt: hour && `2026-11-20T${hour}:00:00Z`, country });

describe('the timeline', () => {
  it('places each article between the first and the last, in order of time, each with its outlet', () => {
    const article = anArticle({ publishedAt: '2026-11-20T08:00:00Z' });
    const marks = timeline(article, [at('12', 'FR'), at('10', null)]);
    expect(marks?.map(({ outlet, country, at, group }) => [outlet, country, at, group])).toEqual([
      ['The Example', '', 0, 'tab'],
      ['Ledger', '', 0.5, 'report'],
      ['Ledger', 'FR', 1, 'report'],
    ]);
  });

  it('is none of fewer than two dated articles', () => {
    expect(timeline(anArticle({ publishedAt: null }), [at('10', 'FR'), aSource({ publishedAt: null })])).toBeNull();
    expect(timeline(anArticle({ publishedAt: 'yesterday' }), [at('10', 'FR')])).toBeNull();
  });

  it('names an outlet without a name by its site', () => {
    expect(timeline(anArticle(), [aSource({ outlet: '' })])?.map(({ outlet }) => outlet)).toContain('ledger.example');
  });

  it('loses no article of many', () => {
    const sources = Array.from({ length: 40 }, (_, n) => at(String(n % 24).padStart(2, '0'), 'FR', `s${n}`));
    expect(timeline(anArticle(), sources)).toHaveLength(41);
  });

  it('places articles of one minute without dividing by nothing', () => {
    const same = [at('08', 'FR', 'a'), at('08', 'FR', 'b')];
    expect(timeline(anArticle({ publishedAt: null }), same)?.map((mark) => mark.at)).toEqual([0, 0]);
  });
});
