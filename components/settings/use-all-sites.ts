import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { EVERY_SITE } from '../../utils/core/settings/every-site';

/** A switch that is on only where the browser lets all sites be read. */
export interface AllSitesSwitch {
  /** The reader declined when asked last. */
  refused: boolean;
  /** To be called within the click. */
  change(now: { checked: boolean }): void;
}

/** Asks the browser for all sites before a switch goes on; `save` gets the state of the switch after that. */
export function useAllSites(save: (now: { checked: boolean }) => Promise<void>): AllSitesSwitch {
  const [refused, setRefused] = useState(false);
  return {
    refused,
    change(now) {
      if (!now.checked) {
        void save(now);
        return;
      }
      // Within the click: the browser's question may not come after anything awaited.
      void browser.permissions
        .request({ origins: EVERY_SITE })
        .catch(() => false)
        .then((checked) => {
          setRefused(!checked);
          return save({ checked });
        });
    },
  };
}
