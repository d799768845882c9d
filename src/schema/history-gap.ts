/** Why a build knows no history: then no date may be shown, as the only ones at hand would be false. */
export type HistoryGap = 'no-git' | 'shallow';
