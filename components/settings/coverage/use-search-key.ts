import { useEffect, useState } from 'preact/hooks';
import type { FinderName } from '../../../utils/core/settings/finders';
import { send } from '../../../utils/platform/messages/send';
import type { Settings } from '../../../utils/platform/storage/settings';

/** The key of a finder: typed in a page, kept by the background, and from then on only shown masked. */
export function useSearchKey(name: FinderName, place: Settings['keyStorage']) {
  const [masked, setMasked] = useState('');
  const [said, setSaid] = useState<'saved' | 'coverageSet_notSaved' | null>(null);
  const take = (masks: Record<string, string>) => setMasked(masks[name] ?? '');
  const failed = () => setSaid('coverageSet_notSaved');
  useEffect(() => void send({ type: 'maskedKeys' }).then(take, () => undefined), []);
  return {
    masked,
    said,
    save: (key: string) =>
      void send({ type: 'saveKey', provider: name, key, place }).then((masks) => {
        take(masks);
        setSaid('saved');
      }, failed),
    forget: () =>
      void send({ type: 'forgetKeys', provider: name }).then((masks) => {
        take(masks);
        setSaid(null);
      }, failed),
  };
}
