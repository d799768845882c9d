/** What is wrong with how a command was called, before it does anything. */
export type UsageProblem =
  | { readonly kind: 'option-unknown'; readonly name: string; readonly closest: string | undefined }
  | { readonly kind: 'option-twice'; readonly name: string }
  | { readonly kind: 'value-missing'; readonly name: string }
  | { readonly kind: 'value-unwanted'; readonly name: string }
  | {
      readonly kind: 'value-not-allowed';
      readonly name: string;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'text-unexpected'; readonly found: string }
  /** `name` is an option or a variable of the environment. */
  | { readonly kind: 'day-wrong'; readonly name: string; readonly found: string }
  | { readonly kind: 'seconds-wrong'; readonly name: string; readonly found: string }
  /** Two options that do not go together. */
  | { readonly kind: 'options-clash'; readonly one: string; readonly other: string };
