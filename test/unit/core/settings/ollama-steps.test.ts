import { expect, it } from 'vitest';
import { ollamaOriginsLines, systemOf } from '../../../../utils/core/settings/ollama';

const CHROME = 'chrome-extension://abcdef';

it.each([
  ['windows', CHROME, 'setx OLLAMA_ORIGINS "chrome-extension://abcdef"'],
  ['mac', CHROME, 'launchctl setenv OLLAMA_ORIGINS "chrome-extension://abcdef"'],
  ['linux', CHROME, '[Service]\nEnvironment="OLLAMA_ORIGINS=chrome-extension://abcdef"'],
  // An origin that changes with each installation is written as a pattern.
  ['mac', 'moz-extension://1-2-3', 'launchctl setenv OLLAMA_ORIGINS "moz-extension://*"'],
] as const)('the lines for %s and %s', (system, origin, lines) => {
  expect(ollamaOriginsLines(system, origin)).toBe(lines);
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101', 'linux'],
  ['Darwin', 'linux'],
  ['', 'linux'],
] as const)('the system of “%s” is %s', (agent, system) => {
  expect(systemOf(agent)).toBe(system);
});
