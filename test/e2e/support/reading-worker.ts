import { fetchHop } from '../../../utils/background/coverage/fetch-hop';
import { readSource, type SourceText } from '../../../utils/core/coverage/reading/read-source';
import { createRobots } from '../../../utils/core/coverage/reading/robots';
import { createPageParser } from '../../../utils/platform/offscreen/page-parser';

/** Global that the background of a build for these tests has in addition to its own code. */
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
