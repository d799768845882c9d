/** Why the content of another commit cannot be read. */
export type GitTrouble =
  | { readonly kind: 'git-missing' }
  /** `reason` holds git's own English words. */
  | { readonly kind: 'no-repository'; readonly reason: string }
  /** `isShallow`: the history is cut off, so that the commit may exist all the same. */
  | { readonly kind: 'commit-unknown'; readonly name: string; readonly isShallow: boolean }
  | { readonly kind: 'no-shared-commit'; readonly name: string; readonly isShallow: boolean }
  /** A clone without all files, whose server does not answer. */
  | { readonly kind: 'file-missing'; readonly file: string };
