import { useEffect, useState } from 'preact/hooks';

/** What the page shows: the list, or one brief. */
export interface Place {
  /** Key of the brief; '' for the list. */
  brief: string;
  /** The search as typed. */
  search: string;
}

/** The place that an address names, in its fragment. */
export function placeOf(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return { brief: given.get('brief') ?? '', search: given.get('q') ?? '' };
}

/** The fragment that names a place. */
export function hashOf({ brief, search }: Place): string {
  const given = new URLSearchParams();
  if (search) given.set('q', search);
  if (brief) given.set('brief', brief);
  return `#${given.toString()}`;
}

/** The page's place; the browser's back button works on it. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
