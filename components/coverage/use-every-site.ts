import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EVERY_SITE } from '../../utils/core/settings/every-site';

/** True once it is known that the browser allows every site. */
export function useEverySite(): boolean {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    let isShown = true;
    void browser.permissions.contains({ origins: EVERY_SITE }).then((answer) => isShown && setAllowed(answer));
    return () => {
      isShown = false;
    };
  }, []);
  return allowed;
}
