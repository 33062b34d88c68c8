import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * Returns those of these match patterns that the browser does not allow, and follows changes; null until the browser
 * has answered.
 */
export function useMissingOrigins(origins: readonly string[]): string[] | null {
  const [missing, setMissing] = useState<string[] | null>(null);
  const wanted = origins.join(' ');
  useEffect(() => {
    let current = true;
    const look = async () => {
      const asked = wanted === '' ? [] : wanted.split(' ');
      const allowed = await Promise.all(
        asked.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)),
      );
      if (current) setMissing(asked.filter((_, index) => !allowed[index]));
    };
    const changed = () => void look();
    changed();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [wanted]);
  return missing;
}
