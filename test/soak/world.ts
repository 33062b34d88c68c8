import { FAULTS as INDEX_FAULTS, type FaultName as IndexFault } from '../newsroom/faults.ts';
import type { ModelScript } from '../newsroom/model-script.ts';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { startNewsroom } from '../newsroom/server.ts';
import type { Newsroom } from '../newsroom/types.ts';
import { type Line, openLine } from './line.ts';
import { MODEL_HOST } from './requests.ts';
import type { FaultName } from './subject.ts';

/** Indexes that break, and ways of a model to break that end by themselves or by a stop. */
const BREAKABLE = ['gdelt', 'bing', 'google', 'searxng'] as const;
const BROKEN: readonly ModelScript[] = [
  { type: 'slow', wait: 3000 },
  { type: 'cut', lines: 2 },
  { type: 'garbage' },
  { type: 'empty' },
  { type: 'endless', delay: 5 },
  { type: 'stall' },
  { type: 'serverError' },
  { type: 'wrongKey' },
  { type: 'noCredit' },
  { type: 'uncited' },
  { type: 'think' },
  { type: 'fenced' },
];

/** The internet of a soak: the newsroom and the scripted model, at the end of a line that can be cut. */
export interface World {
  newsroom: Newsroom;
  line: Line;
  model: ModelServer;
  /** Faults of the network and of those who answer; `chance` from 0 to 1 says which. */
  faults: Partial<Record<FaultName, (chance: number) => Promise<void>>>;
  mend(): void;
  close(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const newsroom = await startNewsroom();
  const line = await openLine(newsroom.port);
  const model = createModelHandler();
  newsroom.handle(MODEL_HOST, model.handler);
  const one = <T>(list: readonly T[], chance: number) => list[Math.floor(chance * list.length)] as T;
  const names = Object.keys(INDEX_FAULTS) as IndexFault[];
  return {
    newsroom,
    line,
    model,
    faults: {
      offline: async () => line.set('cut'),
      slow: async () => line.set('slow'),
      brokenIndex: async (chance) => {
        // Fifty megabytes without end are tried by the tests; here they would only take the machine's time.
        const fault = one(
          names.filter((name) => name !== 'huge'),
          chance,
        );
        for (const [at, index] of BREAKABLE.entries()) if (at % 2 === Math.round(chance)) newsroom.fault(index, fault);
      },
      brokenModel: async (chance) => model.script([one(BROKEN, chance), one(BROKEN, 1 - chance - 1e-9)]),
    },
    mend() {
      line.set('good');
      model.script([]);
      for (const index of BREAKABLE) newsroom.fault(index, null);
    },
    async close() {
      await line.close();
      await newsroom.close();
    },
  };
}
