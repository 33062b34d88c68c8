import { useEffect, useState } from 'preact/hooks';
import type { CallResults } from '../../utils/platform/messages/calls';
import type { EditionView } from '../../utils/platform/messages/edition';
import { send } from '../../utils/platform/messages/send';

/** Milliseconds between two looks at the clock. */
const LOOK_MS = 30_000;

type Change = 'remakeEdition' | 'hide' | 'unhide' | 'saveStory' | 'markRead';

/** Returns the edition of a day (null for the latest) once it is there, and makes the changes that the reader asks for. */
export function useEdition(day: string | null) {
  const [view, setView] = useState<EditionView | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  /** The hour has passed while the page was open: what is read must not be taken away. */
  const [ready, setReady] = useState(false);

  async function settle(work: Promise<EditionView>): Promise<boolean> {
    setBusy(true);
    setFailed(false);
    try {
      setView(await work);
      return true;
    } catch {
      setFailed(true);
      return false;
    } finally {
      setBusy(false);
    }
  }
  const load = () => {
    setReady(false);
    return settle(send({ type: 'edition', day }));
  };
  useEffect(() => void load(), [day]);
  const next = view?.next ?? 0;
  useEffect(() => {
    if (next === 0) return;
    const timer = setInterval(() => setReady(Date.now() >= next), LOOK_MS);
    return () => clearInterval(timer);
  }, [next]);

  /** Makes a change; an earlier edition is read again after it, since the answer is the latest. */
  async function change<T extends Change>(answer: Promise<CallResults[T]>): Promise<boolean> {
    const done = await settle(answer);
    if (done && day !== null) await load();
    return done;
  }
  async function fetchAll(): Promise<void> {
    setBusy(true);
    await send({ type: 'refreshFeeds', url: null }).catch(() => setFailed(true));
    await load();
  }
  return { view, failed, busy, ready, load, change, fetchAll };
}

export type EditionNow = ReturnType<typeof useEdition>;
