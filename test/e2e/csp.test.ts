import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRecoupe, startFirefoxRecoupe } from './support/firefox-recoupe.ts';
import { type Recoupe, startRecoupe } from './support/recoupe.ts';

const ELSEWHERE = 'https://www.northmarch-courier.example/planted';

/** The ways in which text that got into a page would try to become code, or to reach out; what each comes to. */
const TRIES = `
  const outcome = (start) => new Promise((resolve) => {
    
    const end = (what) => { resolve(what); };
    try { start(() => end('went through'), () => end('refused')); } catch (error) { end('refused'); }
  });
  const element = (tag, fields) => (ok, no) => {
    const made = Object.assign(document.createElement(tag), { onload: ok, onerror: no }, fields);
    document.body.append(made);
  };
  globalThis.planted = 0;
  const results = {
    script: await outcome(element('script', { src: '${ELSEWHERE}.js' })),
    inline: await outcome((ok, no) => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.planted++';
      document.body.append(script);
      globalThis.planted ? ok() : no();
    }),
    handler: await outcome((ok, no) => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.planted++');
      button.click();
      globalThis.planted ? ok() : no();
    }),
    evaluation: await outcome((ok, no) => requestAnimationFrame(() => { try { (window.wrappedJSObject ?? window).eval('1'); ok(); } catch { no(); } })),
    worker: await outcome((ok, no) => { const it = new Worker('data:text/javascript,postMessage(1)'); it.onmessage = ok; it.onerror = no; }),
    picture: await outcome(element('img', { src: '${ELSEWHERE}.png' })),
    style: await outcome(element('link', { rel: 'stylesheet', href: '${ELSEWHERE}.css' })),
    base: await outcome((ok, no) => {
      document.head.append(Object.assign(document.createElement('base'), { href: '${ELSEWHERE}/' }));
      document.baseURI.startsWith('${ELSEWHERE}') ? ok() : no();
    }),
  };
  await outcome((ok) => { document.body.append(Object.assign(document.createElement('iframe'), { src: '${ELSEWHERE}.html' })); ok(); });
  const form = Object.assign(document.createElement('form'), { action: '${ELSEWHERE}-form', method: 'post', target: '_blank' });
  document.body.append(form);
  await outcome((ok) => { form.submit(); ok(); });
  // A request that is allowed: whatever was asked before it has reached the newsroom by now.
  await fetch('https://www.northmarch-courier.example/last', { mode: 'no-cors' }).catch(() => undefined);
  return JSON.stringify(results);`;

const REFUSED = Object.fromEntries(
  ['script', 'inline', 'handler', 'evaluation', 'worker', 'picture', 'style', 'base'].map((name) => [name, 'refused']),
);

const planted = (newsroom: Recoupe['newsroom']) => newsroom.requests.filter(({ path }) => path.startsWith('/planted'));

describe('text that got into a page of ours', () => {
  describe('in Chromium', () => {
    let recoupe: Recoupe;
    beforeAll(async () => {
      recoupe = await startRecoupe();
    });
    afterAll(() => recoupe?.close());

    it('runs nothing and asks nobody', async () => {
      const page = await recoupe.chromium.options();
      const tries = await page.evaluate(`(async () => {${TRIES}})()`);
      expect(JSON.parse(String(tries))).toEqual(REFUSED);
      expect(planted(recoupe.newsroom)).toEqual([]);
      await page.close();
    });

    it('is no markup, even where a mistake of ours would assign it', async () => {
      const page = await recoupe.chromium.options();
      const outcome = await page.evaluate(() => {
        try {
          document.body.innerHTML = '<b>text</b>';
          return 'assigned';
        } catch (error) {
          return String(error);
        }
      });
      expect(outcome).toContain('TrustedHTML');
      await page.close();
    });
  });

  describe('in Firefox', () => {
    let recoupe: FirefoxRecoupe;
    beforeAll(async () => {
      recoupe = await startFirefoxRecoupe();
    });
    afterAll(() => recoupe?.close());

    it('runs nothing and asks nobody', async () => {
      await recoupe.firefox.openOptions();
      const tries = await recoupe.firefox.evaluate('tab', TRIES);
      expect(JSON.parse(String(tries))).toEqual(REFUSED);
      expect(planted(recoupe.newsroom)).toEqual([]);
    });
  });
});
