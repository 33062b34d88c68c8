import { bsd3, LLVM_EXCEPTION, mit } from './licence-texts';

/** Code that ships within another package's files, and has no package of its own. */
export interface Part {
  name: string;
  licence: string;
  home: string;
  /** The package that contains it. */
  within: string;
  text: string;
}

/**
 * The parts of `wllama.wasm`, according to its own section of names, and the list that tldts is made from. Check it
 * again when either is updated.
 */
export const PARTS: readonly Part[] = [
  {
    name: 'llama.cpp and ggml',
    licence: 'MIT',
    home: 'https://github.com/ggml-org/llama.cpp',
    within: '@wllama/wllama',
    text: mit('Copyright (c) 2023-2026 The ggml authors'),
  },
  {
    name: 'JSON for Modern C++',
    licence: 'MIT',
    home: 'https://github.com/nlohmann/json',
    within: '@wllama/wllama',
    text: mit('Copyright (c) 2013-2025 Niels Lohmann'),
  },
  {
    name: 'stb_image',
    licence: 'MIT or public domain',
    home: 'https://github.com/nothings/stb',
    within: '@wllama/wllama',
    text: mit('Copyright (c) 2017 Sean Barrett'),
  },
  {
    name: 'miniaudio',
    licence: 'public domain or MIT-0',
    home: 'https://github.com/mackron/miniaudio',
    within: '@wllama/wllama',
    text: 'Copyright 2019 David Reid. Free and unencumbered software released into the public domain (https://unlicense.org).',
  },
  {
    name: 'Emscripten',
    licence: 'MIT',
    home: 'https://emscripten.org',
    within: '@wllama/wllama',
    text: mit('Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.'),
  },
  {
    name: 'musl',
    licence: 'MIT',
    home: 'https://musl.libc.org',
    within: '@wllama/wllama',
    text: mit('Copyright © 2005-2020 Rich Felker, et al.'),
  },
  {
    name: 'libc++, libc++abi and compiler-rt',
    licence: 'Apache-2.0 with LLVM exception',
    home: 'https://llvm.org',
    within: '@wllama/wllama',
    text: `Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions. The text of that License stands
under "openai" in this file, and at https://www.apache.org/licenses/LICENSE-2.0.

${LLVM_EXCEPTION}`,
  },
  {
    name: 'Dawn (WebGPU for Emscripten)',
    licence: 'BSD-3-Clause',
    home: 'https://dawn.googlesource.com/dawn',
    within: '@wllama/wllama',
    text: bsd3('Copyright 2017-2024 The Dawn & Tint Authors'),
  },
  {
    name: 'Public Suffix List',
    licence: 'MPL-2.0',
    home: 'https://publicsuffix.org/list/',
    within: 'tldts',
    text: `The list is subject to the terms of the Mozilla Public License, v. 2.0. Its text stands under
"webextension-polyfill" in this file, and at https://mozilla.org/MPL/2.0/. Its source is at
https://publicsuffix.org/list/public_suffix_list.dat.`,
  },
];

/** Data by others that the tables hold. */
export const DATA: readonly Omit<Part, 'within'>[] = [
  {
    name: 'Médias français (some owners in the table of outlets)',
    licence: 'ODC-By 1.0',
    home: 'https://github.com/mdiplo/Medias_francais',
    text: `Contains information from Médias français, by Le Monde diplomatique and Acrimed, which is made available under the
ODC Attribution License (https://opendatacommons.org/licenses/by/1-0/).`,
  },
  {
    name: 'Kite (addresses of feeds to start with)',
    licence: 'MIT',
    home: 'https://github.com/kagisearch/kite-public',
    text: mit('Copyright (c) the authors of kagisearch/kite-public'),
  },
];
