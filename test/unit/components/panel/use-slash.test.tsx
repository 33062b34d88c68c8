import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useSlash } from '../../../../components/panel/use-slash';
import { useScreen } from '../../../support/view';

const show = useScreen();

function View({ on, go }: { on: boolean; go(): void }) {
  useSlash({ on, go });
  return (
    <>
      <button type="button">b</button>
      <input />
      <textarea />
    </>
  );
}

it.each([
  ['on a button', 'button', {}, true, 1],
  ['in a field', 'input', {}, true, 0],
  ['in a long field', 'textarea', {}, true, 0],
  ['with a modifier', 'button', { ctrlKey: true }, true, 0],
  ['another key', 'button', { key: 'a' }, true, 0],
  ['switched off', 'button', {}, false, 0],
])('"/" leads to the question field: %s', async (_, selector, change, on, times) => {
  const go = vi.fn();
  const { root } = await show(<View on={on} go={go} />);
  await act(() => {
    const { KeyboardEvent } = window;
    root.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, ...change }));
  });
  expect(go).toHaveBeenCalledTimes(times);
});
