import * as v from 'valibot';
import { NOTHING_TOLD, type Told } from '../../core/stories/edition/followed';
import { storageItem } from './item';

const day = v.fallback(v.string(), '');
const schema = v.object({
  ...{ edition: day, opened: day },
  stories: v.fallback(v.record(v.string(), v.number()), {}),
});

/** What the reader was told outside the page, `storage.local`; cleared by "Delete everything". */
const item = storageItem('local', 'told');

export const toldItem = {
  async get(): Promise<Told> {
    const result = v.safeParse(schema, await item.getValue());
    return result.success ? result.output : NOTHING_TOLD;
  },
  /** Changes some of it: one change at a time. */
  update: (change: (told: Told) => Told): Promise<void> =>
    navigator.locks.request('told', async () => item.setValue(change(await toldItem.get()))),
};
