import { z } from 'zod';
import { field } from './field.ts';
import { link } from './id.ts';
import { plainText } from './text.ts';

/** What the forms must know of any forge: the software that keeps a repository and its pull requests. */
const place = {
  repository: field(
    z.stringFormat('repository', /^[\w.-]+(?:\/[\w.-]+)+$/u),
    'Naam van de repository: eigenaar/naam; bij GitLab ook met subgroepen',
    'Name of the repository: owner/name; on GitLab with subgroups too',
  ),
  branch: field(
    plainText,
    'Branch die wordt gepubliceerd, zoals main',
    'Branch that is published, such as main',
  ),
  url: field(
    link.optional(),
    'Adres van een eigen installatie; weglaten bij github.com, gitlab.com en gitea.com',
    'Address of an installation of your own; leave out for github.com, gitlab.com and gitea.com',
  ),
  api: field(
    link.optional(),
    'Adres van de API; weglaten als die op de gewone plaats staat',
    'Address of the API; leave out where it is in the usual place',
  ),
};

/** Signing in with a button, without any secret (OAuth with PKCE). */
const signInByApplication = {
  clientId: field(
    plainText.optional(),
    'Client-id van de OAuth-toepassing; weglaten als iedereen een persoonlijk token gebruikt',
    'Client id of the OAuth application; leave out where everyone uses a personal token',
  ),
};

/** Where the repository is, so that forms can propose changes there and pages can link to files. */
export const forge = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: field(z.literal('github'), 'GitHub', 'GitHub'),
    ...place,
    signInService: field(
      link.optional(),
      'Adres van een eigen aanmelddienst; weglaten als iedereen een persoonlijk token gebruikt',
      'Address of a sign-in service of your own; leave out where everyone uses a personal token',
    ),
  }),
  z.strictObject({
    kind: field(z.literal('gitlab'), 'GitLab', 'GitLab'),
    ...place,
    ...signInByApplication,
  }),
  z.strictObject({
    kind: field(z.literal('gitea'), 'Gitea of Forgejo', 'Gitea or Forgejo'),
    ...place,
    ...signInByApplication,
  }),
]);
export type Forge = z.infer<typeof forge>;
export type ForgeKind = Forge['kind'];
