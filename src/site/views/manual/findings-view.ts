import { explanationOf } from '../../../i18n/manual/explanation-of.ts';
import { RULE_GROUPS, type RuleGroup } from '../../../i18n/manual/rule-groups.ts';
import { manualWords } from '../../../i18n/words/manual.ts';
import type { Language } from '../../../schema/text.ts';
import { rulesIn } from '../../manual/rules.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { manualLink } from './manual-link.ts';

export interface FindingsView {
  readonly head: PageHead;
  /** What to type for the check. */
  readonly command: string;
  readonly groups: readonly {
    readonly anchor: RuleGroup;
    readonly title: string;
    readonly rules: readonly (Link & { readonly rule: string })[];
  }[];
}

/** Every finding that the check can give, by what it is about. */
export function findingsView(model: SiteModel, lang: Language): FindingsView {
  const { title, intro, groups } = manualWords[lang];
  const page = { route: 'findings', parameters: {} } as const;
  return {
    head: pageHead(model, lang, page, { title, description: intro, trail: [manualLink(lang)] }),
    command: 'npm run check',
    groups: RULE_GROUPS.map((group) => ({
      anchor: group,
      title: groups[group],
      rules: rulesIn(group).map((rule) => ({
        rule,
        label: explanationOf(rule, lang).title,
        href: addressesIn(lang)('finding', { rule }),
      })),
    })),
  };
}
