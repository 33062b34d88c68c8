import { describe, expect, it } from 'vitest';
import { type PipelineDeps, pipeline } from '../../../../utils/background/runs/pipeline';
import type { TabReading } from '../../../../utils/background/tabs/read-tab';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import { newCoverage } from '../../../../utils/core/coverage/state';
import type { KeptBrief } from '../../../../utils/core/run/kept';
import { newRun, reduce } from '../../../../utils/core/run/reduce';
import type { Run, RunEvent } from '../../../../utils/core/run/types';
import type { LangCode, LangTag } from '../../../../utils/core/text/lang-tag';
import type { Engine, EngineEvent } from '../../../../utils/engines/shared/types';
import { type Library, openLibrary } from '../../../../utils/platform/storage/library';
import { parseSettings } from '../../../../utils/platform/storage/settings';
import { aSource } from '../../../support/coverage';
import { anArticle, aStatement } from '../../../support/run';
import { putInLibrary } from '../../../support/stored';

const STORY =
  'Engineers working at the dam found 12 cracks in its wall on Monday and closed the road across it at once.';
const line = (text: string, tag: 'headline' | 'story' = 'story'): EngineEvent => ({
  type: 'line',
  line: { tag, text, citations: [[1, 2]], opens: false },
});

function shelf(): Library & { kept: KeptBrief[]; full: boolean } {
  const kept: KeptBrief[] = [];
  return {
    kept,
    full: false,
    find: async ({ hash, engine }) => kept.find((one) => one.hash === hash && one.key.includes(engine)) ?? null,
    lastOther: async (url, hash) => kept.find((one) => one.canonicalUrl === url && one.hash !== hash) ?? null,
    recent: async () => kept.toReversed(),
    onEvent: async (key) => kept.filter((one) => one.key === key),
    coverageOf: async (_url, hash) => kept.find((one) => one.hash === hash && one.coverage)?.coverage ?? null,
    async keep(brief) {
      if (this.full) return false;
      kept.push(brief);
      return true;
    },
    amend: async () => undefined,
    prune: async () => undefined,
    list: async () => kept,
    count: async () => kept.length,
    remove: async () => undefined,
    clear: async () => undefined,
  };
}

interface Scene {
  reading?: TabReading;
  events?: EngineEvent[];
  error?: Error;
  library?: Library;
  settings?: object;
  run?: Partial<Run>;
  fresh?: boolean;
  anyway?: boolean;
  signal?: AbortSignal;
  choose?: PipelineDeps['choose'];
  /** Languages that the model was made for. */
  languages?: LangCode[];
}

async function play(scene: Scene): Promise<{ types: string[]; run: Run; asked: string[] }> {
  const asked: string[] = [];
  const engine: Engine = {
    name: 'remote',
    model: 'test-model',
    capabilities: {
      contextTokens: 8000,
      local: false,
      languages: scene.languages ?? null,
      grammar: false,
      webSearch: false,
    },
    async *brief() {
      yield* scene.events ?? [];
      if (scene.error) throw scene.error;
    },
  };
  const deps: PipelineDeps = {
    read: async () => scene.reading ?? { ok: true, article: anArticle(), selectionWords: 0 },
    choose: scene.choose ?? (async ({ engine }) => ({ engine: engine === 'auto' ? 'instant' : engine, why: null })),
    modelEngine: async (settings) => {
      asked.push(settings.engine);
      return { engine, service: 'Test', host: 'https://api.test/v1' };
    },
    library: scene.library ?? shelf(),
    browserLang: 'en',
    painted: async () => undefined,
    now: () => 42,
  };
  let run = {
    ...newRun({ id: 'r', tabId: 1, url: 'https://news.example/x', clickedAt: 0, private: false, scope: 'article' }),
    ...scene.run,
  };
  const types: string[] = [];
  const settings = parseSettings({ engine: 'remote', ...scene.settings });
  const { fresh = false, anyway = false, signal = new AbortController().signal } = scene;
  for await (const event of pipeline(run, { settings, fresh, anyway, signal }, deps)) {
    types.push(event.type);
    run = reduce(run, event satisfies RunEvent);
  }
  return { types, run, asked };
}

