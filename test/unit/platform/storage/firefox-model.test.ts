import { expect, it } from 'vitest';
import { firefoxModelItem } from '../../../../utils/platform/storage/firefox-model';
import { useFakeBrowser } from '../../../support/browser';

const { disks } = useFakeBrowser();

it('says whether the model was got, and not so where nobody knows', async () => {
  expect(await firefoxModelItem.read()).toBe(false);
  await firefoxModelItem.remember();
  expect(await firefoxModelItem.read()).toBe(true);
});

it('takes nothing but true for a yes', async () => {
  disks.local.data = { firefoxModel: 'true' };
  expect(await firefoxModelItem.read()).toBe(false);
});
