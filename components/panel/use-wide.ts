import { useEffect, useState } from 'preact/hooks';

/** Width (CSS px) from which two parts fit beside each other; the style sheet has the same. */
const WIDE = '(min-width: 720px)';
/** Width (CSS px) from which the head has room for each of its buttons beside the outlet's name. */
const ROOMY = '(min-width: 440px)';
/** Width (CSS px) from which it has room for the pages of the extension. */
const NOT_TINY = '(min-width: 260px)';

/** Returns true while the panel is wide enough for two columns, and renders again when that changes. */
export function useWide(): boolean {
  return useMedia(WIDE);
}

/** Returns the buttons that the head has no room for: none, those of text and options, or those of our pages as well. */
export function useFolded(): 'none' | 'options' | 'pages' {
  const roomy = useMedia(ROOMY);
  const pages = useMedia(NOT_TINY);
  if (roomy) return 'none';
  return pages ? 'options' : 'pages';
}

function useMedia(media: string): boolean {
  const [matches, setMatches] = useState(() => globalThis.matchMedia?.(media).matches ?? false);
  useEffect(() => {
    const query = globalThis.matchMedia?.(media);
    if (!query) return;
    const follow = () => setMatches(query.matches);
    // A panel that slides open is wider than when it was first drawn.
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [media]);
  return matches;
}
