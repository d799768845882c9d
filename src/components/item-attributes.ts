type Named = Readonly<Record<string, string>>;

/** What `list-filter` reads from an item: what it can be chosen by, and ordered by. */
export function itemAttributes(values: Named, keys: Named = {}): Named {
  return {
    'data-item': '',
    ...prefixed('data-values-', values),
    ...prefixed('data-key-', keys),
  };
}

function prefixed(prefix: string, named: Named): Named {
  return Object.fromEntries(Object.entries(named).map(([name, text]) => [prefix + name, text]));
}
