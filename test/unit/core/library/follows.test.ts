import { expect, it } from 'vitest';
import { mergedFollows } from '../../../../utils/core/library/backup/follows';

const feed = (url: string, title: string) => ({ url, title });
const none = { feeds: [], topics: [], followedStories: [] };

it.each([
  ['into nothing', none, ['a']],
  ['beside ours', { ...none, feeds: [feed('b', 'Ours')] }, ['b', 'a']],
  ['where ours stays as it is', { ...none, feeds: [feed('a', 'Ours')] }, ['a']],
])('a backup’s feeds come %s', (_, ours, expected) => {
  const merged = mergedFollows(ours, { ...none, feeds: [feed('a', 'Theirs')] });
  expect(merged.feeds.map(({ url }) => url)).toEqual(expected);
  if (ours.feeds.length > 0) expect(merged.feeds[0]?.title).toBe('Ours');
});

it('topics are told apart by name, stories by their id', () => {
  const ours = { ...none, topics: [{ name: 'climat', words: ['mine'] }] };
  const theirs = {
    ...none,
    topics: [
      { name: 'climat', words: ['theirs'] },
      { name: 'rail', words: ['rail'] },
    ],
    followedStories: [{ id: 'dam', headline: 'Dam', since: 1 }],
  };
  const merged = mergedFollows(ours, theirs);
  expect(merged.topics.map(({ words }) => words[0])).toEqual(['mine', 'rail']);
  expect(merged.followedStories).toHaveLength(1);
});
