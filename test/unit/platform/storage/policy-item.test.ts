import { beforeEach, expect, it } from 'vitest';
import { useFakeBrowser } from '../../../support/browser';
import { useFreshModules } from '../../../support/modules';

const { disks, policy } = useFakeBrowser();
const startAgain = useFreshModules();
const turn = () => new Promise((resolve) => setTimeout(resolve));

const opened = async () => {
  startAgain();
  return (await import('../../../../utils/platform/storage/policy-item')).policyItem;
};
let policyItem: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  policyItem = await opened();
});

it('is what the organisation has set, and names what of it cannot be used', async () => {
  policy({ engine: 'local', keepBriefs: 'many', colour: 'red' });
  expect(await policyItem.get()).toEqual({ policy: { engine: 'local' }, wrong: ['keepBriefs', 'colour'] });
});

it('is empty where nobody has set anything, which Firefox says by refusing', async () => {
  disks.managed.broken = new Error('Managed storage manifest not found');
  expect(await policyItem.get()).toEqual({ policy: {}, wrong: [] });
});

it('is read once, not with each asking', async () => {
  await policyItem.get();
  disks.managed.data = { engine: 'local' };
  expect((await policyItem.get()).policy).toEqual({});
});

it('holds as soon as it is changed, for those who ask and those who listen', async () => {
  const heard: unknown[] = [];
  await policyItem.get();
  const stop = policyItem.watch(({ policy: now }) => heard.push(now));
  policy({ engine: 'local' });
  await turn();
  expect((await policyItem.get()).policy).toEqual({ engine: 'local' });
  stop();
  policy({});
  await turn();
  expect(heard).toEqual([{ engine: 'local' }]);
});
