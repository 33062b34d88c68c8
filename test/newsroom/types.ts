import type { ServerResponse } from 'node:http';
import type { FaultName } from './faults.ts';
import type { IndexName } from './indexes/types.ts';

/** One request as the newsroom saw it. */
export interface NewsroomRequest {
  scheme: 'http' | 'https';
  /** Host name without port, lower case. */
  host: string;
  /** Port that the client believes it speaks to. */
  port: number;
  /** Path without query. */
  path: string;
  query: URLSearchParams;
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Answers a request itself, or gives `false` to leave it to the pages and sites. */
export type NewsroomHandler = (
  request: NewsroomRequest,
  response: ServerResponse,
) => boolean | undefined | Promise<boolean | undefined>;

/** A page put at any address, whatever the host; it goes before the newsroom's own. */
export interface NewsroomPage {
  url: string;
  html: string | Buffer;
  headers?: Record<string, string>;
}

export interface Newsroom {
  /** The one loopback port: it answers TLS, plain HTTP and proxy requests alike. */
  port: number;
  /** Every request since the start, oldest first. */
  requests: NewsroomRequest[];
  /** Mounts a handler on a host name ("api.example-model.test") or a host and port ("localhost:11434"). */
  handle(host: string, handler: NewsroomHandler): void;
  addPage(page: NewsroomPage): void;
  /** A news index as it is mounted, for another host or for a handler that takes its place. */
  index(service: IndexName): NewsroomHandler;
  /** From now on a news index has this fault; null mends it. */
  fault(service: IndexName, name: FaultName | null): void;
  close(): Promise<void>;
}
