import { useEffect, useState } from 'preact/hooks';

/** Width (CSS px) from which two parts fit beside each other; the style sheet has the same. */
const WIDE = '(min-width: 720px)';

/** Returns true while the panel is wide enough for two columns, and renders again when that changes. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => globalThis.matchMedia?.(WIDE).matches ?? false);
  useEffect(() => {
    const query = globalThis.matchMedia?.(WIDE);
    if (!query) return;
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
