import { madeBriefs } from '../../../test/support/made/briefs';
import { NO_MARKS } from '../../../utils/core/library/types';
import { keptDatabase } from '../../../utils/platform/storage/kept/database';
import { putBrief } from '../../../utils/platform/storage/kept/rows';
import { openShelf } from '../../../utils/platform/storage/kept/shelf';

/** Every so manyth brief is on the event of the one before; is saved with a tag; has a note. */
const SAME_EVENT = 4;
const SAVED = 5;
const NOTED = 7;

const storyOf = (number: number): number => (number % SAME_EVENT === 1 ? number - 1 : number);

/** Keeps some made-up briefs that can be read, with marks on a few of them. Runs in a page of the extension. */
async function fillLibrary(count: number, newest: number): Promise<void> {
  const database = keptDatabase();
  const shelf = openShelf(database);
  let event = '';
  let number = 0;
  for (const kept of madeBriefs(count, { words: 100, newest, storyOf })) {
    if (storyOf(number) === number) event = kept.key;
    const of = event;
    await database.write((tx) => putBrief(tx, kept, { event: of }));
    if (number % SAVED === 0) await shelf.mark(kept.key, { saved: true, tags: ['infrastructure'] });
    if (number % NOTED === 0)
      await shelf.mark(kept.key, { ...NO_MARKS, note: 'Ask who signed for it.', tags: ['to check'] });
    number += 1;
  }
}

globalThis.fillMadeLibrary = fillLibrary;
