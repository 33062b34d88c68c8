import { createEditions, type Editions } from '../../utils/background/edition/editions';
import { type EditionStore, openEditions } from '../../utils/platform/storage/editions';
import { openStories, type StoryStore } from '../../utils/platform/storage/stories';

interface Given {
  store?: EditionStore;
  stories?: StoryStore;
}

/** Editions over stores of their own, which read no page. */
export function editionsForTests({ store, stories }: Given = {}): Editions {
  return createEditions({
    store: store ?? openEditions(crypto.randomUUID()),
    stories: stories ?? openStories(crypto.randomUUID()),
    readReports: async () => new Map(),
  });
}
