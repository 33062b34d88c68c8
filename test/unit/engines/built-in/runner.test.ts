import { describe, expect, it } from 'vitest';
import { EngineError, type EngineErrorKind } from '../../../../utils/core/brief/engine-error';
import type { BuiltInLanguages, BuiltInStatus } from '../../../../utils/core/settings/built-in';
import { withElsewhere } from '../../../../utils/engines/built-in/elsewhere';
import { createPromptModel } from '../../../../utils/engines/built-in/prompt-model';
import { createBuiltInRunner, findBuiltIn } from '../../../../utils/engines/built-in/runner';
import { createSummarizerModel } from '../../../../utils/engines/built-in/summarizer-model';
import type { BuiltInEvent, BuiltInRunner } from '../../../../utils/engines/built-in/types';
import { all, type FakeBrowser, fakeChrome } from './fakes';

const EN: BuiltInLanguages = { input: 'en', output: 'en' };
const going = () => new AbortController().signal;
const request = { kind: 'prompt' as const, languages: EN, messages: [], pattern: '' };

const models = (prompt: Partial<FakeBrowser>, summarizer: Partial<FakeBrowser>) => [
  createPromptModel(fakeChrome(prompt).LanguageModel),
  createSummarizerModel(fakeChrome(summarizer).Summarizer),
];

describe('findBuiltIn', () => {
  it('takes a model that is ready before one that must be got first, and of equals the first', async () => {
    expect(await findBuiltIn(models({}, {}), EN)).toEqual({ kind: 'prompt', state: 'ready' });
    expect(await findBuiltIn(models({ availability: 'downloadable' }, {}), EN)).toEqual({
      kind: 'summarizer',
      state: 'ready',
    });
    expect(await findBuiltIn(models({ availability: 'unavailable' }, { availability: 'downloadable' }), EN)).toEqual({
      kind: 'summarizer',
      state: 'downloadable',
    });
  });

  it('tells a language that is not spoken from a device that cannot', async () => {
    const polish: BuiltInLanguages = { input: 'pl', output: 'pl' };
    expect((await findBuiltIn(models({}, {}), polish)).state).toBe('language');
    const none = { availability: 'unavailable' as const };
    expect((await findBuiltIn(models(none, none), polish)).state).toBe('unavailable');
    expect(await findBuiltIn([], EN)).toEqual({ kind: null, state: 'missing' });
  });
});

describe('createBuiltInRunner', () => {
  it('has no model of a kind that the context lacks', async () => {
    const runner = createBuiltInRunner([]);
    await expect(all(runner.generate(request, going()))).rejects.toMatchObject({ kind: 'noBuiltIn' });
    await expect(runner.contextTokens('prompt', EN, going())).rejects.toMatchObject({ kind: 'noBuiltIn' });
  });
});

/** A runner that answers with its name, or fails, and counts its requests. */
function place(name: string, status: BuiltInStatus, fails: EngineErrorKind | null = null) {
  const asked = { find: 0, context: 0, generate: 0 };
  const runner: BuiltInRunner = {
    async find() {
      asked.find++;
      return status;
    },
    async contextTokens() {
      asked.context++;
      if (fails) throw new EngineError(fails);
      return 4000;
    },
    async *generate() {
      asked.generate++;
      if (fails) throw new EngineError(fails);
      yield { type: 'text', text: name } satisfies BuiltInEvent;
    },
  };
  return { runner, asked };
}
const READY: BuiltInStatus = { kind: 'prompt', state: 'ready' };
const MISSING: BuiltInStatus = { kind: null, state: 'missing' };

describe('withElsewhere', () => {
  it('does all here where that works, and leaves the other alone', async () => {
    const [here, there] = [place('here', READY), place('there', READY)];
    const runner = withElsewhere(here.runner, there.runner, ['summarizer']);
    expect(await runner.find(EN)).toEqual(READY);
    expect(await all(runner.generate(request, going()))).toEqual([{ type: 'text', text: 'here' }]);
    expect(there.asked).toEqual({ find: 0, context: 0, generate: 0 });
  });

  it('goes elsewhere where this context has none, and not again where there is none either', async () => {
    const [here, there] = [place('here', MISSING, 'noBuiltIn'), place('there', READY)];
    const runner = withElsewhere(here.runner, there.runner, []);
    expect(await runner.find(EN)).toEqual(READY);
    expect(await all(runner.generate(request, going()))).toEqual([{ type: 'text', text: 'there' }]);
    expect(here.asked.generate).toBe(0);

    const nowhere = place('there', MISSING);
    const without = withElsewhere(here.runner, nowhere.runner, []);
    expect(await without.find(EN)).toEqual(MISSING);
    expect(await without.find(EN)).toEqual(MISSING);
    expect(nowhere.asked.find).toBe(1);
  });

  it('goes elsewhere where this context is refused, from then on', async () => {
    const [here, there] = [place('here', READY, 'needsClick'), place('there', READY)];
    const runner = withElsewhere(here.runner, there.runner, []);
    expect(await runner.contextTokens('prompt', EN, going())).toBe(4000);
    expect(await all(runner.generate(request, going()))).toEqual([{ type: 'text', text: 'there' }]);
    expect(here.asked).toMatchObject({ context: 1, generate: 0 });
  });

  it('tries no kind here that is known to be refused', async () => {
    const [here, there] = [place('here', READY), place('there', READY)];
    const runner = withElsewhere(here.runner, there.runner, ['summarizer']);
    const prose = { kind: 'summarizer' as const, languages: EN, text: 'x', length: 'short' as const };
    expect(await all(runner.generate(prose, going()))).toEqual([{ type: 'text', text: 'there' }]);
  });

  it('lets other failures be', async () => {
    const [here, there] = [place('here', READY, 'tooLong'), place('there', READY)];
    const runner = withElsewhere(here.runner, there.runner, []);
    await expect(all(runner.generate(request, going()))).rejects.toMatchObject({ kind: 'tooLong' });
    await expect(runner.contextTokens('prompt', EN, going())).rejects.toMatchObject({ kind: 'tooLong' });
    expect(there.asked.generate).toBe(0);
  });
});
