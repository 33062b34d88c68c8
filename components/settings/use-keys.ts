import { useEffect, useState } from 'preact/hooks';
import { send } from '../../utils/platform/messages/send';
import type { Settings } from '../../utils/platform/storage/settings';
import type { SectionProps } from './parts';

/** Returns the saved keys, masked, by the ids of their endpoints, and what can be done with them. */
export function useKeys(update: SectionProps['update'], onFailed: () => void) {
  const [masks, setMasks] = useState<Record<string, string>>({});
  useEffect(() => void send({ type: 'maskedKeys' }).then(setMasks, () => undefined), []);
  return {
    masks,
    has: Object.keys(masks).length > 0,
    /** Saves a key for an endpoint; '' leaves the one that is saved. */
    async save(id: string, key: string, place: Settings['keyStorage']): Promise<void> {
      const call = { type: 'saveKey', provider: id, key, place } as const;
      setMasks(await send(key ? call : { type: 'maskedKeys' }));
    },
    forget: async (id: string) => setMasks(await send({ type: 'forgetKeys', provider: id })),
    forgetAll: () => void send({ type: 'forgetKeys' }).then(setMasks, onFailed),
    keepIn: (keyStorage: Settings['keyStorage']) =>
      void update({ keyStorage })
        .then(() => send({ type: 'moveKeys', place: keyStorage }))
        .catch(onFailed),
  };
}
