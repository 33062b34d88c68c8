import { describe, expect, it } from 'vitest';
import { addLine, emptyBrief } from '../../../../utils/core/brief/assemble';
import { EngineError } from '../../../../utils/core/brief/engine-error';
import type { BriefRequest } from '../../../../utils/core/brief/requests';
import { createLocalEngine } from '../../../../utils/engines/local/engine';
import type { Generated, LinesRequest, LocalRunner } from '../../../../utils/engines/local/types';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { articleOf } from '../../core/brief/article';

const TEXTS = [
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city, which opened in 1911.',
  'Buses will replace the trams from March, the mayor said after the vote in the town hall.',
  'Riders expect slower journeys and have collected 9,000 signatures against the plan since the summer.',
  'The depot in the north of the city will become a market hall, according to the plan.',
  'Shopkeepers along the line fear for their trade once the rails are taken out of the street.',
  'The opposition will ask a court to look at the vote, its leader told reporters on Wednesday.',
];

const request: BriefRequest = {
  article: articleOf(TEXTS),
  outputLang: 'en',
  length: 'medium',
  context: true,
  tokenBudget: 60_000,
};

/** A runner that answers with this text in small pieces, then ends or fails. */
function says(text: string, error?: Error): { runner: LocalRunner; asked: LinesRequest[] } {
  const asked: LinesRequest[] = [];
  const runner: LocalRunner = {
    async *generate(given): AsyncGenerator<Generated> {
      if ('lines' in given) asked.push(given);
      yield { type: 'loading', loaded: false };
      yield { type: 'loading', loaded: true };
      for (const piece of text.match(/.{1,7}/gs) ?? [])
        yield { type: 'piece', piece: { text: piece, finish: null, usage: null } };
      if (error) throw error;
      yield { type: 'piece', piece: { text: '', finish: 'stop', usage: { input: 9, output: 9, cached: 0 } } };
    },
  };
  return { runner, asked };
}

async function write(text: string, error?: Error) {
  const { runner, asked } = says(text, error);
  const events: EngineEvent[] = [];
  let failed: unknown = null;
  try {
    const engine = createLocalEngine({ id: 'm', name: 'M' }, runner);
    for await (const event of engine.brief(request, new AbortController().signal)) events.push(event);
  } catch (caught) {
    failed = caught;
  }
  const lines = events.flatMap((event) => (event.type === 'line' ? [event.line] : []));
  const brief = lines.reduce(addLine, emptyBrief({ engine: 'local', model: 'M', lang: 'en' }));
  return { events, lines, brief, failed, asked };
}

const GOOD = `HEADLINE [1.1]: Council votes to close oldest tram line
STANDFIRST [1.1]: The council voted 31 to 14 to close the oldest tram line of the city.
STANDFIRST [1.4]: Buses will replace the trams from March.
STORY [1.3]: Riders have collected 9,000 signatures against the plan.
STORY [1.4]: The depot in the north will become a market hall.
STORY [1.5]: Shopkeepers along the line fear for their trade.
STORY [1.6]: The opposition will ask a court to look at the vote.
END`;

describe('a brief by a small model', () => {
  it('is the model’s own where it writes well, each statement at its passage', async () => {
    const { brief, events, asked } = await write(GOOD);
    expect(brief.headline).toBe('Council votes to close oldest tram line');
    expect(brief.standfirst.map(({ citations }) => citations)).toEqual([[[1, 1]], [[1, 2]]]);
    expect([...brief.standfirst, ...brief.story].some(({ by }) => by)).toBe(false);
    // The model was not asked for the category.
    expect(brief.filled).toEqual(['category']);
    expect(events.slice(0, 3).map(({ type }) => type)).toEqual(['read', 'loading', 'loading']);
    expect(events).toContainEqual({ type: 'usage', usage: { input: 9, output: 9, cached: 0 } });
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
    const [lead, headline] = asked[0]?.lines ?? [];
    expect(lead?.opening).toMatch(/^STANDFIRST \[1\.\d\]:$/);
    expect(headline?.opening).toMatch(/^HEADLINE \[1\.\d\]:$/);
    // One passage for each, not the whole article.
    const told = lead?.messages.at(-1)?.content ?? '';
    expect(TEXTS.filter((text) => told.includes(text.slice(0, 20)))).toHaveLength(1);
  });

  const loop = 'STORY [1.1]: The council voted to close the oldest tram line.\n';
  it.each([
    ['nothing', ''],
    ['nonsense', 'lorem ipsum '.repeat(200)],
    ['the same for ever', `HEADLINE [1.1]: Oldest tram line to close\n${loop.repeat(400)}`],
    ['one line for ever', `HEADLINE [1.1]: ${'what is the news, '.repeat(3000)}`],
    [
      'things that the article does not say',
      'HEADLINE [1.1]: Stars sing\nSTORY [1.1]: A famous singer toured 40 stadiums.\nEND',
    ],
    ['a refusal', 'I am sorry, but as a language model I cannot help with that.'],
    ['half a line', 'HEADLINE [1.1]: Council vo'],
    ['marks of its template', '<start_of_turn>model\n<|im_start|>assistant\n\n\n'],
    ['JSON', '{"headline": "Stars sing", "story": ['],
  ])('is whole when the model writes %s', async (_, text) => {
    const { brief, events, failed } = await write(text);
    expect(failed).toBeNull();
    expect(brief.headline).not.toBe('');
    expect(brief.standfirst.length).toBeGreaterThan(0);
    // As many as the instant engine finds in such a short article.
    expect(brief.story.length).toBeGreaterThanOrEqual(3);
    for (const { citations, text: said, by } of [...brief.standfirst, ...brief.story]) {
      expect(citations.length).toBeGreaterThan(0);
      expect(said).not.toContain('singer');
      if (by) expect(TEXTS.some((passage) => passage.includes(said))).toBe(true);
    }
    expect(brief.context).toEqual([]);
    expect(events.at(-1)).toEqual({ type: 'end', complete: true });
  });

  it('keeps what came when the model is cut off, fills the rest, and says so', async () => {
    const { brief, failed } = await write(GOOD.slice(0, 160), new EngineError('modelEnded'));
    expect(failed).toMatchObject({ kind: 'modelEnded' });
    expect(brief.standfirst).toHaveLength(1);
    expect(brief.standfirst[0]?.by).toBeUndefined();
    expect(brief.story.length).toBeGreaterThanOrEqual(3);
    expect(brief.story.every(({ by }) => by === 'instant')).toBe(true);
    expect(brief.complete).toBe(false);
  });

  it('leaves what came as it is when the reader stops it', async () => {
    const stopped = new Error('stopped');
    const { brief, failed } = await write(GOOD.slice(0, 160), stopped);
    expect(failed).toBe(stopped);
    expect(brief.story).toEqual([]);
  });

  it('says what keeps the model from running', async () => {
    const { failed, brief } = await write('', new EngineError('outOfMemory'));
    expect(failed).toMatchObject({ kind: 'outOfMemory' });
    expect(brief.story).toEqual([]);
  });
});
