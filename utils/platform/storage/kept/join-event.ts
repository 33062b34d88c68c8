import { eventAmong } from '../../../core/library/event';
import type { KeptDatabase } from './database';
import { readRow, storedRow } from './rows';

/** The newest briefs among which those on the same event are looked for. */
const NEWEST = 40;

/** Finds out with which of the newest briefs one is on the same event. */
export async function joinEvent(database: KeptDatabase, key: string): Promise<void> {
  const db = await database.open();
  const row = readRow(await db.get('rows', key));
  if (!row || row.event !== row.key) return;
  const others = (await db.getAllFromIndex('rows', 'newest', null, NEWEST)).flatMap((one) => readRow(one) ?? []);
  const event = eventAmong(row, others);
  if (event === row.event) return;
  await database.write(async (tx) => {
    const now = readRow(await tx.objectStore('rows').get(key));
    if (now) await tx.objectStore('rows').put(storedRow({ ...now, event }));
  });
}
