import { INDEXES } from '../newsroom/indexes/index';
import type { IndexAnswer, IndexName } from '../newsroom/indexes/types';
import { loadWorld } from '../newsroom/indexes/world';
import type { NewsroomRequest } from '../newsroom/types';

const world = await loadWorld();

/** Asks the service at an address; fails where the address is not one of the service's. */
export function ask(name: IndexName, address: string, more: Partial<NewsroomRequest> = {}): IndexAnswer {
  const { hostname: host, pathname: path, searchParams: query } = new URL(address);
  const request = { scheme: 'https' as const, host, port: 443, path, query, method: 'GET', headers: {}, body: '' };
  const answer = INDEXES[name].service({ ...request, ...more }, world);
  if (!answer) throw new Error(`${name} does not know ${address}`);
  return answer;
}

/** Returns the value at a path of a JSON answer; undefined where there is none. */
export function at(answer: IndexAnswer, ...path: (string | number)[]): unknown {
  let found: unknown = JSON.parse(answer.body.toString());
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** Returns the objects of a list at a path of a JSON answer; [] where there is none. */
export function rows(answer: IndexAnswer, ...path: (string | number)[]): Record<string, unknown>[] {
  const found = at(answer, ...path);
  return Array.isArray(found) ? found : [];
}
