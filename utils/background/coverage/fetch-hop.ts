import browser, { type WebRequest } from 'webextension-polyfill';
import type { FetchHop } from '../../core/coverage/reading/follow';

/** Longest wait (ms) for the browser to report a redirect once the request is over; usually within 20. */
const REDIRECT_TIMEOUT_MS = 1000;
/** The same where the request failed: most failures are no redirect at all. */
const FAILED_REDIRECT_TIMEOUT_MS = 200;

/** The headers of a request for a page. */
const PAGE_HEADERS = { accept: 'text/html,application/xhtml+xml' };

/**
 * Makes one request and returns where it is redirected to. `fetch` itself either follows a redirect, and may so be led
 * to the reader's own router before anybody can check, or hides its target; the browser shows an extension through
 * `webRequest` what it hides from pages. Needs access to the host.
 * @param cache `no-store` leaves nothing in the browser's cache
 * @param own headers of requests that are given none
 */
export const fetchHop =
  (cache: RequestCache = 'default', own: Readonly<Record<string, string>> = PAGE_HEADERS): FetchHop =>
  async (url, signal, headers = own) => {
    const watch = watchRedirect(url);
    try {
      // Once this is answered, the browser also has the listener.
      await browser.runtime.getPlatformInfo();
      const response = await fetch(url, {
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache,
        headers,
        signal,
      });
      if (response.type !== 'opaqueredirect') return { response };
      const to = await watch.within(REDIRECT_TIMEOUT_MS);
      if (to === null) throw new TypeError('A redirect that the browser did not tell of');
      return { to };
    } catch (error) {
      // Chromium fails a request that is redirected to file:, data: and the like.
      const to = signal.aborted ? null : await watch.within(FAILED_REDIRECT_TIMEOUT_MS);
      if (to === null) throw error;
      return { to };
    } finally {
      watch.stop();
    }
  };

interface RedirectWatch {
  /**
   * Resolves to the address the request is redirected to, as soon as the browser reports it; null after `ms` without a
   * report.
   */
  within(ms: number): Promise<string | null>;
  stop(): void;
}

function watchRedirect(url: string): RedirectWatch {
  const { promise, resolve } = Promise.withResolvers<string>();
  const { protocol, hostname } = new URL(url);
  // -1 means no tab: the background's own requests. A wider filter would wake the background for the requests of every
  // page.
  const filter: WebRequest.RequestFilter = {
    urls: [`${protocol}//${hostname}/*`],
    types: ['xmlhttprequest'],
    tabId: -1,
  };
  const root = browser.runtime.getURL('').replace(/\/$/, '');
  const isOurs = (details: WebRequest.OnHeadersReceivedDetailsType & { initiator?: string }) =>
    details.url === url && (details.initiator ?? details.originUrl ?? '').startsWith(root);
  const onHeaders = (details: WebRequest.OnHeadersReceivedDetailsType): undefined => {
    const location = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
    if (location !== undefined && details.statusCode >= 300 && details.statusCode < 400 && isOurs(details))
      resolve(location);
  };
  // The browser's own change from http to https has no headers.
  const onRedirect = (details: WebRequest.OnBeforeRedirectDetailsType) => {
    if (isOurs(details)) resolve(details.redirectUrl);
  };
  const { onHeadersReceived, onBeforeRedirect } = browser.webRequest;
  onHeadersReceived.addListener(onHeaders, filter, EXTRA);
  onBeforeRedirect.addListener(onRedirect, filter);
  return {
    async within(ms) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((settle) => {
        timer = setTimeout(() => settle(null), ms);
      });
      try {
        return await Promise.race([promise, late]);
      } finally {
        clearTimeout(timer);
      }
    },
    stop() {
      onHeadersReceived.removeListener(onHeaders);
      onBeforeRedirect.removeListener(onRedirect);
    },
  };
}

/**
 * Chromium shows the headers of a refused redirect only with `extraHeaders`, an option that Firefox does not support.
 */
const EXTRA = (
  import.meta.env.FIREFOX ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders']
) as WebRequest.OnHeadersReceivedOptions[];
