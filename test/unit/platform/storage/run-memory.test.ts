import { expect, it } from 'vitest';
import { runMemory } from '../../../../utils/platform/storage/run-memory';
import { useFakeBrowser } from '../../../support/browser';
import { aRun } from '../../../support/run';

const { disks } = useFakeBrowser();

it('gives back the runs of all tabs, each as it was saved last', async () => {
  await runMemory.save(aRun({ tabId: 1, stage: 'reading' }));
  await runMemory.save(aRun({ tabId: 1, stage: 'done' }));
  await runMemory.save(aRun({ tabId: 2 }));
  const runs = await runMemory.load();
  expect(runs.map(({ tabId, stage }) => [tabId, stage])).toEqual([
    [1, 'done'],
    [2, 'reading'],
  ]);
  expect(runs[1]).toEqual(aRun({ tabId: 2 }));
});

it('forgets one tab and leaves the others', async () => {
  await runMemory.save(aRun({ tabId: 1 }));
  await runMemory.save(aRun({ tabId: 12 }));
  await runMemory.remove(1);
  expect((await runMemory.load()).map(({ tabId }) => tabId)).toEqual([12]);
});

it('takes nothing else for a run', async () => {
  disks.session.data = { keys: { openai: 'key' }, 'run:3': null, 'run:4': 'text', 'run:5': { id: 'x' } };
  expect(await runMemory.load()).toEqual([]);
});

it('never writes to the disk', async () => {
  await runMemory.save(aRun());
  expect(disks.local.data).toEqual({});
});

it('rejects where the memory is full, and keeps what it had', async () => {
  await runMemory.save(aRun({ tabId: 1 }));
  disks.session.room = 100;
  await expect(runMemory.save(aRun({ tabId: 2 }))).rejects.toThrow('quota');
  expect(await runMemory.load()).toHaveLength(1);
});
