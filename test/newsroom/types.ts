import type { ServerResponse } from 'node:http';
import type { FaultName } from './faults.ts';
import type { IndexName } from './indexes/types.ts';

/** One request as the newsroom received it. */
export interface NewsroomRequest {
  scheme: 'http' | 'https';
  /** Host name without port, lower case. */
  host: string;
  /** Port of the address that the client requested. */
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

/** A page at any address, whatever the host; it has priority over the newsroom's own. */
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
  /** The handler of a news index, to mount on another host or to use in another handler. */
  index(service: IndexName): NewsroomHandler;
  /** Sets the fault of a news index from now on; null removes it. */
  fault(service: IndexName, name: FaultName | null): void;
  close(): Promise<void>;
}
