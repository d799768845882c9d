import type { Edition } from '../../schema/benchmark.ts';
import type { Value } from '../../schema/value.ts';

/**
 * The companies of an edition in three groups that are never mixed: who scored above zero, who
 * scored zero, and who reported nothing according to a source. What no source gives is absent.
 */
export interface EditionParticipation {
  readonly panel?: number;
  /** The sum of all classes but that of the zero scores. */
  readonly aboveZero?: number;
  readonly zeroScores?: Value;
  readonly notReported?: Value;
}

export function editionParticipation({
  panel,
  classes,
  figures,
}: Pick<Edition, 'panel' | 'classes' | 'figures'>): EditionParticipation {
  const list = classes?.list ?? [];
  const zeroClass = list.find(({ id }) => id === 'zero_scores')?.companies;
  const figure = (kind: 'zero_scores' | 'not_reported') =>
    figures?.find((one) => one.kind === kind)?.value;
  const zeroScores: Value | undefined =
    zeroClass === undefined ? figure('zero_scores') : { kind: 'number', number: zeroClass };
  const notReported = figure('not_reported');
  const sizes = list.filter(({ id }) => id !== 'zero_scores').map(({ companies }) => companies);
  const known = sizes.filter((size) => size !== undefined);
  return {
    ...(panel === undefined ? {} : { panel: panel.companies }),
    // Without the zero scores in the list there is no telling whether the classes are all of them.
    ...(zeroClass === undefined || known.length < sizes.length
      ? {}
      : { aboveZero: known.reduce((sum, size) => sum + size, 0) }),
    ...(zeroScores === undefined ? {} : { zeroScores }),
    ...(notReported === undefined ? {} : { notReported }),
  };
}
