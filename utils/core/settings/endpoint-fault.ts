import type { EngineErrorKind } from '../brief/engine-error';

/** What of an endpoint's set-up is at fault, so that the options can point to it. */
export type EndpointFault =
  | 'address'
  | 'key'
  | 'model'
  | 'credit'
  | 'permission' // of the browser, for the host
  | 'origin' // the server does not know this extension
  | 'certificate'
  | 'network' // nothing answers
  | 'account' // its rights, region, or limits
  | 'request' // its parameters or headers
  | 'service'; // nothing that the reader can set

const FAULTS: Partial<Record<EngineErrorKind, EndpointFault>> = {
  notFound: 'address',
  notSetUp: 'address',
  wrongKey: 'key',
  unknownModel: 'model',
  empty: 'model',
  allThought: 'model',
  endless: 'model',
  noCredit: 'credit',
  budget: 'credit',
  cors: 'permission',
  ollamaOrigins: 'origin',
  certificate: 'certificate',
  offline: 'network',
  timeout: 'network',
  cut: 'network',
  forbidden: 'account',
  rateLimited: 'account',
  badRequest: 'request',
};

/** What is at fault where a test of an endpoint fails with an error of this kind. */
export function endpointFault(kind: EngineErrorKind): EndpointFault {
  return FAULTS[kind] ?? 'service';
}
