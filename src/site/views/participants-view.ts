import { dateText } from '../../i18n/format-date.ts';
import { joinedLine, type Line, lineOf } from '../../i18n/line.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { covenantPageWords } from '../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import type { Participant } from '../../schema/covenant.ts';
import type { Language } from '../../schema/text.ts';
import { type CovenantRecord, presentName, type SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type Citation, type CitedSource, citations } from './citations.ts';
import { type CitedText, citedText, doubtText } from './cited-text.ts';
import { companiesSummary } from './covenant/companies.ts';
import type { CovenantContext } from './covenant/covenant-context.ts';
import { type PageHead, pageHead } from './page-head.ts';

export interface ParticipantRow {
  readonly name: TextInLanguage;
  readonly href: string;
  readonly joined: string;
  readonly left: string;
  readonly note: Line;
  readonly citations: readonly Citation[];
}

export interface ParticipantsView {
  readonly head: PageHead;
  readonly title: string;
  readonly summary: string;
  readonly note: CitedText | undefined;
  readonly participants: readonly ParticipantRow[];
  readonly sources: readonly CitedSource[];
}

/** All companies of a covenant that sources name, with the dates that are known. */
export function participantsView(
  model: SiteModel,
  covenant: CovenantRecord,
  lang: Language,
): ParticipantsView {
  const cited = citations(covenant.sources, lang);
  const context = { model, covenant, lang, cited };
  const list = covenant.participants?.value;
  const name = inLanguage(covenant.value.shortTitle, lang).text;
  const title = covenantPageWords[lang].parties.pageTitle(name);
  const summary = companiesSummary(context);
  const body = {
    note: list?.note && citedText(list.note, lang, cited),
    participants: (list?.participants ?? [])
      .toSorted((one, other) => nameOf(context, one).localeCompare(nameOf(context, other), 'nl'))
      .map((participant) => participantRow(context, participant)),
  };
  const address = addressesIn(lang);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'participants', parameters: { covenant: covenant.id } },
      {
        title,
        description: summary,
        trail: [
          { label: covenantWords[lang].title, href: address('covenants') },
          { label: name, href: address('covenant', { covenant: covenant.id }) },
        ],
      },
    ),
    title,
    summary,
    ...body,
    sources: cited.list(),
  };
}

const nameOf = ({ model, lang }: CovenantContext, { organisation }: Participant): string =>
  inLanguage(presentName(model, organisation), lang).text;

function participantRow(
  { model, lang, cited }: CovenantContext,
  participant: Participant,
): ParticipantRow {
  const words = covenantPageWords[lang].parties;
  const { organisation, joined, left, leftBy, confidence, note, sources } = participant;
  return {
    name: inLanguage(presentName(model, organisation), lang),
    href: addressesIn(lang)('organisation', { organisation }),
    joined: joined === undefined ? words.unknown : dateText(joined, lang),
    left:
      left !== undefined
        ? dateText(left, lang)
        : leftBy !== undefined
          ? words.until(dateText(leftBy, lang))
          : '',
    note: joinedLine(
      [note === undefined ? '' : lineOf(note, lang), doubtText(confidence, lang) ?? ''],
      ' · ',
    ),
    citations: cited.cite(sources),
  };
}
