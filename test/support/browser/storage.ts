import { clone } from './clone';
import { type FakeEvent, fakeEvent } from './event';

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}
type Changes = Record<string, Change>;

/** One of the browser's storage areas, in memory. */
export interface FakeArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel(options: { accessLevel: string }): Promise<void>;
  onChanged: FakeEvent<[Changes]>;
}

interface Disk {
  /** All stored values, for tests to read and to change; changes here fire no event. */
  data: Record<string, unknown>;
  /** The error that the next reads and writes throw; null for none. */
  broken: Error | null;
  /** Most characters of JSON that fit. */
  room: number;
  /** The contexts that may read it. */
  accessLevel: string;
}

/**
 * Makes a storage area as browsers have it: values are copied in and out, a missing key is missing in the answer too,
 * and unchanged values fire no event.
 */
export function fakeArea(onChanged: FakeEvent<[Changes, string]>, name: string) {
  const disk: Disk = { data: {}, broken: null, room: Number.POSITIVE_INFINITY, accessLevel: '' };
  const own = fakeEvent<[Changes]>();
  const listed = (keys: string | string[] | null) => (keys === null ? Object.keys(disk.data) : [keys].flat());

  function tell(changes: Changes): void {
    if (Object.keys(changes).length === 0) return;
    queueMicrotask(() => {
      own.fire(changes);
      onChanged.fire(changes, name);
    });
  }

  function put(items: Record<string, unknown>): void {
    const changes: Changes = {};
    for (const [key, value] of Object.entries(items)) {
      const newValue = clone(value);
      if (newValue === undefined) continue;
      const oldValue = disk.data[key];
      if (JSON.stringify(oldValue) !== JSON.stringify(newValue))
        changes[key] = { ...(key in disk.data ? { oldValue } : {}), newValue: clone(newValue) };
      disk.data[key] = newValue;
    }
    tell(changes);
  }

  function take(keys: readonly string[]): void {
    const changes: Changes = {};
    for (const key of keys) {
      if (!(key in disk.data)) continue;
      changes[key] = { oldValue: disk.data[key] };
      delete disk.data[key];
    }
    tell(changes);
  }

  const area: FakeArea = {
    async get(keys) {
      if (disk.broken) throw disk.broken;
      const there = listed(keys).filter((key) => key in disk.data);
      return Object.fromEntries(there.map((key) => [key, clone(disk.data[key])]));
    },
    async set(items) {
      if (disk.broken) throw disk.broken;
      if (JSON.stringify({ ...disk.data, ...items }).length > disk.room) throw new Error('QUOTA_BYTES quota exceeded');
      put(items);
    },
    async remove(keys) {
      if (disk.broken) throw disk.broken;
      take(listed(keys));
    },
    async clear() {
      if (disk.broken) throw disk.broken;
      take(listed(null));
    },
    async setAccessLevel({ accessLevel }) {
      disk.accessLevel = accessLevel;
    },
    onChanged: own,
  };
  const reset = () => {
    Object.assign(disk, { broken: null, room: Number.POSITIVE_INFINITY, accessLevel: '' });
    take(listed(null));
  };
  return { area, disk, put, take, reset };
}

/** The three storage areas. Tests set the organisation's policy by `policy`; extensions may only read it. */
export function fakeStorage() {
  const onChanged = fakeEvent<[Changes, string]>();
  const local = fakeArea(onChanged, 'local');
  const session = fakeArea(onChanged, 'session');
  const managed = fakeArea(onChanged, 'managed');
  const readOnly = async () => {
    throw new Error('This is a read-only store.');
  };
  const policy = (fields: Record<string, unknown>) => {
    managed.take(Object.keys(managed.disk.data).filter((name) => !(name in fields)));
    managed.put(fields);
  };
  return {
    storage: {
      local: local.area,
      session: session.area,
      managed: { ...managed.area, set: readOnly, remove: readOnly, clear: readOnly },
      onChanged,
    },
    disks: { local: local.disk, session: session.disk, managed: managed.disk },
    policy,
    reset() {
      for (const { reset } of [local, session, managed]) reset();
    },
  };
}
