import type { SiteModel } from './model.ts';

/**
 * Makes something of a model once and gives the same again: what many pages ask for is worked out
 * for the first of them. A model never changes, and what was made of it goes when it goes.
 */
export function oncePerModel<Made extends object>(
  make: (model: SiteModel) => Made,
): (model: SiteModel) => Made {
  const made = new WeakMap<SiteModel, Made>();
  return (model) => {
    const known = made.get(model);
    if (known !== undefined) return known;
    const fresh = make(model);
    made.set(model, fresh);
    return fresh;
  };
}
