import { readSource, type SourceText } from '../../../utils/coverage/reading/read-source';
import { createRobots } from '../../../utils/coverage/reading/robots';
import { createPageParser } from '../../../utils/offscreen/page-parser';
import { fetchHop } from '../../../utils/runs/fetch-hop';

/** What the background of a build for these tests has beside its own code. */
export interface ReadingInWorker {
  read(url: string): Promise<SourceText>;
}

declare global {
  var recoupeReading: ReadingInWorker;
}

const hop = fetchHop();
const deps = { fetchHop: hop, robots: createRobots({ fetchHop: hop, now: Date.now }), parse: createPageParser() };

globalThis.recoupeReading = {
  read: (url) => readSource({ url, opaque: false }, deps, AbortSignal.timeout(40_000)),
};
