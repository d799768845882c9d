/**
 * Why a build knows no history: then no date may be shown, as the only ones at hand would be false.
 * `partial`: a clone without the texts of earlier versions, which could not be fetched.
 */
export type HistoryGap = 'no-git' | 'shallow' | 'partial';
