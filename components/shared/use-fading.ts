import { useEffect, useState } from 'preact/hooks';

/** Milliseconds for which a message that reports an end stays: long enough to be read out, and not met again later. */
const STAYS_MS = 10_000;

/** Returns a message, and '' once it has been there for a while; one of work in progress does not fade. */
export function useFading(words: string, { fades }: { fades: boolean }): string {
  const [gone, setGone] = useState('');
  useEffect(() => {
    setGone('');
    if (!fades || words === '') return;
    const timer = setTimeout(() => setGone(words), STAYS_MS);
    return () => clearTimeout(timer);
  }, [words, fades]);
  return gone === words ? '' : words;
}
