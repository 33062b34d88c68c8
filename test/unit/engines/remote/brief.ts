import type { BriefRequest } from '../../../../utils/core/brief/requests';
import type { RemoteConfig } from '../../../../utils/core/settings/endpoint';
import type { RemoteDeps } from '../../../../utils/engines/remote/config';
import { createRemoteEngine } from '../../../../utils/engines/remote/engine';
import type { EngineEvent } from '../../../../utils/engines/shared/types';
import { articleOf } from '../../core/brief/article';
import { configFor, depsFor, type Play, type playServer } from './server';

export const TEXTS = [
  'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city.',
  'Buses will replace the trams from March, the mayor said after the vote.',
  'Riders expect slower journeys and have collected 9,000 signatures against the plan.',
];

/** A whole brief in the line format, without the END that models forget. */
export const LINES = `CATEGORY: Transport
HEADLINE [1.1]: Oldest tram line to close
STANDFIRST [1.1]: The council voted to close the line.
STORY [1.2]: Buses come in March.
STORY [1.3]: Riders object.
`;
export const ANSWER = `${LINES}END\n`;

export const WHOLE = [
  'category: Transport',
  'headline: Oldest tram line to close',
  'standfirst: The council voted to close the line.',
  'story: Buses come in March.',
  'story: Riders object.',
];

export interface Outcome {
  events: EngineEvent[];
  /** The lines that stand in the end. */
  texts: string[];
  error: unknown;
  complete: boolean | null;
  /** The waits that were kept, in seconds. */
  waits: number[];
}

interface Change {
  config?: Partial<RemoteConfig>;
  deps?: Partial<RemoteDeps>;
  request?: Partial<BriefRequest>;
}

/** Has a brief written by an endpoint that plays as a test wants. */
export async function briefFrom(
  server: Awaited<ReturnType<typeof playServer>>,
  play: Play,
  { config, deps, request }: Change = {},
): Promise<Outcome> {
  server.play(play);
  const waits: number[] = [];
  const sleep = async (ms: number) => void waits.push(ms / 1000);
  const engine = createRemoteEngine(configFor(server.base, config), depsFor({ sleep, ...deps }));
  const whole: BriefRequest = {
    ...{ article: articleOf(TEXTS), outputLang: 'en', length: 'medium', context: false, tokenBudget: 60_000 },
    ...request,
  };
  const events: EngineEvent[] = [];
  let error: unknown = null;
  try {
    for await (const event of engine.brief(whole, new AbortController().signal)) events.push(event);
  } catch (caught) {
    error = caught;
  }
  const from = events.findLastIndex(({ type }) => type === 'takeBack') + 1;
  const end = events.at(-1);
  return {
    ...{ events, error, waits },
    complete: end?.type === 'end' ? end.complete : null,
    texts: events
      .slice(from)
      .flatMap((event) => (event.type === 'line' ? [`${event.line.tag}: ${event.line.text}`] : [])),
  };
}

/** Answers with these texts, as they are. */
export const raw =
  (pieces: string | readonly string[], type = 'text/event-stream', status = 200): Play =>
  async (_got, response) => {
    response.writeHead(status, { 'content-type': type });
    for (const piece of [pieces].flat()) {
      response.write(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  };

export const json = (body: unknown, type = 'application/json', status = 200): Play =>
  raw(JSON.stringify(body), type, status);

/** An event of a stream. */
export const data = (value: unknown) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;

/** Cuts a text into pieces of a few characters. */
export function cut(text: string, size = 23): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, n) => text.slice(n * size, (n + 1) * size));
}

/** Chunks whose first choice is made by `choice`, for each piece of a text. */
export const chunks = (text: string, choice: (piece: string, soFar: string) => unknown): string[] =>
  cut(text).map((piece, n, all) => data({ choices: [choice(piece, all.slice(0, n + 1).join(''))] }));
