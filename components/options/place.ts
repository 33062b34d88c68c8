import { useEffect, useState } from 'preact/hooks';

/** The pages of the options, in the order of the navigation; each stands at `#/` and its name. */
export const PLACES = ['briefs', 'models', 'reports', 'library', 'looks'] as const;
export type Place = (typeof PLACES)[number];

/** The page that a hash leads to; the first where it leads to none. */
export function placeOf(hash: string): Place {
  const name = hash.replace(/^#\/?/, '');
  return PLACES.find((place) => place === name) ?? PLACES[0];
}

export const addressOf = (place: Place): string => `#/${place}`;

/** Returns the page that the address leads to, and follows it. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
