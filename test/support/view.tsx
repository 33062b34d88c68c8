import { computeAccessibleName, getRole, isDisabled } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { I18nProvider } from '../../components/shared/i18n';
import { eventually } from './eventually';
import { testI18n } from './i18n';

/** Properties of a window that views use as globals. */
const GLOBALS = [
  ...['document', 'Element', 'HTMLElement', 'Node', 'Event', 'MouseEvent', 'DOMParser', 'getComputedStyle'],
  ...['addEventListener', 'removeEventListener', 'requestAnimationFrame', 'cancelAnimationFrame'],
] as const;

const WORDS = { en: testI18n('en'), fr: testI18n('fr') };

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Makes queries for a screen, by the roles and names that assistive technology gets. */
function screenOf(root: Element) {
  const all = (role: string) => [...root.querySelectorAll('*')].filter((element) => getRole(element) === role);
  const name = (element: Element) => plain(computeAccessibleName(element));
  const find = (role: string, wanted: string): Element => {
    const there = all(role);
    const found = there.filter((element) => name(element) === wanted);
    const [only] = found;
    if (!only || found.length > 1)
      throw new Error(`${found.length} × ${role} “${wanted}” among: ${there.map(name).join(' | ') || 'none'}`);
    return only;
  };
  const inTurn = (task: () => void) =>
    act(async () => {
      task();
      await new Promise((resolve) => setTimeout(resolve));
    });
  const fill = (field: Element | null, value: string) =>
    inTurn(() => {
      if (!field) throw new Error('No such field');
      Object.assign(field, { value });
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    });
  const settle = () => inTurn(() => undefined);
  const until = (check: () => void) =>
    eventually(async () => {
      await settle();
      check();
    });
  return {
    root,
    /** All text, in order. */
    text: () => plain(root.textContent),
    /** The text of all elements that have this role. */
    said: (role: string) =>
      all(role)
        .map(({ textContent }) => plain(textContent))
        .filter(Boolean),
    /** The text of all elements that a selector finds. */
    texts: (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => plain(textContent)),
    /** Names of all elements that have this role. */
    names: (role: string) => all(role).map(name),
    /** Names of the buttons that can be pressed, except those that only unfold a section. */
    buttons: () =>
      all('button')
        .filter((element) => !isDisabled(element) && element.tagName !== 'SUMMARY')
        .map(name),
    /** The only element of this role and name. */
    find,
    /** Presses a button, or an element of this role. */
    press: (wanted: string, role = 'button') =>
      inTurn(() => {
        const element = find(role, wanted);
        if (element instanceof HTMLElement) element.click();
      }),
    /** Presses a button within one of several sections. */
    pressIn: (part: string, wanted: string) => {
      const [only, more] = root.querySelectorAll(part);
      if (!only || more) throw new Error(`Not one ${part}`);
      return screenOf(only).press(wanted);
    },
    /** Types into a field, or chooses in a list by its value. */
    type: (role: string, wanted: string, value: string) => fill(find(role, wanted), value),
    /** Types into a field that has no role of its own, such as one for a key. */
    typeInto: (selector: string, value: string) => fill(root.querySelector(selector), value),
    /** Chooses in a list by the words of an option. */
    choose: (wanted: string, words: string) => {
      const list = find('combobox', wanted);
      const option = [...list.querySelectorAll('option')].find(({ textContent }) => plain(textContent) === words);
      return fill(list, option?.value ?? '');
    },
    /** Leaves a field. */
    leave: (role: string, wanted: string) =>
      inTurn(() => void find(role, wanted).dispatchEvent(new Event('blur', { bubbles: false }))),
    /** Submits the only form. */
    submit: () =>
      inTurn(() => {
        const forms = root.querySelectorAll('form');
        if (forms.length !== 1) throw new Error(`${forms.length} forms`);
        forms[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
    /** Waits until pending work has finished. */
    settle,
    /** Waits until a check holds: for parts that are loaded from a file of their own, or appear after a while. */
    until,
    /** Waits for a text to appear. */
    seen: (words: string) =>
      until(() => {
        const text = plain(root.textContent);
        if (!text.includes(words)) throw new Error(`“${words}” is not in: ${text}`);
      }),
  };
}

export type Screen = ReturnType<typeof screenOf>;

/**
 * Makes a window for the views of this test file. `show` renders one, in English by default; shown again it is updated.
 * All are removed after each test.
 */
export function useScreen() {
  let window: JSDOM['window'];
  const roots = new Set<Element>();
  beforeAll(() => {
    window = new JSDOM('<!doctype html><body></body>', { url: 'chrome-extension://recoupe/', pretendToBeVisual: true })
      .window;
    // jsdom lacks popovers, and scrolling.
    Object.assign(window.HTMLElement.prototype, { hidePopover: () => undefined, scrollIntoView: () => undefined });
    vi.stubGlobal('window', window);
    for (const one of GLOBALS) {
      const value: unknown = Reflect.get(window, one);
      vi.stubGlobal(one, typeof value === 'function' && !value.prototype ? value.bind(window) : value);
    }
  });
  afterEach(async () => {
    for (const root of roots) {
      await act(() => render(null, root));
      root.remove();
    }
    roots.clear();
  });
  afterAll(() => {
    window.close();
    vi.unstubAllGlobals();
  });
  return async (view: ComponentChildren, { lang = 'en', root }: { lang?: 'en' | 'fr'; root?: Element } = {}) => {
    const place = root ?? window.document.body.appendChild(window.document.createElement('div'));
    roots.add(place);
    const screen = screenOf(place);
    await act(() => render(<I18nProvider value={WORDS[lang]}>{view}</I18nProvider>, place));
    await screen.settle();
    return screen;
  };
}
