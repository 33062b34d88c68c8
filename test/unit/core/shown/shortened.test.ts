import { expect, it } from 'vitest';
import { shortened } from '../../../../utils/core/shown/shortened';

it.each([
  ['The dam was closed.', 'The dam was closed.'],
  ['  Two\n lines  ', 'Two lines'],
  ['Northmarch Water, which owns the dam, said a team noticed the flow', 'Northmarch Water, which owns the …'],
  ['Northmarch Water and the county said, they knew of it', 'Northmarch Water and the county …'],
  ['x'.repeat(50), `${'x'.repeat(36)} …`],
  ['水'.repeat(50), `${'水'.repeat(36)} …`],
  ['😀'.repeat(40), `${'😀'.repeat(36)} …`],
  ['', ''],
])('%s', (text, short) => {
  expect(shortened(text)).toBe(short);
});
