import { readSources, type SourceReading } from '../../core/coverage/reading/read-sources';
import { createRobots } from '../../core/coverage/reading/robots';
import { createPageParser } from '../../platform/offscreen/page-parser';
import { fetchHop } from './fetch-hop';
import { allowedOnly } from './parts';

/** Reads pages of reports as coverage does: only where the browser and the site allow it, and nothing is left on disk. */
export function createReportReader() {
  const hop = fetchHop('no-store');
  const robots = allowedOnly(createRobots({ fetchHop: hop, now: Date.now }));
  const parse = createPageParser();
  return async (
    reports: readonly { id: string; url: string }[],
    signal: AbortSignal,
  ): Promise<Map<string, SourceReading>> => {
    const results = new Map<string, SourceReading>();
    const sources = reports.map(({ id, url }) => ({ id, url, opaque: false }));
    for await (const reading of readSources(sources, { fetchHop: hop, robots, parse }, signal))
      results.set(reading.id, reading);
    return results;
  };
}

export type ReadReports = ReturnType<typeof createReportReader>;
