import {
  type CompanyMention,
  companyMentions,
} from '../../../domain/benchmark/company-mentions.ts';
import { mergedFrom } from '../../../domain/organisation-at.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';

/** All that one edition says of one organisation. */
export interface CompanyInEdition {
  readonly edition: SiteRecord<'edition'>;
  readonly organisation: string;
  readonly mentions: readonly CompanyMention[];
  readonly score: Extract<CompanyMention, { kind: 'score' }>['score'] | undefined;
}

/** What every edition says of a company and of those that merged into it, in order of time. */
export function companyInEditions(model: SiteModel, organisation: string): CompanyInEdition[] {
  const ids = [...mergedFrom(model.organisations, organisation), organisation];
  return model.editions.flatMap((edition) =>
    ids.flatMap((id): CompanyInEdition[] => {
      const mentions = companyMentions(edition.value, [id]);
      const score = mentions.find((mention) => mention.kind === 'score')?.score;
      return mentions.length === 0 ? [] : [{ edition, organisation: id, mentions, score }];
    }),
  );
}
