import type { Thinking } from './provider';

/** The fields of a request's body for each level of thinking; a missing level cannot be set. */
export type ThinkingFields = Partial<Record<Exclude<Thinking, 'auto'>, Readonly<Record<string, unknown>>>>;

/**
 * The field of OpenAI's protocol, which most services have taken over. `none` switches thinking off where the model can
 * do without; where it is refused, it is left out of the next attempt.
 */
export const EFFORT: ThinkingFields = {
  off: { reasoning_effort: 'none' },
  low: { reasoning_effort: 'low' },
  medium: { reasoning_effort: 'medium' },
  high: { reasoning_effort: 'high' },
};

/** A switch with a type, and the effort beside it (api-docs.deepseek.com/guides/thinking_mode, November 2026). */
export const TYPED: ThinkingFields = {
  off: { thinking: { type: 'disabled' } },
  low: { thinking: { type: 'enabled' }, reasoning_effort: 'low' },
  medium: { thinking: { type: 'enabled' }, reasoning_effort: 'medium' },
  high: { thinking: { type: 'enabled' }, reasoning_effort: 'high' },
};

/** A switch alone, for services whose models have no levels. */
export const TYPED_SWITCH: ThinkingFields = {
  off: { thinking: { type: 'disabled' } },
  high: { thinking: { type: 'enabled' } },
};

/** A variable of the chat's template, for servers that fill in templates themselves. */
export const TEMPLATE: ThinkingFields = {
  off: { chat_template_kwargs: { enable_thinking: false } },
  low: { reasoning_effort: 'low', chat_template_kwargs: { enable_thinking: true, reasoning_effort: 'low' } },
  medium: { reasoning_effort: 'medium', chat_template_kwargs: { enable_thinking: true, reasoning_effort: 'medium' } },
  high: { reasoning_effort: 'high', chat_template_kwargs: { enable_thinking: true, reasoning_effort: 'high' } },
};
