import { expect, it } from 'vitest';
import { storageItem } from '../../../../utils/platform/storage/item';
import { useFakeBrowser } from '../../../support/browser';

const { disks } = useFakeBrowser();
const turn = () => new Promise((resolve) => setTimeout(resolve));

it('gives null where nothing is kept, and after it was removed', async () => {
  const item = storageItem('local', 'thing');
  expect(await item.getValue()).toBeNull();
  await item.setValue({ a: 1 });
  expect(await item.getValue()).toEqual({ a: 1 });
  await item.removeValue();
  expect(await item.getValue()).toBeNull();
});

it('keeps to its own place and name', async () => {
  await storageItem('session', 'thing').setValue(1);
  expect(await storageItem('local', 'thing').getValue()).toBeNull();
  expect(await storageItem('session', 'other').getValue()).toBeNull();
});

it('tells of its own changes, null for a value that is gone, until it is told to stop', async () => {
  const heard: unknown[] = [];
  const item = storageItem('local', 'thing');
  const stop = item.watch((value) => heard.push(value));
  await item.setValue(1);
  await storageItem('local', 'other').setValue(2);
  await storageItem('session', 'thing').setValue(3);
  await item.removeValue();
  await turn();
  stop();
  await item.setValue(4);
  await turn();
  expect(heard).toEqual([1, null]);
});

it('rejects as the browser does', async () => {
  disks.local.broken = new Error('locked');
  await expect(storageItem('local', 'thing').getValue()).rejects.toThrow('locked');
  await expect(storageItem('local', 'thing').setValue(1)).rejects.toThrow('locked');
});
