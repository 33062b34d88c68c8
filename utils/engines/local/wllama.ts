import type { ChatCompletionChunk, ChatCompletionParams, LoadModelParams } from '@wllama/wllama';

/** The subset of wllama's API we use. It takes llama.cpp's own parameters beside those of the protocol. */
export interface Wllama {
  loadModel(blobs: Blob[], params: LoadModelParams): Promise<void>;
  createChatCompletion(
    options: ChatCompletionParams & { stream: true; stop: string[]; stream_options: { include_usage: boolean } },
  ): Promise<AsyncIterable<ChatCompletionChunk>>;
  exit(): Promise<void>;
}
