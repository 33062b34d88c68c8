import type { Provider } from './preset';
import type { ProviderId } from './provider';
import { TEMPLATE, TYPED_SWITCH } from './thinking';

/*
 * Services and local servers beside those that most readers have, each row from the document that it names, as read in
 * November 2026. A row has a model only where that document names one: the endpoint's own list tells the others. Of a
 * service whose address holds the reader's own account, the form of the address is known.
 */
const remote = {
  keyNeeded: true,
  cors: true,
  headers: {},
  local: false,
  temperature: null,
  defaultModel: '',
  // What nearly every model has; the service says so where one has less.
  contextTokens: 32_000,
  asOf: '2026-11',
} as const;
const local = {
  ...remote,
  keyNeeded: false,
  keyUrl: '',
  cors: false,
  local: true,
  temperature: 0.2,
  contextTokens: 8192,
} as const;

/** The further presets that are services. */
export const MORE_SERVICES = {
  xai: {
    ...remote,
    id: 'xai',
    name: 'xAI',
    baseURL: 'https://api.x.ai/v1',
    keyUrl: 'https://console.x.ai/',
    source: 'docs.x.ai/developers/rest-api-reference/inference',
  },
  together: {
    ...remote,
    id: 'together',
    name: 'Together AI',
    baseURL: 'https://api.together.ai/v1',
    keyUrl: 'https://docs.together.ai/docs/api-keys-authentication',
    defaultModel: 'openai/gpt-oss-20b',
    models: ['openai/gpt-oss-20b'],
    source: 'docs.together.ai/docs/inference/openai-compatibility',
  },
  fireworks: {
    ...remote,
    id: 'fireworks',
    name: 'Fireworks AI',
    baseURL: 'https://api.fireworks.ai/inference/v1',
    keyUrl: 'https://fireworks.ai/account/api-keys',
    source: 'docs.pipecat.ai/api-reference/server/services/llm/fireworks',
  },
  cerebras: {
    ...remote,
    id: 'cerebras',
    name: 'Cerebras',
    baseURL: 'https://api.cerebras.ai/v1',
    keyUrl: 'https://inference-docs.cerebras.ai/quickstart',
    source: 'inference-docs.cerebras.ai/resources/openai',
  },
  moonshot: {
    ...remote,
    id: 'moonshot',
    name: 'Moonshot (Kimi)',
    baseURL: 'https://api.moonshot.ai/v1',
    keyUrl: 'https://platform.kimi.ai/console/api-keys',
    thinking: TYPED_SWITCH,
    source: 'docs.jambonz.org/guides/features/bring-your-own-llm/moonshot-kimi',
  },
  zai: {
    ...remote,
    id: 'zai',
    name: 'Z.ai (GLM)',
    baseURL: 'https://api.z.ai/api/paas/v4',
    keyUrl: 'https://z.ai/manage-apikey/apikey-list',
    source: 'ai-sdk.dev/v5/providers/ai-sdk-providers/zai',
  },
  minimax: {
    ...remote,
    id: 'minimax',
    name: 'MiniMax',
    baseURL: 'https://api.minimax.io/v1',
    keyUrl: 'https://platform.minimax.io/user-center/basic-information/interface-key',
    defaultModel: 'MiniMax-M3',
    models: ['MiniMax-M3'],
    source: 'platform.minimax.io/docs/api-reference/text-openai-api',
  },
  huggingface: {
    ...remote,
    id: 'huggingface',
    name: 'Hugging Face',
    baseURL: 'https://router.huggingface.co/v1',
    keyUrl: 'https://huggingface.co/docs/inference-providers/index',
    source: 'huggingface.co/changelog/inference-providers-openai-compatible',
  },
  nvidia: {
    ...remote,
    id: 'nvidia',
    name: 'NVIDIA',
    baseURL: 'https://integrate.api.nvidia.com/v1',
    keyUrl: 'https://build.nvidia.com/settings',
    source: 'docs.unstract.com/unstract/unstract_platform/adapters/llms/nvidia_build_llm',
  },
  vercel: {
    ...remote,
    id: 'vercel',
    name: 'Vercel AI Gateway',
    baseURL: 'https://ai-gateway.vercel.sh/v1',
    keyUrl: 'https://vercel.com/ai-gateway',
    source: 'vercel.com/docs/ai-gateway/sdks-and-apis/openai-chat-completions',
  },
  perplexity: {
    ...remote,
    id: 'perplexity',
    name: 'Perplexity',
    baseURL: 'https://api.perplexity.ai',
    keyUrl: 'https://docs.perplexity.ai/docs/getting-started/quickstart',
    defaultModel: 'sonar-pro',
    models: ['sonar-pro'],
    source: 'docs.perplexity.ai/docs/sonar/openai-compatibility',
  },
  azure: {
    ...remote,
    id: 'azure',
    name: 'Azure OpenAI',
    baseURL: '',
    addressForm: 'https://RESOURCE.openai.azure.com/openai/v1',
    keyUrl: 'https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle',
    source: 'learn.microsoft.com/en-us/azure/developer/ai/how-to/switching-endpoints',
  },
  qwen: {
    ...remote,
    id: 'qwen',
    name: 'Alibaba Model Studio (Qwen)',
    baseURL: '',
    addressForm: 'https://WORKSPACE.ap-southeast-1.maas.aliyuncs.com/compatible-mode/v1',
    keyUrl: 'https://www.alibabacloud.com/help/en/model-studio/developer-reference/get-api-key',
    source: 'www.alibabacloud.com/help/en/model-studio/compatibility-of-openai-with-dashscope',
  },
  cloudflare: {
    ...remote,
    id: 'cloudflare',
    name: 'Cloudflare AI Gateway',
    baseURL: '',
    addressForm: 'https://gateway.ai.cloudflare.com/v1/ACCOUNT/GATEWAY/compat',
    keyUrl: 'https://developers.cloudflare.com/ai-gateway/get-started',
    source: 'developers.cloudflare.com/changelog/2025-06-03-aig-openai-compatible-endpoint',
  },
  github: {
    ...remote,
    id: 'github',
    name: 'GitHub Models',
    baseURL: 'https://models.github.ai/inference',
    listURL: 'https://models.github.ai/catalog/models',
    keyUrl: 'https://docs.github.com/rest/models/inference',
    source: 'github.blog/changelog/2025-05-15-github-models-api-now-available',
  },
  ollamacloud: {
    ...remote,
    id: 'ollamacloud',
    name: 'Ollama Cloud',
    baseURL: 'https://ollama.com/v1',
    keyUrl: 'https://docs.ollama.com/api/openai-compatibility',
    source: 'docs.ollama.com/api/openai-compatibility',
  },
} satisfies Partial<Record<ProviderId, Provider>>;

/** The further presets that are local servers. */
export const MORE_SERVERS = {
  vllm: {
    ...local,
    id: 'vllm',
    name: 'vLLM',
    baseURL: 'http://localhost:8000/v1',
    thinking: TEMPLATE,
    source: 'docs.vllm.ai/en/v0.8.4/_sources/serving/openai_compatible_server.md',
  },
  jan: {
    ...local,
    id: 'jan',
    name: 'Jan',
    baseURL: 'http://127.0.0.1:1337/v1',
    source: 'jan.ai/docs/local-api',
  },
  litellm: {
    ...local,
    id: 'litellm',
    name: 'LiteLLM',
    baseURL: 'http://localhost:4000',
    // Any service may stand behind it.
    temperature: null,
    source: 'docs.litellm.ai/docs/proxy_server',
  },
} satisfies Partial<Record<ProviderId, Provider>>;
