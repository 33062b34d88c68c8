import { beforeEach, expect, it } from 'vitest';
import type { Settings } from '../../../../utils/platform/storage/settings';
import { useFakeBrowser } from '../../../support/browser';
import { useFreshModules } from '../../../support/modules';

const { disks, policy } = useFakeBrowser();
const startAgain = useFreshModules();
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The module as in a page that has just been opened. */
const opened = async () => {
  startAgain();
  return (await import('../../../../utils/platform/storage/settings-item')).settingsItem;
};
let settingsItem: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  settingsItem = await opened();
});

it('is all defaults where nothing was ever set, and Automatic chooses the engine', async () => {
  expect(await settingsItem.get()).toMatchObject({ engine: 'auto', keepBriefs: expect.any(Number), neverSites: [] });
});

it('changes some fields and keeps the rest', async () => {
  await settingsItem.update({ engine: 'instant' });
  await settingsItem.update({ hideNotFound: true });
  expect(await settingsItem.get()).toMatchObject({ engine: 'instant', hideNotFound: true });
});

it('loses nothing of what two pages change at the same time', async () => {
  const other = await opened();
  await Promise.all([settingsItem.update({ engine: 'instant' }), other.update({ hideNotFound: true })]);
  expect(await settingsItem.get()).toMatchObject({ engine: 'instant', hideNotFound: true });
});

it('lets what the organisation has set win, without writing it into the reader’s own', async () => {
  await settingsItem.update({ engine: 'instant' });
  policy({ engine: 'local', keepBriefs: 0 });
  await turn();
  expect(await settingsItem.get()).toMatchObject({ engine: 'local', keepBriefs: 0 });
  await settingsItem.update({ engine: 'remote', hideNotFound: true });
  expect(await settingsItem.get()).toMatchObject({ engine: 'local', hideNotFound: true });
  policy({});
  await turn();
  expect(await settingsItem.get()).toMatchObject({ engine: 'instant', hideNotFound: true });
  expect(disks.local.data).toMatchObject({ settings: { engine: 'instant' } });
});

it('tells of changes by whichever page, and of a policy that comes or goes', async () => {
  const heard: string[] = [];
  const stop = settingsItem.watch(({ engine }) => heard.push(engine));
  const other = await opened();
  await other.update({ engine: 'instant' });
  await turn();
  policy({ engine: 'local' });
  await turn();
  policy({});
  await turn();
  stop();
  await other.update({ engine: 'remote' });
  await turn();
  expect(heard).toEqual(['instant', 'local', 'instant']);
});

it('is known without waiting once it has been read', async () => {
  await settingsItem.update({ engine: 'instant' });
  const fresh = await opened();
  const first = fresh.current();
  expect(first).toBeInstanceOf(Promise);
  await first;
  expect(fresh.current()).toMatchObject({ engine: 'instant' });
});

it('is what was set last where a change comes in during the first reading', async () => {
  const heard: Settings[] = [];
  settingsItem.watch((settings) => heard.push(settings));
  const reading = settingsItem.current();
  await settingsItem.update({ engine: 'instant' });
  await reading;
  expect(settingsItem.current()).toMatchObject({ engine: 'instant' });
});

it('holds to the policy where the reader’s own cannot be read', async () => {
  policy({ engine: 'local' });
  disks.local.broken = new Error('locked');
  await expect(settingsItem.get()).rejects.toThrow('locked');
  expect(await settingsItem.current()).toMatchObject({ engine: 'local' });
});

it('rejects a change that cannot be written, and goes on', async () => {
  disks.local.broken = new Error('full');
  await expect(settingsItem.update({ engine: 'instant' })).rejects.toThrow('full');
  disks.local.broken = null;
  await settingsItem.update({ hideNotFound: true });
  expect(await settingsItem.get()).toMatchObject({ engine: 'auto', hideNotFound: true });
});
