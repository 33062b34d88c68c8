import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { i18n } from '../../platform/i18n/browser';
import { parseCall, parseDetected, parseMarked, parseSelected } from '../../platform/messages/calls';
import { senderKind } from '../../platform/messages/sender';
import { showBadge } from '../badge/detector';
import { type AnswerDeps, answer } from '../pages/answer';
import type { Panels } from '../panels/panels';
import { createFloodGate } from './flood-gate';

/**
 * Answers the extension's own pages, and receives the reports of content scripts; each message is handled by its
 * sender.
 */
export function answerMessages(deps: AnswerDeps, panels: Pick<Panels, 'tellSelected' | 'tellMarked'>): void {
  const isHeard = createFloodGate(Date.now);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const from = senderKind(sender, browser.runtime.id, browser.runtime.getURL(''));
    if (from === 'page') {
      const call = parseCall(message);
      return call ? answer(call, deps) : undefined;
    }
    if (from !== 'content' || sender.tab?.id === undefined || !isHeard(sender.tab.id)) return undefined;
    const detected = parseDetected(message);
    if (detected)
      void showBadge(sender.tab.id, detected.isArticle ? i18n.t('badge_article') : null).catch(() => undefined);
    const text = parseSelected(message);
    if (text !== null) panels.tellSelected(sender.tab.id, text);
    const state = parseMarked(message);
    if (state !== null) panels.tellMarked(sender.tab.id, state);
    return undefined;
  });
}
