import { createEditions, type EditionDeps, type Editions } from '../../utils/background/edition/editions';
import { openEditions } from '../../utils/platform/storage/editions';
import { openLibrary } from '../../utils/platform/storage/library';
import { openStories } from '../../utils/platform/storage/stories';

/** Editions over stores of their own, which read no page and have no model. */
export function editionsForTests(given: Partial<EditionDeps> = {}): Editions {
  return createEditions({
    store: openEditions(crypto.randomUUID()),
    stories: openStories(crypto.randomUUID()),
    library: openLibrary(crypto.randomUUID()),
    readReports: async () => new Map(),
    readBefore: { of: async () => new Map() },
    writer: {
      choose: async () => ({ engine: 'instant', why: null }),
      modelEngine: async () => null,
      browserLang: 'en',
    },
    ...given,
  });
}
