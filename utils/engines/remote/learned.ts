import type { Refusable } from './refused';

/** What was found out about one model at one endpoint. */
export interface Lesson {
  /** Parts that it refuses in a request. */
  refused: Set<Refusable>;
  /** The base address at which it answers, where that is not the one that was set up; null until that is known. */
  base: string | null;
  /** Most tokens of one request, as the endpoint told; null until then. */
  room: number | null;
  /** The context that it told when it was asked; undefined until it was. */
  context?: number | null;
}

/** Remembers what was found out about endpoints, for as long as the worker lives. */
export interface Learned {
  of(baseURL: string, model: string): Lesson;
}

export function createLearned(): Learned {
  const lessons = new Map<string, Lesson>();
  return {
    of(baseURL, model) {
      const key = `${baseURL}\n${model}`;
      const known = lessons.get(key) ?? { refused: new Set(), base: null, room: null };
      lessons.set(key, known);
      return known;
    },
  };
}
