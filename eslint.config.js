import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which folders of `src` a folder may not import: facts travel one way (see README, The house). */
const forbidden = {
  schema: [
    'forms',
    'content',
    'domain',
    'site',
    'charts',
    'publish',
    'cli',
    'i18n',
    'import',
    'skeleton',
    'components',
    'layouts',
    'pages',
  ],
  content: [
    'forms',
    'domain',
    'site',
    'charts',
    'publish',
    'cli',
    'i18n',
    'import',
    'skeleton',
    'components',
    'layouts',
    'pages',
  ],
  domain: [
    'forms',
    'content',
    'site',
    'charts',
    'publish',
    'cli',
    'i18n',
    'import',
    'skeleton',
    'components',
    'layouts',
    'pages',
  ],
  charts: [
    'forms',
    'content',
    'i18n',
    'import',
    'skeleton',
    'site',
    'publish',
    'cli',
    'components',
    'layouts',
    'pages',
  ],
  i18n: [
    'forms',
    'content',
    'domain',
    'import',
    'skeleton',
    'site',
    'publish',
    'cli',
    'components',
    'layouts',
    'pages',
  ],
  import: [
    'forms',
    'content',
    'skeleton',
    'site',
    'charts',
    'publish',
    'cli',
    'components',
    'layouts',
    'pages',
  ],
  skeleton: [
    'forms',
    'content',
    'site',
    'charts',
    'publish',
    'cli',
    'components',
    'layouts',
    'pages',
  ],
  forms: [
    'domain',
    'import',
    'skeleton',
    'site',
    'charts',
    'publish',
    'cli',
    'components',
    'layouts',
    'pages',
  ],
  site: ['skeleton', 'drawing', 'publish', 'cli', 'components', 'layouts', 'pages'],
  drawing: [
    'content',
    'domain',
    'import',
    'skeleton',
    'forms',
    'publish',
    'cli',
    'layouts',
    'pages',
  ],
  publish: ['drawing', 'content', 'cli', 'components', 'layouts', 'pages'],
  components: ['content', 'domain', 'import', 'skeleton', 'drawing', 'publish', 'cli', 'pages'],
  layouts: ['content', 'domain', 'import', 'skeleton', 'drawing', 'publish', 'cli', 'pages'],
};

/** Folders whose functions take everything as arguments: no files, no clock, no Astro. */
const pure = new Set(['schema', 'domain', 'charts', 'i18n', 'forms']);

const layerRules = Object.entries(forbidden).map(([layer, folders]) => ({
  files: [`src/${layer}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: folders.map((folder) => `**/${folder}/**`),
            message: `src/${layer} stands before these folders: facts travel one way.`,
          },
          ...(pure.has(layer)
            ? [
                {
                  group: ['node:*', 'astro', 'astro:*'],
                  message: `src/${layer} takes everything as arguments.`,
                },
              ]
            : []),
          ...(layer === 'schema'
            ? [{ regex: '^(?!zod$|\\.)', message: 'src/schema imports only zod.' }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  ...layerRules,
  {
    files: ['src/domain/**', 'src/site/**', 'src/charts/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'One date, asOf, enters at the command line; nothing else reads a clock.',
        },
      ],
    },
  },
);
