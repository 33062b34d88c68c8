import { expect, it } from 'vitest';
import { allowOwnScripts } from '../../../utils/platform/own-scripts';

const location = { href: 'chrome-extension://abc/offscreen.html' };

/** The rule that a document hands to the browser. */
function ruleIn(): (url: string) => string {
  const rules: ((url: string) => string)[] = [];
  const trustedTypes = {
    createPolicy(_: string, { createScriptURL }: { createScriptURL?(url: string): string }) {
      if (createScriptURL) rules.push(createScriptURL);
      return { createHTML: (html: string) => html };
    },
  };
  allowOwnScripts({ location, trustedTypes });
  const [rule] = rules;
  if (!rule) throw new Error('no policy');
  return rule;
}

it('takes scripts of the package', () => {
  for (const url of ['chrome-extension://abc/wllama/main.js?threads=4', '/wllama/thread.js', 'thread.js'])
    expect(ruleIn()(url)).toBe(url);
});

it.each([
  'https://evil.example/x.js',
  'chrome-extension://abcd/x.js',
  'blob:chrome-extension://abd/1',
  'data:text/javascript,1',
  '//evil.example/x.js',
])('refuses %s', (url) => expect(() => ruleIn()(url)).toThrow('outside of the package'));

it('does nothing where the browser has no such thing', () => expect(allowOwnScripts({ location })).toBeUndefined());
