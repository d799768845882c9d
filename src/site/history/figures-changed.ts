import type { SiteHistory } from './site-history.ts';

/** Whether the history holds a change of any figure that had been published, explained or not. */
export function figuresChanged(history: SiteHistory): boolean {
  return [...history.files].some((file) =>
    (history.of(file)?.changes ?? []).some(({ changes }) =>
      changes.some((change) =>
        // Of figures outside KPIs is not known whether some were changed or only added.
        change.kind === 'part' ? change.part === 'scores' : change.kind !== 'values-added',
      ),
    ),
  );
}
