import type { RemoteConfig } from '../../core/settings/endpoint';
import type { RemoteDeps, Timeouts } from './config';
import type { Lesson } from './learned';

/** The endpoint that a request goes to, and what bounds it. */
export interface StreamOptions {
  config: RemoteConfig;
  deps: RemoteDeps;
  /** What is known about the endpoint; more is added as it is found out. */
  lesson: Lesson;
  timeouts: Timeouts;
  signal: AbortSignal;
}
