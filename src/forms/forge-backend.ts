import type { CmsConfig } from '@sveltia/cms';
import { formWords } from '../i18n/words/form.ts';
import type { Forge } from '../schema/forge.ts';
import type { Language } from '../schema/text.ts';
import { forgePlaces } from './forge-places.ts';

type Backend = CmsConfig['backend'];

/** Whether the software of the forms opens pull requests there; on Gitea it saves to the branch itself. */
export const opensProposals = ({ kind }: Forge): boolean => kind !== 'gitea';

/** What the forms must know to work with the forge. */
export function forgeBackend(
  forge: Forge | undefined,
  language: Language,
): Pick<CmsConfig, 'backend' | 'publish_mode'> {
  // Without a forge the forms still want the name of one; only the folder on the computer is used.
  if (forge === undefined)
    return { backend: { name: 'github', repo: 'local/convenantmonitor', auth_methods: ['token'] } };
  return {
    backend: backendOf(forge, language),
    publish_mode: opensProposals(forge) ? 'editorial_workflow' : 'simple',
  };
}

function backendOf(forge: Forge, language: Language): Backend {
  const { url, api } = forgePlaces(forge);
  const place = {
    repo: forge.repository,
    branch: forge.branch,
    api_root: api,
    commit_messages: formWords[language].commits,
  };
  const withToken = { auth_methods: ['token' as const] };
  switch (forge.kind) {
    case 'github':
      return {
        name: 'github',
        ...place,
        // The software would look for it beside the API of an installation of one's own, not below.
        graphql_api_root: `${api.replace(/\/v3$/u, '')}/graphql`,
        ...(forge.signInService === undefined ? withToken : { base_url: forge.signInService }),
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        ...place,
        base_url: url,
        ...(forge.clientId === undefined
          ? withToken
          : { auth_type: 'pkce', app_id: forge.clientId }),
      };
    case 'gitea':
      return {
        name: 'gitea',
        ...place,
        base_url: url,
        ...(forge.clientId === undefined ? withToken : { app_id: forge.clientId }),
      };
  }
}
