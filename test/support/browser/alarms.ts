import { fakeEvent } from './event';

interface Alarm {
  name: string;
  /** Epoch ms. */
  scheduledTime: number;
  periodInMinutes?: number;
}

/** Alarms that go off when a test says so. */
export function fakeAlarms() {
  const set = new Map<string, Alarm>();
  const onAlarm = fakeEvent<[Alarm]>();
  return {
    alarms: {
      create(name: string, { when = Date.now(), periodInMinutes }: { when?: number; periodInMinutes?: number }) {
        set.set(name, { name, scheduledTime: when, ...(periodInMinutes ? { periodInMinutes } : {}) });
      },
      get: async (name: string) => set.get(name),
      clear: async (name: string) => set.delete(name),
      onAlarm,
    },
    /** The alarms that are set, by name. */
    set,
    /** Lets an alarm go off. */
    ring(name: string) {
      const alarm = set.get(name);
      if (alarm) onAlarm.fire(alarm);
    },
    reset: () => set.clear(),
  };
}
