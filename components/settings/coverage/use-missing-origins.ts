import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Which of these match patterns the browser does not allow, followed as that changes; null until it has said. */
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
