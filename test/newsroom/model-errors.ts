import type { ServerResponse } from 'node:http';
import type { ModelScript } from './model-script.ts';

/** Sends a JSON answer, or a text unchanged. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): true {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  return true;
}

function fault(message: string, type: string, code: string | null = null, param: string | null = null) {
  return { error: { message, type, param, code } };
}

/** Answers with an error where the script is one; returns true then. */
export function playError(response: ServerResponse, script: ModelScript, model: string): boolean {
  switch (script.type) {
    case 'wrongKey':
      return reply(response, 401, fault('Incorrect API key provided.', 'invalid_request_error', 'invalid_api_key'));
    case 'forbidden':
      return reply(response, 403, fault('Country, region, or territory not supported', 'request_forbidden'));
    case 'ollama403':
      for (const name of response.getHeaderNames()) if (name.startsWith('access-control-')) response.removeHeader(name);
      response.writeHead(403).end();
      return true;
    case 'unknownModel': {
      const message = `The model \`${model}\` does not exist or you do not have access to it.`;
      return reply(response, 404, fault(message, 'invalid_request_error', 'model_not_found'));
    }
    case 'payment':
      return reply(response, 402, fault('Insufficient Balance', 'unknown_error', 'invalid_request_error'));
    case 'noCredit': {
      const message = 'You exceeded your current quota, please check your plan and billing details.';
      return reply(response, 429, fault(message, 'insufficient_quota', 'insufficient_quota'));
    }
    case 'rateLimited': {
      const headers = script.retryAfter === undefined ? {} : { 'retry-after': String(script.retryAfter) };
      return reply(response, 429, fault('Rate limit reached', 'requests', 'rate_limit_exceeded'), headers);
    }
    case 'serverError':
      return reply(response, script.status ?? 500, fault('The server had an error', 'server_error'));
    case 'tooLong': {
      const message = "This model's maximum context length is 8192 tokens. However, your messages resulted in more.";
      const code = 'context_length_exceeded';
      return reply(response, 400, fault(message, 'invalid_request_error', code, 'messages'));
    }
    case 'rejects': {
      const message = `Unsupported parameter: '${script.parameter}' is not supported with this model.`;
      const code = 'unsupported_parameter';
      return reply(response, 400, fault(message, 'invalid_request_error', code, script.parameter));
    }
    default:
      return false;
  }
}
