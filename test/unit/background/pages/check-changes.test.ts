import { expect, it } from 'vitest';
import { checkChanges } from '../../../../utils/background/pages/check-changes';
import type { Article } from '../../../../utils/core/article/types';
import { contentHash } from '../../../../utils/core/run/kept';
import { aKeptBrief } from '../../../support/kept';

const kept = aKeptBrief({ text: ['The dam was closed on Monday.', 'It holds 40 million tonnes of water.'] });
const edited = {
  ...kept.article,
  passages: [
    { n: 1, text: 'The dam was closed on Tuesday.', kind: 'paragraph' as const },
    { n: 2, text: 'It holds 40 million tonnes of water.', kind: 'paragraph' as const },
  ],
};
const deps = (article: Article | null) => ({
  shelf: { brief: async (key: string) => (key === kept.key ? kept : null) },
  readReports: async ([one]: readonly { id: string }[]) =>
    new Map([
      [
        one?.id ?? '',
        { id: one?.id ?? '', reading: article ? ('read' as const) : ('paywalled' as const), refusedHost: '', article },
      ],
    ]),
});

it('tells what an article has changed', async () => {
  const check = await checkChanges(kept.key, deps(edited));
  expect(check).toMatchObject({ reading: 'read', same: false });
  expect(check?.changes?.passages.map(({ type }) => type)).toEqual(['edited']);
});

it('tells one that is as it was', async () => {
  expect(await contentHash(kept.article)).toHaveLength(64);
  expect(await checkChanges(kept.key, deps(kept.article))).toEqual({
    ...{ reading: 'read', same: true, changes: null },
  });
});

it('says how the reading of one ended that cannot be read', async () => {
  expect(await checkChanges(kept.key, deps(null))).toEqual({ reading: 'paywalled', same: false, changes: null });
});

it('is nothing for a brief that is gone', async () => {
  expect(await checkChanges('other', deps(edited))).toBeNull();
});
