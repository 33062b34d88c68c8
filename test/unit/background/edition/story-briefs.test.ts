import { beforeEach, describe, expect, it } from 'vitest';
import { createStoryBriefs, type StoryBriefDeps } from '../../../../utils/background/edition/story-briefs';
import type { SourceReading } from '../../../../utils/core/coverage/reading/read-sources';
import type { StoryItem } from '../../../../utils/core/stories/items/item';
import type { Engine, EngineEvent } from '../../../../utils/engines/shared/types';
import { openEditions } from '../../../../utils/platform/storage/editions';
import { keptDatabase } from '../../../../utils/platform/storage/kept/database';
import { openShelf } from '../../../../utils/platform/storage/kept/shelf';
import { openLibrary } from '../../../../utils/platform/storage/library';
import { useFakeBrowser } from '../../../support/browser';
import { useDatabase } from '../../../support/database';
import { anArticle } from '../../../support/run';

const { sites } = useFakeBrowser();
useDatabase();

const CLOSED = 'The authority closed the Tarrow dam on Monday after engineers found cracks in its eastern wall.';
const RAIN = 'Forecasters expect heavy rain in the mountains from Thursday until the end of the week.';
const STORY = 'Engineers found cracks in the eastern wall of the Tarrow dam, which was closed on Monday.';
const TEXTS: Record<string, string> = { post: CLOSED, star: RAIN };

const items = Object.keys(TEXTS).map((outlet): StoryItem => {
  const url = `https://${outlet}.example/dam`;
  return {
    ...{ id: url, url, title: 'Dam closed', lead: '', lang: 'en', outlet, domain: `${outlet}.example` },
    ...{ publishedAt: null, seenAt: 1, at: 1, editedAt: null, feeds: [], names: [], story: 'dam' },
  };
});
const story = { items, entries: items, head: items[0]?.url ?? '' };

function articleOf(outlet: string) {
  return anArticle({
    ...{ canonicalUrl: `https://${outlet}.example/dam`, title: 'Dam closed', outlet, lang: 'en', byline: [] },
    passages: [{ n: 1, text: TEXTS[outlet] ?? '', kind: 'paragraph' }],
  });
}

/** Reads the pages of these outlets; others are dead. */
function readerOf(outlets: readonly string[]): StoryBriefDeps['readReports'] {
  return async (reports) =>
    new Map(
      reports.map(({ id }): [string, SourceReading] => {
        const outlet = outlets.find((one) => id.includes(`//${one}.`));
        const found = outlet ? articleOf(outlet) : null;
        return [id, { id, reading: found ? 'read' : 'failed', refusedHost: '', article: found }];
      }),
    );
}

const line = (tag: 'story' | 'agree', citations: [number, number][]): EngineEvent => ({
  type: 'line',
  line: { tag, text: STORY, citations, opens: false },
});
const end: EngineEvent = { type: 'end', complete: true };

function modelOf(lines: { brief: EngineEvent[]; compare?: EngineEvent[]; error?: Error }): Engine {
  return {
    ...{ name: 'remote', model: 'test-model' },
    capabilities: { contextTokens: 8000, local: false, languages: null, grammar: false, webSearch: false },
    async *brief() {
      yield* lines.brief;
      if (lines.error) throw lines.error;
    },
    async *compare() {
      yield* lines.compare ?? [];
    },
  };
}

let name: string;
const shelf = () => openShelf(keptDatabase(name));
beforeEach(() => {
  name = crypto.randomUUID();
  for (const outlet of Object.keys(TEXTS))
    for (const scheme of ['https', 'http']) sites.granted.add(`${scheme}://*.${outlet}.example/*`);
});

function briefsOf({ model, outlets = ['post', 'star'] }: { model?: Engine; outlets?: string[] } = {}) {
  return createStoryBriefs({
    store: openEditions(`${name} editions`),
    library: openLibrary(name),
    readReports: readerOf(outlets),
    readBefore: { of: async () => new Map() },
    writer: {
      choose: async () => ({ engine: model ? 'remote' : 'instant', why: null }),
      modelEngine: async () => (model ? { engine: model, service: 'Test', host: 'test.example' } : null),
      browserLang: 'en',
    },
  });
}
const open = (briefs: ReturnType<typeof briefsOf>, isPrivate = false) =>
  briefs.open('dam', story, { private: isPrivate });

describe('a story’s brief', () => {
  it('without a model is made of its reports, checked, and kept with a row', async () => {
    const brief = await open(briefsOf());
    expect(brief.writer).toBeNull();
    const said = [...(brief.run?.instant?.standfirst ?? []), ...(brief.run?.instant?.story ?? [])];
    expect(said.map(({ text, check }) => [text, check?.verdict])).toEqual([
      [CLOSED, 'verbatim'],
      [RAIN, 'verbatim'],
    ]);
    const [row] = await shelf().rows(null, 5);
    expect(row).toMatchObject({ key: brief.run?.key, title: 'Dam closed', sources: 2 });
  });

  it('is written by the model that is set up, compared across the sources, checked and kept', async () => {
    const briefs = briefsOf({
      model: modelOf({
        brief: [line('story', [[1, 1]]), end],
        compare: [
          line('agree', [
            [1, 1],
            [2, 1],
          ]),
          end,
        ],
      }),
    });
    const begun = await open(briefs);
    expect(begun.writer).toBe('test-model');
    expect(await shelf().rows(null, 5)).toEqual([]);
    const run = await briefs.write('dam');
    expect(run?.brief?.story[0]).toMatchObject({ text: STORY, check: { verdict: expect.any(String) } });
    expect(run?.coverage?.agree).toHaveLength(1);
    // The model told no story from all: it is told by key sentences, marked as such.
    expect(run?.coverage?.story.every(({ by }) => by === 'instant')).toBe(true);
    const kept = await shelf().brief(run?.key ?? '');
    expect(kept?.brief?.engine).toBe('remote');
  });

  it('that is kept is not written again', async () => {
    const model = modelOf({ brief: [line('story', [[1, 1]]), end] });
    const first = briefsOf({ model });
    await open(first);
    await first.write('dam');
    const again = await open(briefsOf({ model }));
    expect(again.writer).toBeNull();
    expect(again.run?.brief?.story[0]?.text).toBe(STORY);
  });

  it('by a model that fails says so, with the key sentences', async () => {
    const briefs = briefsOf({ model: modelOf({ brief: [], error: new Error('no route') }) });
    await open(briefs);
    const run = await briefs.write('dam');
    expect(run).toMatchObject({
      stage: 'failed',
      error: { kind: 'unknown', detail: 'no route', host: 'test.example' },
    });
    expect(run?.instant?.story[0]?.text).toBe(CLOSED);
  });

  it('of reports that cannot be read is none, and says how each reading ended', async () => {
    const brief = await open(briefsOf({ outlets: [] }));
    expect(brief.run).toBeNull();
    expect(brief.unread.map(({ reading }) => reading)).toEqual(['failed', 'failed']);
  });

  it('leaves nothing behind from a private window', async () => {
    const brief = await open(briefsOf(), true);
    expect(brief.run?.instant?.story[0]?.text).toBe(CLOSED);
    expect(await shelf().rows(null, 5)).toEqual([]);
    expect(await openEditions(`${name} editions`).read()).toEqual([]);
  });

  it('that nobody began is not written', async () => {
    expect(await briefsOf({ model: modelOf({ brief: [] }) }).write('other')).toBeNull();
  });
});
