import { changesSince } from '../../core/run/changed';
import { contentHash } from '../../core/run/kept';
import type { ChangeCheck } from '../../platform/messages/calls';
import type { Shelf } from '../../platform/storage/kept/shelf';
import type { ReadReports } from '../coverage/read-reports';

interface Deps {
  shelf: Pick<Shelf, 'brief'>;
  readReports: ReadReports;
}

/** Milliseconds for reading the page. */
const PATIENCE_MS = 25_000;

/** Reads the page of a kept brief, as another outlet's is read, and compares it with the text that was kept. */
export async function checkChanges(key: string, { shelf, readReports }: Deps): Promise<ChangeCheck | null> {
  const kept = await shelf.brief(key);
  if (!kept) return null;
  const { canonicalUrl: url } = kept.article;
  const { reading = 'unread', article = null } =
    (await readReports([{ id: url, url }], AbortSignal.timeout(PATIENCE_MS))).get(url) ?? {};
  if (!article) return { reading, same: false, changes: null };
  const same = (await contentHash(article)) === (await contentHash(kept.article));
  return { reading, same, changes: same ? null : changesSince(kept, article) };
}
