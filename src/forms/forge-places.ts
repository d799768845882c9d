import type { Forge, ForgeKind } from '../schema/forge.ts';

const PUBLIC: Readonly<Record<ForgeKind, { readonly url: string; readonly api: string }>> = {
  github: { url: 'https://github.com', api: 'https://api.github.com' },
  gitlab: { url: 'https://gitlab.com', api: 'https://gitlab.com/api/v4' },
  gitea: { url: 'https://gitea.com', api: 'https://gitea.com/api/v1' },
};

/** Where an installation of one's own has its API, below its address. */
const API_PATH: Readonly<Record<ForgeKind, string>> = {
  github: '/api/v3',
  gitlab: '/api/v4',
  gitea: '/api/v1',
};

/** The addresses of a forge, without a slash at the end: of its pages and of its API. */
export function forgePlaces({ kind, url, api }: Forge): {
  readonly url: string;
  readonly api: string;
} {
  const base = url?.replace(/\/+$/u, '');
  return {
    url: base ?? PUBLIC[kind].url,
    api:
      api?.replace(/\/+$/u, '') ?? (base === undefined ? PUBLIC[kind].api : base + API_PATH[kind]),
  };
}

/** The origins that the forms ask: of the API, and of the forge itself where one signs in there. */
export function forgeOrigins(forge: Forge): string[] {
  const { url, api } = forgePlaces(forge);
  const addresses = forge.kind === 'github' ? [api] : [api, url];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
