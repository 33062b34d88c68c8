import { expect, it } from 'vitest';
import { downloadPace } from '../../../../utils/core/settings/download-pace';

const MB = 1e6;

it.each([
  ['of a known size', { have: 50 * MB, at: 10_000 }, 250 * MB, { pace: 5 * MB, left: 40 }],
  ['of an unknown size', { have: 50 * MB, at: 10_000 }, null, { pace: 5 * MB, left: null }],
  ['that was gone on with', { have: 250 * MB, at: 10_000 }, 250 * MB, { pace: 25 * MB, left: 0 }],
  ['that has just begun', { have: 50 * MB, at: 2999 }, 250 * MB, null],
  ['that stands still', { have: 0, at: 60_000 }, 250 * MB, null],
  ['that began anew', { have: -5, at: 60_000 }, 250 * MB, null],
])('the pace of a download %s', (_, now, total, pace) => {
  expect(downloadPace({ have: 0, at: 0 }, now, total)).toEqual(pace);
});
