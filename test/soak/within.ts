/** Waits for work, at most so many milliseconds: a page that goes away while it is asked may never answer. */
export function within<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer for ${ms} ms: ${what}`)), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
