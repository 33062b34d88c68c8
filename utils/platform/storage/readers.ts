import * as v from 'valibot';
import { storedKind } from '../../core/stored/stored-kind';
import { storageItem } from './item';

/** A model at a service, as the reader knows both. */
export interface ReaderName {
  service: string;
  model: string;
}

/** How a model has done in second readings on this machine. */
export interface ReaderRecord extends ReaderName {
  readings: number;
  /** Readings that were thrown away, since it did not see what had been spoiled. */
  thrownAway: number;
  /** It is not asked again until the reader says so. */
  barred: boolean;
}

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const record = v.object({
  service: v.string(),
  model: v.string(),
  readings: count,
  thrownAway: count,
  barred: v.fallback(v.boolean(), false),
});
const kind = storedKind(v.object({ readers: v.array(record) }), []);

/** Second readings by model, `storage.local`; cleared by "Delete everything". */
const item = storageItem('local', 'readers');

/** Most models that are remembered, the last used ones. */
const MOST = 100;

const same = (one: ReaderName, other: ReaderName) => one.service === other.service && one.model === other.model;
const parse = (stored: unknown): ReaderRecord[] => kind.read(stored)?.readers ?? [];

/** The record of a reader with one reading more. */
function withReading(
  all: readonly ReaderRecord[],
  { service, model }: ReaderName,
  { passed }: { passed: boolean },
): ReaderRecord[] {
  const before = all.find((one) => same(one, { service, model }));
  const next: ReaderRecord = {
    service,
    model,
    readings: (before?.readings ?? 0) + 1,
    thrownAway: (before?.thrownAway ?? 0) + (passed ? 0 : 1),
    barred: !passed,
  };
  return [next, ...all.filter((one) => !same(one, next))].slice(0, MOST);
}

/** The records on disk, for pages. */
export const readersItem = {
  get: async (): Promise<ReaderRecord[]> => parse(await item.getValue()),
  watch: (listener: (readers: ReaderRecord[]) => void): (() => void) => item.watch((stored) => listener(parse(stored))),
};

/** The record of the models that read a second time. */
export interface ReaderBook {
  isBarred(reader: ReaderName): Promise<boolean>;
  /** Counts a reading; one that was thrown away bars the model. */
  add(reader: ReaderName, reading: { passed: boolean }, how: { traces: boolean }): Promise<void>;
  /** The reader wants it asked again. */
  allow(reader: ReaderName, how: { traces: boolean }): Promise<void>;
}

/** The background's book of readers; readings in private windows are remembered until the worker ends. */
export function readerBook(): ReaderBook {
  let passing: ReaderRecord[] = [];
  const change = async (next: (all: readonly ReaderRecord[]) => ReaderRecord[], { traces }: { traces: boolean }) => {
    if (!traces) {
      passing = next(passing);
      return;
    }
    await navigator.locks.request('readers', async () => {
      await item.setValue(kind.write({ readers: next(await readersItem.get()) }));
    });
  };
  return {
    isBarred: async (reader) => {
      const known =
        passing.find((one) => same(one, reader)) ?? (await readersItem.get()).find((one) => same(one, reader));
      return known?.barred ?? false;
    },
    add: (reader, reading, how) => change((all) => withReading(all, reader, reading), how),
    allow: (reader, how) =>
      change((all) => {
        const before = all.find((one) => same(one, reader)) ?? { ...reader, readings: 0, thrownAway: 0 };
        return [{ ...before, barred: false }, ...all.filter((one) => !same(one, reader))];
      }, how),
  };
}