describe('pipeline', () => {
  it('without a model: key sentences, at once and complete', async () => {
    const { types, run } = await play({ settings: { engine: 'instant' } });
    expect(types).toEqual(['article', 'instant', 'instant', 'engine', 'identified', 'done']);
    expect(run).toMatchObject({ stage: 'done', engine: { name: 'instant' }, instant: { complete: true }, brief: null });
  });

  it('with a model: key sentences first, then its lines as they come', async () => {
    const { types, run } = await play({
      events: [line('The dam', 'headline'), line(STORY), { type: 'end', complete: true }],
    });
    expect(types).toEqual(['article', 'instant', 'instant', 'engine', 'identified', 'writing', 'line', 'line', 'done']);
    expect(run.brief).toMatchObject({ headline: 'The dam', complete: true, model: 'test-model' });
  });

  it('asks who is to write for the languages of article and brief, and says why it is that one', async () => {
    const seen: unknown[] = [];
    const choose: PipelineDeps['choose'] = async ({ engine }, languages) => {
      seen.push(engine, languages);
      return { engine: 'built-in', why: 'builtInReady' };
    };
    const events: EngineEvent[] = [line('The dam', 'headline'), line(STORY), { type: 'end', complete: true }];
    const { run, asked } = await play({ events, settings: { engine: 'auto', outputLang: 'fr' }, choose });
    expect(seen).toEqual(['auto', { input: 'en', output: 'fr' }]);
    expect(asked).toEqual(['built-in']);
    expect(run.engine?.why).toBe('builtInReady');
  });

  it('asks no model where the choice falls on key sentences', async () => {
    const choose: PipelineDeps['choose'] = async () => ({ engine: 'instant', why: 'nothingElse' });
    const { run, asked } = await play({ settings: { engine: 'auto' }, choose });
    expect(asked).toEqual([]);
    expect(run).toMatchObject({ stage: 'done', brief: null, engine: { name: 'instant', why: 'nothingElse' } });
  });

  it('asks before briefing what is no article', async () => {
    const reading: TabReading = { ok: true, article: anArticle({ isArticle: false }), selectionWords: 0 };
    expect((await play({ reading })).types).toEqual(['article', 'notArticle']);
    expect((await play({ reading, anyway: true, settings: { engine: 'instant' } })).run.stage).toBe('done');
  });

  it('keeps the key sentences and what had arrived when the model fails', async () => {
    const { run } = await play({ events: [line(STORY)], error: new EngineError('rateLimited', 'slow down', 7) });
    expect(run).toMatchObject({
      stage: 'failed',
      error: { kind: 'rateLimited', retryAfter: 7, host: 'https://api.test/v1' },
    });
    expect(run.brief?.story).toHaveLength(1);
    expect(run.instant?.story.length).toBeGreaterThan(0);
  });

  it('is stopped, not failed, when the reader stops it', async () => {
    const abort = new AbortController();
    abort.abort();
    expect((await play({ signal: abort.signal })).types).toEqual(['stopped']);
  });

  it('gives a kept brief without asking the model again, unless asked to', async () => {
    const library = shelf();
    await play({ library, events: [line(STORY), { type: 'end', complete: true }] });
    const again = await play({ library, error: new Error('must not be asked') });
    expect(again.types).toEqual(['article', 'instant', 'instant', 'engine', 'identified', 'kept', 'done']);
    expect(again.run).toMatchObject({ stage: 'done', keptAt: 42, brief: { story: { length: 1 } } });
    const fresh = await play({ library, fresh: true, events: [line(STORY), { type: 'end', complete: true }] });
    expect(fresh.types).toContain('writing');
  });

  it('keeps coverage with the article when the engine changes, without what a model wrote of it', async () => {
    const library = shelf();
    await play({ library, settings: { engine: 'instant' } });
    const [first] = library.kept;
    if (!first) throw new Error('nothing kept');
    const written = aStatement({ text: 'All say so.' });
    first.coverage = { ...newCoverage(), stage: 'done', sources: [aSource({ number: 2 })], agree: [written] };
    const other = await play({ library, events: [line(STORY), { type: 'end', complete: true }] });
    expect(other.run.coverage).toMatchObject({ stage: 'done', agree: [], sources: [{ number: 2 }] });
    expect(library.kept[1]?.coverage).toMatchObject({ sources: [{ number: 2 }] });
    const same = await play({ library, settings: { engine: 'instant' }, error: new Error('must not be asked') });
    expect(same.run.coverage).toMatchObject({ agree: [written] });
    const edited = { ok: true as const, article: anArticle({ title: 'Dam reopens' }), selectionWords: 0 };
    expect((await play({ library, settings: { engine: 'instant' }, reading: edited })).run.coverage).toBeNull();
  });

  it('says that the event was read of before, and takes over what was found, without asking anybody', async () => {
    const library = shelf();
    const other = anArticle({
      ...{ canonicalUrl: 'https://courier.example/dam', outlet: 'Tarrow Courier', title: 'Dam is closed after cracks' },
    });
    await play({ library, settings: { engine: 'instant' }, reading: { ok: true, article: other, selectionWords: 0 } });
    const [first] = library.kept;
    if (!first) throw new Error('nothing kept');
    first.coverage = { ...newCoverage(), stage: 'done', sources: [aSource({ url: anArticle().canonicalUrl })] };
    const again = await play({ library, settings: { engine: 'instant' } });
    expect(again.run.readBefore).toEqual({
      ...{ outlet: 'Tarrow Courier', title: other.title, url: other.canonicalUrl, at: 42 },
      since: { statements: [], changes: [] },
    });
    expect(again.run.coverage).toMatchObject({
      stage: 'found',
      sources: [{ outlet: 'Tarrow Courier', number: 2 }],
      sent: [],
    });
    const alone = await play({ library: shelf(), settings: { engine: 'instant' } });
    expect(alone.run).toMatchObject({ readBefore: null, coverage: null });
  });

  it('says what an article adds to what was read of its event before', async () => {
    const library = shelf();
    const paragraphs = (...texts: string[]) => texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' as const }));
    const moved = (count: string) => `Police said that ${count} residents had been moved to schools in the valley.`;
    const rain = 'Forecasters expect heavy rain in the mountains from Thursday until the end of the week.';
    const other = anArticle({
      ...{ canonicalUrl: 'https://courier.example/dam', outlet: 'Tarrow Courier', publishedAt: '2026-11-23T08:00:00Z' },
      passages: paragraphs(STORY, moved('3,800')),
    });
    const later = anArticle({
      ...{ publishedAt: '2026-11-24T08:00:00Z' },
      passages: paragraphs(STORY, moved('4,200'), rain),
    });
    await play({ library, settings: { engine: 'instant' }, reading: { ok: true, article: other, selectionWords: 0 } });
    const [first] = library.kept;
    if (!first) throw new Error('nothing kept');
    first.coverage = { ...newCoverage(), stage: 'done', sources: [aSource({ url: later.canonicalUrl })] };
    const { run } = await play({
      library,
      settings: { engine: 'instant' },
      reading: { ok: true, article: later, selectionWords: 0 },
    });
    expect(run.readBefore?.since?.statements.map(({ text }) => text)).toEqual([moved('4,200'), rain]);
    expect(run.readBefore?.since?.changes[0]).toMatchObject({ was: '3,800', passage: 2 });
  });

  it('says that an article has changed since', async () => {
    const library = shelf();
    await play({ library, settings: { engine: 'instant' } });
    const edited = anArticle({ title: 'Dam reopens' });
    const { run } = await play({
      library,
      settings: { engine: 'instant' },
      reading: { ok: true, article: edited, selectionWords: 0 },
    });
    expect(run.changedSince).toBe(42);
    expect(run.changes?.title).not.toBeNull();
    expect(run.changes?.passages).toEqual([]);
  });

  it('says what changed before the model is asked, from the brief that was kept, which stays', async () => {
    const library = shelf();
    await play({ library, events: [line('Engineers found 12 cracks.'), { type: 'end', complete: true }] });
    const [kept] = structuredClone(library.kept);
    const passages = anArticle().passages.map((one) => ({ ...one, text: one.text.replace('12', '37') }));
    const { run, types } = await play({
      library,
      reading: { ok: true, article: anArticle({ passages }), selectionWords: 0 },
      events: [line('Engineers found 37 cracks.'), { type: 'end', complete: true }],
    });
    expect(run.changes).toMatchObject({
      title: null,
      passages: [{ type: 'edited', passage: 2, before: 2 }],
      statements: [{ text: 'Engineers found 12 cracks.', before: 'verbatim' }],
    });
    expect(types.lastIndexOf('changed')).toBeLessThan(types.indexOf('writing'));
    expect(library.kept).toHaveLength(2);
    expect(library.kept[0]).toEqual(kept);
  });

  it('briefs an article all the same whose kept brief cannot be compared', async () => {
    const name = crypto.randomUUID();
    const library = openLibrary(name);
    await play({ library, settings: { engine: 'instant' } });
    const [kept] = await library.list();
    if (!kept) throw new Error('Nothing was kept');
    const { story: _, ...instant } = kept.instant;
    await putInLibrary(name, [{ ...kept, instant }]);
    const reading: TabReading = { ok: true, article: anArticle({ title: 'Dam reopens' }), selectionWords: 0 };
    const { run } = await play({ library, settings: { engine: 'instant' }, reading });
    expect(run).toMatchObject({ stage: 'done', changedSince: null, changes: null });
    expect(await library.list()).toHaveLength(1);
  });

  it('keeps nothing from a private window, and looks nothing up for it', async () => {
    const library = shelf();
    await play({ library, settings: { engine: 'instant' } });
    const { run } = await play({ library, settings: { engine: 'instant' }, run: { private: true } });
    expect(run.keptAt).toBeNull();
    expect(library.kept).toHaveLength(1);
  });

  it('keeps no brief that was cut', async () => {
    const library = shelf();
    const { run } = await play({ library, events: [line(STORY), { type: 'end', complete: false }] });
    expect(run.brief?.complete).toBe(false);
    expect(library.kept).toHaveLength(0);
  });

  it('says when the disk is full, and when the library cannot be opened goes on without it', async () => {
    const library = shelf();
    library.full = true;
    expect((await play({ library, settings: { engine: 'instant' } })).run.notKept).toBe(true);
    const broken = shelf();
    broken.find = () => Promise.reject(new Error('no database'));
    expect((await play({ library: broken, settings: { engine: 'instant' } })).run.stage).toBe('done');
  });

  it('notices that the model wrote in another language than asked', async () => {
    const events = [
      line(STORY),
      line(`${STORY} The mayor of the town said so.`),
      { type: 'end', complete: true } as const,
    ];
    expect((await play({ events, settings: { outputLang: 'fr' } })).run).toMatchObject({
      wrongLang: 'en',
      engine: { outputLang: 'fr' },
    });
    expect((await play({ events, settings: { outputLang: 'en' } })).run.wrongLang).toBeNull();
  });

  it('does not blame the model for the language of sentences that were picked to fill its gaps', async () => {
    const picked = ['The mayor of the town said so.', 'It was not the first time.'].map((more) => {
      const event = line(`${STORY} ${more}`);
      return event.type === 'line' ? { ...event, line: { ...event.line, by: 'instant' as const } } : event;
    });
    const events = [
      line('Les ingénieurs ont trouvé douze fissures.'),
      ...picked,
      { type: 'end', complete: true } as const,
    ];
    expect((await play({ events, settings: { outputLang: 'fr' } })).run.wrongLang).toBeNull();
  });

  it.each<[LangTag, string]>([
    [
      'da',
      'Ingeniører, der arbejder ved dæmningen, fandt mandag tolv revner i muren og lukkede straks vejen over den for al trafik.',
    ],
    [
      'fi',
      'Padolla työskentelevät insinöörit löysivät maanantaina kaksitoista halkeamaa sen seinästä ja sulkivat sen yli kulkevan tien.',
    ],
  ])('does not take one language (%s) for a neighbour of it that the detector knows', async (lang, text) => {
    const events = [line(text), { type: 'end', complete: true } as const];
    expect((await play({ events, settings: { outputLang: lang } })).run.wrongLang).toBeNull();
  });

  it('leaves out what no passage supports where no context is wanted, and says that the brief lacks something', async () => {
    const bare = { ...line('Dams of this kind were common in the 1960s across the whole continent.') };
    if (bare.type === 'line') bare.line = { ...bare.line, citations: [] };
    const events = [line(STORY), bare, { type: 'end', complete: true } as const];
    const without = (await play({ events, settings: { context: false } })).run.brief;
    expect(without).toMatchObject({ context: [], complete: false, story: { length: 1 } });
    expect((await play({ events, settings: { context: true } })).run.brief?.context).toHaveLength(1);
  });

  it('is an empty answer when nothing of the story came', async () => {
    const { run } = await play({ events: [line('The dam', 'headline'), { type: 'end', complete: true }] });
    expect(run).toMatchObject({ stage: 'failed', error: { kind: 'empty' } });
  });

  it('says so where the model was not made for the language, and only where that is known', async () => {
    const madeFor = async (languages?: LangCode[]) =>
      (await play({ events: [], settings: { outputLang: 'fr' }, ...(languages ? { languages } : {}) })).run.engine
        ?.madeFor;
    expect(await madeFor(['en'])).toEqual(['en']);
    expect(await madeFor(['en', 'fr'])).toBeUndefined();
    expect(await madeFor()).toBeUndefined();
  });

  it('sets French as French is set', async () => {
    const events = [line('Le maire a dit : « La route est fermée ! »'), { type: 'end', complete: true } as const];
    const { run } = await play({ events, settings: { outputLang: 'fr' } });
    expect(run.brief?.story[0]?.text).toBe('Le maire a dit\u202f: «\u202fLa route est fermée\u202f!\u202f»');
  });

  it('passes on why a page could not be read', async () => {
    const { run } = await play({ reading: { ok: false, reason: 'restricted' } });
    expect(run).toMatchObject({ stage: 'unreadable', unreadable: 'restricted' });
  });
});
