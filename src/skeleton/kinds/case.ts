import { caseWords } from '../../i18n/words/case.ts';
import { recordsOfKind } from '../../schema/record.ts';
import type { SourceType } from '../../schema/source.ts';
import { titled } from '../../import/plan/import-context.ts';
import { readReferences } from '../../import/reading/read-fields.ts';
import { read } from '../../import/reading/reading.ts';
import {
  choiceQuestion,
  dutch,
  fileOf,
  idQuestion,
  linkQuestion,
  referenceQuestion,
  textQuestion,
  withoutEmpty,
} from '../shared-questions.ts';
import type { SkeletonRecipe } from '../skeleton-kind.ts';

const SOURCE_TYPES: Readonly<Record<SourceType, readonly [string, string]>> = {
  official: ['officieel', 'official'],
  party: ['van een partij', 'of a party'],
  press: ['pers', 'press'],
  research: ['onderzoek', 'research'],
  copy: ['kopie elders', 'a copy kept elsewhere'],
};

export const caseSkeleton: SkeletonRecipe = {
  questions: (context) => {
    const mechanisms = recordsOfKind(context.records, 'mechanism');
    return [
      referenceQuestion(
        'mechanism',
        'Mechanisme waar de zaak speelt',
        'Mechanism that the case is before',
        'mechanism',
        mechanisms.map(titled),
      ),
      textQuestion('title', 'Titel, zonder namen van personen', 'Title, without names of persons'),
      idQuestion('title', 'case', context, (id) => fileOf(context.records, ['case'], id)),
      textQuestion('summary', 'Samenvatting in één alinea', 'Summary in one paragraph'),
      {
        flag: 'procedure',
        asks: { nl: 'Procedure', en: 'Procedure' },
        choices: ({ mechanism }) =>
          (mechanisms.find(({ id }) => id === mechanism)?.value.kinds ?? []).map((value) => ({
            value,
            label: {
              nl: caseWords.nl.procedures[value],
              en: caseWords.en.procedures[value],
            },
          })),
        byDefault: ({ mechanism }) => {
          const kinds = mechanisms.find(({ id }) => id === mechanism)?.value.kinds ?? [];
          return kinds.length === 1 ? kinds[0] : undefined;
        },
      },
      referenceQuestion('sector', 'Sector', 'Sector', 'sector', context.sectors),
      referenceQuestion(
        'theme',
        'Thema, uit themas.json',
        'Theme, from themas.json',
        'theme',
        context.themes,
      ),
      {
        flag: 'countries',
        asks: {
          nl: 'Landen waar het speelde, als ISO-codes (BD, NL)',
          en: 'Countries where it happened, as ISO codes (BD, NL)',
        },
        isOptional: true,
        read: (text) => {
          const reading = readReferences({ kind: 'text', text }, 'country', context.countries);
          return reading.kind === 'read'
            ? read(reading.value.join(' '))
            : reading.kind === 'refused'
              ? reading
              : read('');
        },
      },
      textQuestion(
        'complainant',
        'Wie klaagt, omschreven zonder naam',
        'Who complains, described without a name',
      ),
      choiceQuestion('complainant-kind', 'Wat voor partij klaagt', 'What kind of party complains', {
        worker: ['werknemer', 'worker'],
        community_member: ['lid van een gemeenschap', 'member of a community'],
        union: ['vakbond', 'union'],
        ngo: ['ngo', 'NGO'],
        covenant_parties: ['convenantpartijen', 'parties to the covenant'],
        ex_officio: ['ambtshalve', 'ex officio'],
        other: ['anders', 'other'],
      }),
      {
        ...referenceQuestion(
          'respondent',
          'Beklaagde: korte naam van de organisatie, of leeg als die niet genoemd mag worden',
          'Respondent: short name of the organisation, or empty where it may not be named',
          'organisation',
          context.organisations,
        ),
        isOptional: true,
      },
      {
        ...textQuestion(
          'respondent-description',
          'Beklaagde, omschreven zonder naam',
          'Respondent, described without a name',
        ),
        isAsked: ({ respondent }) => respondent === undefined,
      },
      textQuestion('source-title', 'Titel van een bron', 'Title of a source'),
      textQuestion('source-publisher', 'Wie de bron heeft uitgegeven', 'Who published the source'),
      choiceQuestion(
        'source-type',
        'Wie er in de bron spreekt',
        'Who speaks in the source',
        SOURCE_TYPES,
      ),
      linkQuestion('source-url', 'Adres van de bron', 'Address of the source'),
    ];
  },
  make: (answers, context) => {
    const organisation = recordsOfKind(context.records, 'organisation').find(
      ({ id }) => id === answers['respondent'],
    );
    return {
      file: `content/klachten/${answers['mechanism'] ?? ''}/${answers['id'] ?? ''}.mdx`,
      value: {
        record: 'case',
        title: dutch(answers['title']),
        summary: dutch(answers['summary']),
        summarySources: ['s1'],
        procedure: answers['procedure'],
        sectors: [answers['sector']],
        outcome: {
          // Nothing was read yet that would establish one.
          value: 'not_established',
          basis: {
            nl: 'De uitkomst is nog niet in een bron gelezen.',
            en: 'The outcome has not been read in a source yet.',
          },
        },
        complainants: [
          { kind: answers['complainant-kind'], description: dutch(answers['complainant']) },
        ],
        respondents: [
          organisation === undefined
            ? { kind: 'company', description: dutch(answers['respondent-description']) }
            : { organisation: organisation.id, kind: organisation.value.kind },
        ],
        countries: (answers['countries'] ?? '').split(' ').filter((code) => code !== ''),
        themes: [answers['theme']],
        timeline: [],
        documents: [],
        confidence: 'low',
        sources: [
          withoutEmpty({
            id: 's1',
            title: answers['source-title'],
            publisher: answers['source-publisher'],
            type: answers['source-type'],
            url: answers['source-url'],
          }),
        ],
      },
    };
  },
};
