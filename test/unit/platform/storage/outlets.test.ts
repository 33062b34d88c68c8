import { expect, it } from 'vitest';
import type { Outlet } from '../../../../utils/core/coverage/types';
import { knownOutlets } from '../../../../utils/platform/storage/outlets';
import { useFakeBrowser } from '../../../support/browser';

const { disks } = useFakeBrowser();

const LEDGER: Outlet = {
  ...{ name: 'Ledger', country: 'GB', lang: 'en', kind: 'regional', owner: 'Ledger Trust', wikidata: 'Q1' },
};
const YEAR = 365 * 24 * 3600_000;

it('knows an outlet that an earlier worker looked up, once it has been read', async () => {
  await knownOutlets(() => 1000).remember('ledger.example', LEDGER, { traces: true });
  const later = knownOutlets(() => 2000);
  expect(later.get('ledger.example')).toBeUndefined();
  await later.ready();
  expect(later.get('ledger.example')).toEqual(LEDGER);
});

it('tells an outlet of which nothing is known from one that was not looked up', async () => {
  const outlets = knownOutlets(() => 1000);
  await outlets.remember('nobody.example', null, { traces: true });
  expect(outlets.get('nobody.example')).toBeNull();
  expect(outlets.get('other.example')).toBeUndefined();
});

it('looks up again what is old', async () => {
  let now = 1000;
  const outlets = knownOutlets(() => now);
  await outlets.remember('ledger.example', LEDGER, { traces: true });
  now += YEAR;
  expect(outlets.get('ledger.example')).toBeUndefined();
});

it('leaves no trace of a private window, which knows it all the same', async () => {
  const outlets = knownOutlets(() => 1000);
  await outlets.remember('ledger.example', LEDGER, { traces: false });
  expect(outlets.get('ledger.example')).toEqual(LEDGER);
  expect(disks.local.data).toEqual({});
  await outlets.remember('other.example', null, { traces: true });
  expect(JSON.stringify(disks.local.data)).not.toContain('ledger');
});

it('goes on without the disk', async () => {
  disks.local.broken = new Error('locked');
  const outlets = knownOutlets(() => 1000);
  await outlets.ready();
  await outlets.remember('ledger.example', LEDGER, { traces: true });
  expect(outlets.get('ledger.example')).toEqual(LEDGER);
});

it('takes nothing else for a list of outlets', async () => {
  disks.local.data = { outlets: { ledger: LEDGER } };
  const outlets = knownOutlets(() => 1000);
  await outlets.ready();
  expect(outlets.get('ledger.example')).toBeUndefined();
});
