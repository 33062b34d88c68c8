import type { LangCode } from '../text/lang-tag';
/** A model file that can be downloaded: from our list, or from an address that the reader gave. */
export interface ModelSource {
  /** Names its folder on disk: letters, digits, dots, dashes and underscores. */
  id: string;
  name: string;
  url: string;
  /** Size of the file; null when only the server knows. */
  bytes: number | null;
  /** Of the whole file, hex; null when unknown. */
  sha256: string | null;
}

/** A model that we suggest. */
export interface ListedModel extends ModelSource {
  bytes: number;
  sha256: string;
  /** Languages that it was made for, the best first. */
  languages: LangCode[];
  license: string;
  licenseUrl: string;
}

const HUB = 'https://huggingface.co';

/**
 * Models fit for summaries on a processor, smallest first, each at a fixed revision. Sizes and checksums as their
 * repositories give them (November 2026); languages and licences from the model cards. Larger models take minutes for a
 * brief.
 */
export const LISTED_MODELS: readonly ListedModel[] = [
  {
    id: 'gemma-3-270m-it-qat-q4_0',
    name: 'Gemma 3 270M',
    url: `${HUB}/ggml-org/gemma-3-270m-it-qat-GGUF/resolve/7dba9faa7cdb58c7dc44b238c7dbb00e391fbf65/gemma-3-270m-it-qat-Q4_0.gguf`,
    bytes: 241_410_624,
    sha256: '3626e245220ca4a1c5911eb4010b3ecb7bdbf5bc53c79403c21355354d1e2dc6',
    languages: ['en'],
    license: 'Gemma Terms of Use',
    licenseUrl: 'https://ai.google.dev/gemma/terms',
  },
  {
    id: 'gemma-3-1b-it-q4_k_m',
    name: 'Gemma 3 1B',
    url: `${HUB}/ggml-org/gemma-3-1b-it-GGUF/resolve/f9c28bcd85737ffc5aef028638d3341d49869c27/gemma-3-1b-it-Q4_K_M.gguf`,
    bytes: 806_058_240,
    sha256: '8ccc5cd1f1b3602548715ae25a66ed73fd5dc68a210412eea643eb20eb75a135',
    languages: ['en'],
    license: 'Gemma Terms of Use',
    licenseUrl: 'https://ai.google.dev/gemma/terms',
  },
  {
    id: 'qwen2.5-1.5b-instruct-q4_k_m',
    name: 'Qwen 2.5 1.5B Instruct',
    url: `${HUB}/Qwen/Qwen2.5-1.5B-Instruct-GGUF/resolve/91cad51170dc346986eccefdc2dd33a9da36ead9/qwen2.5-1.5b-instruct-q4_k_m.gguf`,
    bytes: 1_117_320_736,
    sha256: '6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e',
    languages: ['en', 'fr', 'de', 'es', 'it', 'pt', 'zh', 'ja', 'ko', 'ru', 'ar', 'vi', 'th'],
    license: 'Apache 2.0',
    licenseUrl: `${HUB}/Qwen/Qwen2.5-1.5B-Instruct-GGUF/blob/main/LICENSE`,
  },
];

/** The largest file that is run: WebAssembly's memory holds it with its context, and one buffer holds no more. */
export const MOST_BYTES = 2 ** 31 - 1;

/** Name and id of a file that is in no list: "Phi-4-mini-Q4_K_M.gguf" is "Phi-4-mini-Q4_K_M". */
export function namesOf(fileName: string): { id: string; name: string } {
  const name = fileName.replace(/\.gguf$/i, '').slice(0, 100) || 'model';
  return {
    id:
      name
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '') || 'model',
    name,
  };
}

/** A model at an address that the reader typed; null where that is no https address (http only on this machine). */
export function sourceAt(address: string): ModelSource | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const loopback = url && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) return null;
  // The hub's page of a file is one word away from the file.
  if (url.hostname === 'huggingface.co') url.pathname = url.pathname.replace('/blob/', '/resolve/');
  const listed = LISTED_MODELS.find((model) => model.url === url.href);
  const last = url.pathname.split('/').at(-1) ?? '';
  return listed ?? { ...namesOf(safeDecode(last)), url: url.href, bytes: null, sha256: null };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Beside the file itself: the context's cache, the buffers of a calculation, llama.cpp and its page, in bytes. */
export const BESIDE_FILE_BYTES = 500e6;

export const GIB = 2 ** 30;

/**
 * True when a model file of this size in bytes can be run in a device's memory. `deviceMemory` is the browser's rounded
 * figure in GiB, undefined where it gives none: then the model may be tried. Half of the memory is left to other
 * programs.
 */
export function fitsMemory(bytes: number, deviceMemory: number | undefined): boolean {
  return deviceMemory === undefined || bytes + BESIDE_FILE_BYTES <= (deviceMemory * GIB) / 2;
}
