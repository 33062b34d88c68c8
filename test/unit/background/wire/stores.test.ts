import { beforeEach, expect, it } from 'vitest';
import { readKey, saveKey } from '../../../../utils/platform/storage/keys';
import { useFakeBrowser } from '../../../support/browser';
import { useFreshModules } from '../../../support/modules';

const { disks, policy } = useFakeBrowser();
// The module follows the policy for the life of a worker, so each test loads it again.
const startAgain = useFreshModules();
const turn = () => new Promise((resolve) => setTimeout(resolve));

const woken = async () => {
  startAgain();
  return import('../../../../utils/background/wire/stores');
};
let worker: Awaited<ReturnType<typeof woken>>;
beforeEach(async () => {
  worker = await woken();
});

it('content scripts, which share a process with the page, have no business in the stores', () => {
  worker.guardStores();
  expect([disks.local.accessLevel, disks.managed.accessLevel]).toEqual(['TRUSTED_CONTEXTS', 'TRUSTED_CONTEXTS']);
});

it.each(['before', 'after'])('keys move where the organisation wants them when it says so: %s', async (when) => {
  const say = async () => {
    policy({ keyStorage: 'session' });
    await turn();
  };
  await saveKey('brave', 'brave-0123456789', { place: 'local' });
  if (when === 'before') await say();
  worker.followKeyPolicy();
  await turn();
  if (when === 'after') await say();
  await turn();
  expect(JSON.stringify(disks.local.data)).not.toContain('brave-0123456789');
  expect(await readKey('brave')).toBe('brave-0123456789');
});

it('keys stay where the reader wants them when nobody says otherwise', async () => {
  await saveKey('brave', 'brave-0123456789', { place: 'local' });
  worker.followKeyPolicy();
  policy({ engine: 'local' });
  await turn();
  expect(JSON.stringify(disks.local.data)).toContain('brave-0123456789');
});
