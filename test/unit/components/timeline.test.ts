import { describe, expect, it } from 'vitest';
import { timeline } from '../../../components/coverage/timeline';
import { aSource } from '../../support/coverage';
import { anArticle } from '../../support/run';

const at = (hour: string, country: string | null, id = hour) =>
  aSource({ id, url: `https://x.example/${id}`, publishedAt: hour && `2026-11-20T${hour}:00:00Z`, country });

describe('the picture of the coverage', () => {
  it('places each article between the first and the last', () => {
    const picture = timeline(anArticle({ publishedAt: '2026-11-20T08:00:00Z' }), [at('12', 'FR'), at('10', 'FR')]);
    expect(picture?.rows.map(({ country, marks }) => [country, marks.map((mark) => mark.at)])).toEqual([
      ['tab', [0]],
      ['FR', [0.5, 1]],
    ]);
  });

  it('has none of fewer than two dated articles', () => {
    expect(timeline(anArticle({ publishedAt: null }), [at('10', 'FR'), aSource({ publishedAt: null })])).toBeNull();
    expect(timeline(anArticle({ publishedAt: 'yesterday' }), [at('10', 'FR')])).toBeNull();
  });

  it('puts countries beyond the sixth row together and loses no article', () => {
    const sources = ['FR', 'GB', 'US', 'DE', 'IT', 'ES', 'PT', 'JP'].map((country, n) => at(`1${n}`, country));
    const picture = timeline(anArticle(), sources);
    expect(picture?.rows).toHaveLength(6);
    expect(picture?.rows.flatMap(({ marks }) => marks)).toHaveLength(9);
  });

  it('places articles of one minute without dividing by nothing', () => {
    const same = [at('08', 'FR', 'a'), at('08', 'FR', 'b')];
    const picture = timeline(anArticle({ publishedAt: null }), same);
    expect(picture?.rows[0]?.marks.map((mark) => mark.at)).toEqual([0, 0]);
  });
});
